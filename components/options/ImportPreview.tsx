import type { ImportPlan, PlannedEntry } from '../../lib/watchlist/transfer/plan.ts';
import { settingTexts } from './SettingsForm.tsx';
import './import.css';

type Props = { name: string; plan: ImportPlan; onApply: () => void; onCancel: () => void };

/** So many entries of each sort are listed; of more, their number is said. */
const listed = 200;

/** What an import would do, before it does it. */
export function ImportPreview({ name, plan, onApply, onCancel }: Props) {
  const { added, changed, skipped, settings, writes } = plan;
  const nothing = Object.keys(writes).length === 0;
  return (
    <section class="import-preview" aria-labelledby="preview">
      <h3 id="preview">What importing {name} would do</h3>
      <p role="status">
        {added.length.toLocaleString('en-US')} added, {changed.length.toLocaleString('en-US')} changed,{' '}
        {skipped.length.toLocaleString('en-US')} skipped, {settings.length} settings changed. Nothing is
        removed.
      </p>
      <Planned title="Added" entries={added} />
      <Planned title="Changed" entries={changed} />
      <Planned title="Skipped" entries={skipped} />
      {settings.length > 0 && (
        <details open>
          <summary>Settings</summary>
          <ul>
            {settings.map(({ name: setting, from, to }) => (
              <li key={setting}>
                {settingTexts[setting]}: {String(from)} → {String(to)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="import-actions">
        <button type="button" class="button main" disabled={nothing} onClick={onApply}>
          {nothing ? 'Nothing to import' : 'Import'}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}

function Planned({ title, entries }: { title: string; entries: readonly PlannedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details open={entries.length <= 20}>
      <summary>
        {title}: {entries.length.toLocaleString('en-US')}
      </summary>
      <ul>
        {entries.slice(0, listed).map(({ id, name, what, olderNote }) => (
          <li key={id}>
            <strong>{name}</strong> <span class="muted">{[id, ...what].join('; ')}</span>
            {olderNote && (
              <blockquote>
                <span class="muted">Older note, from {olderNote.from}:</span> {olderNote.text}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {entries.length > listed && (
        <p class="muted">and {(entries.length - listed).toLocaleString('en-US')} more</p>
      )}
    </details>
  );
}
