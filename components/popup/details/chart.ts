import uPlot from 'uplot';
import { isoDay } from '../../../lib/figures/iso-day.ts';
import 'uplot/dist/uPlot.min.css';
import { formatDate } from '../../../lib/figures/format.ts';
import { short } from '../../../lib/figures/short.ts';
import type { HoldingSeries, SeriesPoint } from '../../../lib/watchlist/list/series.ts';
import { liveChart, plainAxis, resolveColor } from '../../chart/live-chart.ts';
import { words } from '../words.ts';
import './chart.css';

const height = 164;
/** Shares of the height: amounts owned above, amounts traded below, each with its own axis, and a gap. */
const share = { owned: 0.6, traded: 0.3 };
const barWidth = { most: 14, least: 3 };

type Bounds = [low: number, high: number];

/** @param low `null` if a scale has no values */
const boundsOf = (low: number | null, high: number | null): Bounds => {
  // Starting at 0, so that a height stands for an amount.
  const config = { pad: 0.1, soft: 0, mode: 1 } as const;
  const [min, max] = uPlot.rangeNum(low ?? 0, high ?? 1, { min: config, max: config });
  return [min ?? 0, max ?? 1];
};

/**
 * Draws holdings as a line, to scale in time, and trades below it as bars: purchases upward, sales downward.
 * It is only a drawing: the figures to read are in the table, as filed.
 * @returns a function that removes the chart
 */
export function drawChart(figure: HTMLElement, series: HoldingSeries): () => void {
  return liveChart(figure, height, () => makeChart(figure, series)).end;
}

function makeChart(figure: HTMLElement, series: HoldingSeries): uPlot {
  const color = (token: string) => resolveColor(figure, token);
  const axis = plainAxis(figure);
  const bars = uPlot.paths.bars?.({ size: [0.6, barWidth.most, barWidth.least] });
  const bar = (label: string, token: string): uPlot.Series => ({
    label,
    scale: 'traded',
    stroke: color(token),
    fill: color(token),
    points: { show: false },
    value: (_, amount) => (amount === null ? '–' : short(Math.abs(amount))),
    ...(bars && { paths: bars }),
  });
  const options: uPlot.Options = {
    width: figure.clientWidth,
    height,
    padding: [8, 0, 0, 0],
    legend: { show: true },
    cursor: { y: false },
    scales: {
      x: { time: true, range: (chart, min, max) => widened(chart, min, max) },
      owned: {
        range: (_, min, max) => {
          const [low, high] = boundsOf(min, max);
          return [high - (high - low) / share.owned, high];
        },
      },
      traded: {
        range: (_, min, max) => {
          const [low, high] = boundsOf(min, max);
          return [low, low + (high - low) / share.traded];
        },
      },
    },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    axes: [
      { ...axis, space: 72, size: 38 },
      { ...axis, ...within('owned', axis), stroke: color('--accent') },
      { ...axis, ...within('traded', axis), side: 1 },
    ],
    series: [
      {
        label: words.date,
        value: (_, seconds) => (seconds === null ? '–' : formatDate(isoDay(seconds * 1000))),
      },
      {
        label: words.ownedLine,
        scale: 'owned',
        stroke: color('--accent'),
        width: 2,
        spanGaps: true,
        points: { show: true, size: 6, fill: color('--accent') },
        value: (_, amount) => (amount === null ? '–' : short(amount)),
      },
      bar(words.boughtBars, '--acquired'),
      bar(words.soldBars, '--disposed'),
    ],
    hooks: { drawAxes: [(chart) => drawZero(chart, color('--line-control'))] },
  };
  return new uPlot(options, data(series.points), figure);
}

/** Adds the width of half a bar at both ends, so that the first and last bars are whole. */
function widened(chart: uPlot, min: number, max: number): Bounds {
  const plot = Math.max(1, chart.width - 2 * axisWidth - 2 * barWidth.most);
  const days = Math.max(max - min, 30 * 86_400);
  const room = (days * barWidth.most) / plot;
  return [min - room, max + room];
}

const axisWidth = 46;

/** An axis with its marks only beside its own part of the plot. */
function within(scale: 'owned' | 'traded', { grid = {} }: uPlot.Axis): uPlot.Axis {
  const filter: uPlot.Axis.Filter = (chart, splits) => {
    const { min = 0, max = 0 } = chart.scales[scale] ?? {};
    const length = ((max ?? 0) - (min ?? 0)) * share[scale];
    const isIn = (at: number) =>
      scale === 'owned' ? at >= (max ?? 0) - length * 1.001 : at <= (min ?? 0) + length * 1.001;
    return splits.map((at) => (isIn(at) ? at : null));
  };
  return {
    scale,
    size: axisWidth,
    space: 22,
    filter,
    grid: { ...grid, filter, ...(scale === 'traded' && { show: false }) },
    values: (_, values) =>
      values.map((value: number | null) => (value === null ? null : short(Math.abs(value)))),
  };
}

/** The line between the bars that go up and those that go down. */
function drawZero(chart: uPlot, color: string): void {
  const { ctx, bbox } = chart;
  const y = Math.round(chart.valToPos(0, 'traded', true)) + 0.5;
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.restore();
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
