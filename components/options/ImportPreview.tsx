import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../lib/figures/format.ts';
import type { BroughtNews } from '../../lib/news/transfer.ts';
import type { ImportPlan, PlannedEntry } from '../../lib/watchlist/transfer/plan.ts';
import { words } from './words.ts';
import './import.css';

type Props = {
  name: string;
  plan: ImportPlan;
  /** The records and notices in the file. */
  records: { records: readonly unknown[]; notices: readonly unknown[]; unreadable: number };
  /** The news in the file. */
  news: BroughtNews;
  onApply: () => void;
  onCancel: () => void;
};

/** The most entries listed per group; the rest are only counted. */
const listed = 200;

/** Shows what an import would do before it is done. It scrolls into view and focuses its heading. */
export function ImportPreview({ name, plan, records, news, onApply, onCancel }: Props) {
  const { added, changed, skipped, settings, writes } = plan;
  const brought = records.records.length + records.notices.length;
  const nothing = Object.keys(writes).length + brought === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [name]);
  return (
    <section class="import-preview" aria-labelledby="preview">
      <h3 id="preview" ref={heading} tabIndex={-1}>
        {words.review(name)}
      </h3>
      <p role="status">{words.planned(added.length, changed.length, skipped.length, settings.length)}</p>
      {brought + records.unreadable > 0 && (
        <p>{words.recordsInFile(records.records.length, records.notices.length, records.unreadable)}</p>
      )}
      {added.length > 0 && news.from !== null && (
        <p>{words.newsInFile(formatDate(news.from), news.carried?.unread.length ?? 0)}</p>
      )}
      <p class="import-actions">
        <button type="button" class="button main" disabled={nothing} onClick={onApply}>
          {nothing ? words.nothingToImport : words.import}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      <Planned title={words.toAdd} entries={added} />
      <Planned title={words.toChange} entries={changed} />
      <Planned title={words.skipped} entries={skipped} />
      {settings.length > 0 && (
        <details open>
          <summary>{words.heading(words.settings, settings.length)}</summary>
          <ul>
            {settings.map(({ name: setting, from, to }) => (
              <li key={setting}>
                {words.settingNames[setting]}:{' '}
                <span class="muted">
                  {words.settingValue(from)} → {words.settingValue(to)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Planned({ title, entries }: { title: string; entries: readonly PlannedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details open={entries.length <= 20}>
      <summary>{words.heading(title, entries.length)}</summary>
      <ul>
        {entries.slice(0, listed).map(({ party, id, name, what, olderNote }) => (
          <li key={id}>
            <strong>{name || party.cik}</strong> <span class="muted">{words.party(party)}</span>
            {what.length > 0 && <p class="muted">{what.join('; ')}</p>}
            {olderNote && (
              <blockquote>
                <span class="muted">{words.olderNote[olderNote.from]}:</span> {olderNote.text}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {entries.length > listed && <p class="muted">{words.andMore(entries.length - listed)}</p>}
    </details>
  );
}
