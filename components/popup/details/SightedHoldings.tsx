import { useEffect, useRef, useState } from 'preact/hooks';
import { isolated } from '../../../lib/figures/right-to-left.ts';
import type { HoldingSeries } from '../../../lib/watchlist/list/series.ts';
import { words } from '../words.ts';
import './holdings-over-time.css';

/** Draws a series into a figure; its code is loaded when first needed. */
export type DrawChart = (figure: HTMLElement, series: HoldingSeries) => Promise<() => void>;

type Props = { series: readonly HoldingSeries[]; drawChart: DrawChart };

/** What is owned after each filing, with purchases and sales, for one security at a time. */
export function SightedHoldings({ series, drawChart }: Props) {
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
        <h2>{words.holdings}</h2>
        {isLine && (
          <ul class="holdings-key" aria-hidden="true">
            <li class="key-owned">{words.ownedLine}</li>
            {shown.points.some(({ bought }) => bought) && <li class="key-bought">{words.boughtBars}</li>}
            {shown.points.some(({ sold }) => sold) && <li class="key-sold">{words.soldBars}</li>}
          </ul>
        )}
      </figcaption>
      {series.length > 1 && (
        <select
          class="field"
          aria-label={words.chooseSeries}
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {series.map((one, index) => (
            <option value={String(index)} key={words.series(one)}>
              {isolated(words.series(one))}
            </option>
          ))}
        </select>
      )}
      {isLine ? (
        <div ref={figure} class="chart" role="img" aria-label={words.chart(shown)} />
      ) : (
        <p class="muted">{words.oneFiling}</p>
      )}
    </figure>
  );
}
