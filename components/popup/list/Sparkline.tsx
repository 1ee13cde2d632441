import type { HoldingSeries } from '../../../lib/watchlist/list/series.ts';

const width = 56;
const height = 22;
const inset = 2;

/** Holdings over the filings seen, as a small line in true time. With one filing there is no line to draw. */
export function Sparkline({ series }: { series: HoldingSeries | undefined }) {
  const points = (series?.points ?? []).flatMap(({ date, after }) =>
    // Only the drawing is a number: the figures that are read stay as filed.
    after === null ? [] : [{ x: Date.parse(date), y: Number(after) }],
  );
  if (points.length < 2) return <span class="sparkline" />;
  const x = scale(
    points.map((point) => point.x),
    width,
  );
  const y = scale(
    points.map((point) => point.y),
    height,
  );
  const places = points.map((point) => [x(point.x), height - y(point.y)] as const);
  const [lastX, lastY] = places.at(-1) ?? [0, 0];
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Holdings over ${points.length} filings seen`}
    >
      <polyline points={places.map((place) => place.map((at) => at.toFixed(1)).join(',')).join(' ')} />
      <circle cx={lastX} cy={lastY} r="1.8" />
    </svg>
  );
}

/** From the values' range to the drawing's; values that are all the same stand in the middle. */
function scale(values: readonly number[], size: number): (value: number) => number {
  const min = Math.min(...values);
  const range = Math.max(...values) - min;
  return (value) => (range === 0 ? size / 2 : inset + ((value - min) / range) * (size - 2 * inset));
}
