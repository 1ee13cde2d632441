import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../../lib/figures/format-moment.ts';
import { pastOf } from '../../../lib/watchlist/list/arrange.ts';
import { holdingSeries } from '../../../lib/watchlist/list/series.ts';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { Icon } from '../../Icon.tsx';
import * as shared from '../../words.ts';
import { EdgarLink } from '../EdgarLink.tsx';
import { RoleText } from '../RoleText.tsx';
import { words } from '../words.ts';
import { FilingsTable } from './FilingsTable.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { type DrawChart, SightedHoldings } from './SightedHoldings.tsx';
import './details.css';

type Props = {
  entry: WatchEntry;
  suggestions: readonly string[];
  drawChart: DrawChart;
  onBack: () => void;
  onRemove: () => void;
  onExport: () => void;
  onNote: (text: string) => Promise<boolean>;
  onTags: (tags: string[]) => Promise<boolean>;
  /** The settings for reporting its new filings. */
  alert: ComponentChildren;
  /** The record loaded of its past, which says whether it draws holdings over time. */
  record: (onDrawn: (isDrawn: boolean) => void) => ComponentChildren;
};

/** Everything about one entry: note, tags, holdings, purchases and sales over time, and the filings seen. */
export function Details({
  entry,
  suggestions,
  drawChart,
  onBack,
  onRemove,
  onExport,
  onNote,
  onTags,
  alert,
  record: pastRecord,
}: Props) {
  const { record, sightings } = entry;
  const name = record.name || record.cik;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const past = pastOf(entry);
  const [isDrawn, setDrawn] = useState(false);
  const what = record.kind === 'issuer' ? (record.ticker ?? words.issuer) : (record.role ?? words.insider);
  return (
    <section
      class="details"
      aria-labelledby="details-title"
      onKeyDown={(event) => {
        // Otherwise the browser would close the popup.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onBack();
      }}
    >
      <header class="view-header">
        <button type="button" class="icon-button" aria-label={words.back} title={words.back} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1 id="details-title" ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <EdgarLink cik={record.cik} name={name} />
        <button
          type="button"
          class="icon-button watched"
          aria-label={words.removeOne(name)}
          title={words.remove}
          onClick={onRemove}
        >
          <Icon name="star" filled />
        </button>
      </header>
      <div class="details-content">
        <p class="muted">
          <RoleText text={what} /> · {words.about(record.cik, formatMoment(record.addedAt))}
        </p>
        <NoteEditor entry={entry} suggestions={suggestions} onNote={onNote} onTags={onTags} />
        {alert}
        {!isDrawn && <SightedHoldings series={holdingSeries(past)} drawChart={drawChart} />}
        <header class="details-part">
          <h2>{words.filings}</h2>
          {sightings.length > 0 && (
            <button type="button" class="button" aria-label={words.saveFilings} onClick={onExport}>
              <Icon name="save" /> {shared.saveCsv}
            </button>
          )}
        </header>
        {sightings.length > 0 ? (
          <FilingsTable past={past} name={name} />
        ) : (
          <p class="muted">{words.noFilingsWhy}</p>
        )}
        {pastRecord(setDrawn)}
      </div>
    </section>
  );
}
