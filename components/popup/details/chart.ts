import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { HoldingSeries, SeriesPoint } from '../../../lib/watchlist/list/series.ts';
import './chart.css';

const height = 180;
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * Draws holdings as a line in true time, and trades on the market as bars: bought upwards, sold downwards.
 * A drawing only: the figures to read stand in the table, as filed.
 * @returns what takes the chart away again.
 */
export function drawChart(figure: HTMLElement, series: HoldingSeries): () => void {
  const color = (token: string) => resolveColor(figure, token);
  const axis: uPlot.Axis = {
    stroke: color('--text-muted'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
    font: `11px ${getComputedStyle(figure).fontFamily}`,
  };
  const amounts = (_: uPlot, values: number[]) => values.map((value) => compact.format(value));
  const bars = uPlot.paths.bars?.({ size: [0.6, 14] });
  const bar = (label: string, token: string): uPlot.Series => ({
    label,
    scale: 'trades',
    stroke: color(token),
    fill: color(token),
    points: { show: false },
    ...(bars && { paths: bars }),
  });
  const options: uPlot.Options = {
    width: figure.clientWidth,
    height,
    legend: { show: true },
    cursor: { y: false },
    scales: {
      x: { time: true },
      held: { range: { min: { pad: 0.1, soft: 0, mode: 1 }, max: { pad: 0.1, soft: 0, mode: 0 } } },
      // A bar says its amount by its length, so its scale holds 0, also where all were sales.
      trades: { range: { min: { pad: 0.1, soft: 0, mode: 1 }, max: { pad: 0.1, soft: 0, mode: 1 } } },
    },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    axes: [
      { ...axis, space: 72 },
      { ...axis, scale: 'held', size: 48, values: amounts },
      { ...axis, scale: 'trades', side: 1, size: 48, grid: { show: false }, values: amounts },
    ],
    series: [
      { label: 'Date', value: (_, seconds) => (seconds === null ? '–' : day.format(seconds * 1000)) },
      {
        label: 'Held',
        scale: 'held',
        stroke: color('--accent'),
        width: 2,
        spanGaps: true,
        points: { show: true, size: 5, fill: color('--accent') },
      },
      bar('Bought', '--acquired'),
      bar('Sold', '--disposed'),
    ],
  };
  const chart = new uPlot(options, data(series.points), figure);
  const resized = new ResizeObserver(() => chart.setSize({ width: figure.clientWidth, height }));
  resized.observe(figure);
  return () => {
    resized.disconnect();
    chart.destroy();
  };
}

function data(points: readonly SeriesPoint[]): uPlot.AlignedData {
  const column = (pick: (point: SeriesPoint) => string | null | undefined, sign = 1) =>
    points.map((point) => {
      const amount = pick(point);
      return amount === null || amount === undefined ? null : Number(amount) * sign;
    });
  return [
    points.map(({ date }) => Date.parse(date) / 1000),
    column(({ after }) => after),
    column(({ bought }) => bought?.shares),
    column(({ sold }) => sold?.shares, -1),
  ];
}

/** A canvas takes a color, not a token that depends on the scheme: the browser works it out on an element. */
function resolveColor(figure: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
