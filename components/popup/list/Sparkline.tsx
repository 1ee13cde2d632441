import { formatIn } from '../../../lib/figures/format.ts';
import { short } from '../../../lib/figures/short.ts';
import type { HoldingSeries } from '../../../lib/watchlist/list/series.ts';
import { words } from '../words.ts';

const width = 72;
const height = 26;
const inset = 3;

/** Holdings across filings as a small line, to scale in time, with its range. One filing gives no line. */
export function Sparkline({ series }: { series: HoldingSeries | undefined }) {
  const points = (series?.points ?? []).flatMap(({ date, after }) =>
    // Numbers are only for the drawing: the figures to read stay as filed.
    after === null ? [] : [{ x: Date.parse(date), y: Number(after), after }],
  );
  const sorted = points.toSorted((a, b) => a.y - b.y);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!series || !low || !high || points.length < 2) return <span class="sparkline" />;
  const x = scale(
    points.map((point) => point.x),
    width,
  );
  const y = scale([low.y, high.y], height);
  const places = points.map((point) => [x(point.x), height - y(point.y)].map((at) => at.toFixed(1)));
  const line = places.map((place) => place.join(',')).join(' ');
  const [[firstX] = [], [lastX, lastY] = []] = [places[0], places.at(-1)];
  const name = words.owned(
    points.length,
    formatIn(series.unit, low.after),
    formatIn(series.unit, high.after),
  );
  return (
    <span class="sparkline" role="img" aria-label={name}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <polygon points={`${firstX},${height} ${line} ${lastX},${height}`} />
        <polyline points={line} />
        <circle cx={lastX} cy={lastY} r="2.2" />
      </svg>
      <span class="sparkline-scale" aria-hidden="true">
        {low.y === high.y ? short(low.y) : `${short(low.y)}–${short(high.y)}`}
      </span>
    </span>
  );
}

/** Maps the range of the values to the drawing; values that are all equal go in the middle. */
function scale(values: readonly number[], size: number): (value: number) => number {
  const min = Math.min(...values);
  const range = Math.max(...values) - min;
  return (value) => (range === 0 ? size / 2 : inset + ((value - min) / range) * (size - 2 * inset));
}
