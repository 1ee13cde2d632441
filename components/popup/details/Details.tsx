import { useEffect, useRef, useState } from 'preact/hooks';
import { companyUrl } from '../../../lib/edgar/addresses/urls.ts';
import { formatMoment } from '../../../lib/figures/format-moment.ts';
import { pastOf } from '../../../lib/watchlist/list/arrange.ts';
import { type HoldingSeries, holdingSeries } from '../../../lib/watchlist/list/series.ts';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { Icon } from '../../Icon.tsx';
import { FilingsTable } from './FilingsTable.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import './details.css';

type Props = {
  entry: WatchEntry;
  suggestions: readonly string[];
  /** Draws a series into a figure; loaded when it is first needed. */
  drawChart: (figure: HTMLElement, series: HoldingSeries) => Promise<() => void>;
  onBack: () => void;
  onRemove: () => void;
  onExport: () => void;
  onNote: (text: string) => Promise<boolean>;
  onTags: (tags: string[]) => Promise<boolean>;
};

/** All there is about one entry: note, tags, holdings, purchases and sales over time, the filings seen. */
export function Details({
  entry,
  suggestions,
  drawChart,
  onBack,
  onRemove,
  onExport,
  onNote,
  onTags,
}: Props) {
  const { record, sightings } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const past = pastOf(entry);
  return (
    <section class="details" aria-labelledby="details-title">
      <header class="view-header">
        <button type="button" class="icon-button" aria-label="Back to the watchlist" onClick={onBack}>
          <Icon name="back" />
        </button>
        <h2 id="details-title" ref={heading} tabIndex={-1}>
          {record.name || record.cik}
        </h2>
        <button
          type="button"
          class="icon-button starred"
          aria-label={`Remove ${record.name} from the watchlist`}
          title="Remove"
          onClick={onRemove}
        >
          <Icon name="star" filled />
        </button>
      </header>
      <div class="details-content">
        <p class="muted">
          {record.kind === 'issuer' ? `Issuer ${record.ticker ?? ''}` : (record.role ?? 'Insider')}, CIK{' '}
          {record.cik}, watched since {formatMoment(record.addedAt)}
        </p>
        <p>
          <a href={companyUrl(record.cik)} target="_blank" rel="noreferrer">
            Form 4 filings on EDGAR
          </a>
        </p>
        <NoteEditor entry={entry} suggestions={suggestions} onNote={onNote} onTags={onTags} />
        <HoldingsOverTime series={holdingSeries(past)} drawChart={drawChart} />
        <header class="details-part">
          <h3>Filings seen</h3>
          {sightings.length > 0 && (
            <button type="button" class="button" onClick={onExport}>
              <Icon name="save" /> CSV
            </button>
          )}
        </header>
        {sightings.length > 0 ? (
          <FilingsTable past={past} name={record.name} />
        ) : (
          <p class="muted">
            None yet. Open a filing, or rest the pointer on a link to one, and it is listed here.
          </p>
        )}
      </div>
    </section>
  );
}

const seriesName = ({ security, issuer, owners, unit }: HoldingSeries) =>
  `${security}, ${issuer}, held by ${owners}${unit === 'dollars' ? ', in dollars' : ''}`;

function HoldingsOverTime({
  series,
  drawChart,
}: {
  series: readonly HoldingSeries[];
  drawChart: Props['drawChart'];
}) {
  const [chosen, setChosen] = useState(0);
  const figure = useRef<HTMLDivElement>(null);
  const shown = series[chosen] ?? series[0];
  const isLine = shown !== undefined && shown.points.length > 1;
  useEffect(() => {
    if (!figure.current || !isLine) return;
    const drawing = drawChart(figure.current, shown);
    return () => void drawing.then((end) => end());
  }, [shown, isLine, drawChart]);
  if (!shown) return null;
  return (
    <figure class="holdings">
      <figcaption class="details-part">
        <h3>Holdings, purchases and sales</h3>
        <span class="muted">line: held; bars: bought, sold</span>
      </figcaption>
      {series.length > 1 && (
        <select
          class="field"
          aria-label="Security, issuer and owner"
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {series.map((one, index) => (
            <option value={String(index)} key={seriesName(one)}>
              {seriesName(one)}
            </option>
          ))}
        </select>
      )}
      {isLine ? (
        <div
          ref={figure}
          class="chart"
          role="img"
          aria-label={`${seriesName(shown)}: holdings after ${shown.points.length} filings; the table below has the figures`}
        />
      ) : (
        <p class="muted">One filing seen of {seriesName(shown)}: a line takes two.</p>
      )}
    </figure>
  );
}
