import uPlot from 'uplot';
import { formatDate } from '../../lib/figures/format.ts';
import { isoDay } from '../../lib/figures/iso-day.ts';
import { short } from '../../lib/figures/short.ts';
import { isMarketTrade } from '../../lib/form4/model/transaction-codes.ts';
import type { HoldingsLine, HoldingsPoint } from '../../lib/record/holdings-lines.ts';
import { liveChart, plainAxis, resolveColor } from '../chart/live-chart.ts';
import { words } from './words.ts';

const height = 220;
/** Pixels from the middle of a trade's triangle to its tip: for the line's largest trade, and the minimum. */
const size = { most: 11, least: 4 };

export type HoldingsChart = {
  /** Moves the cursor to a point. */
  point: (index: number) => void;
  /** Shows fewer or more days around a point: 0.5 shows half as many; `null` shows all. */
  zoom: (factor: number | null, around: number) => void;
  end: () => void;
};

/**
 * Draws what is owned on a line as steps, to scale in time, with each purchase (▲) and sale (▼) by size. It
 * is only a drawing: the figures to read are in the table, and announced for the point under the cursor.
 * @param onPoint called with the index of the point under the pointer
 */
export function drawHoldings(
  figure: HTMLElement,
  line: HoldingsLine,
  onPoint: (index: number) => void,
): HoldingsChart {
  const { points } = line;
  const times = points.map(({ date }) => Date.parse(date) / 1000);
  const shown: ShownPoint = { points, onPoint };
  const live = liveChart(figure, height, () => {
    const [owned, acquired, disposed] = ['--accent', '--acquired', '--disposed'].map((token) =>
      resolveColor(figure, token),
    );
    const colors = { owned, acquired, disposed } as Colors;
    const options = optionsOf(shown, colors, plainAxis(figure), figure.clientWidth);
    return new uPlot(options, [times, points.map(({ after }) => Number(after))], figure);
  });
  const whole: [number, number] = [times[0] ?? 0, times.at(-1) ?? 0];
  return {
    point: (index) => {
      const chart = live.chart();
      const left = chart.valToPos(times[index] ?? 0, 'x');
      chart.setCursor({ left, top: chart.valToPos(Number(points[index]?.after ?? 0), 'y') });
    },
    zoom: (factor, around) => {
      const chart = live.chart();
      const { min, max } = chart.scales.x ?? {};
      const middle = times[around] ?? whole[0];
      if (factor === null || typeof min !== 'number' || typeof max !== 'number') {
        chart.setScale('x', { min: whole[0], max: whole[1] });
        return;
      }
      const half = Math.max(((max - min) * factor) / 2, 15 * 86_400);
      chart.setScale('x', { min: Math.max(middle - half, whole[0]), max: Math.min(middle + half, whole[1]) });
    },
    end: () => {
      live.end();
      // The browser may hold on to a chart, which must not hold on to its page.
      Object.assign(shown, nothing);
    },
  };
}

/** What a chart's own callbacks refer to. */
type ShownPoint = { points: readonly HoldingsPoint[]; onPoint: (index: number) => void };
const nothing: ShownPoint = { points: [], onPoint: () => undefined };
type Colors = { owned: string; acquired: string; disposed: string };

function optionsOf(
  shown: ShownPoint,
  { owned, acquired, disposed }: Colors,
  axis: uPlot.Axis,
  width: number,
) {
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const options: uPlot.Options = {
    width,
    height,
    padding: [14, 14, 0, 0],
    legend: { show: false },
    cursor: { y: false, points: { size: 9 } },
    scales: {
      x: { time: true, range: (_, min, max) => widenedBy(min, max) },
      y: { range: (_, min, max) => [Math.min(0, min), max * 1.08 || 1] },
    },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    axes: [
      { ...axis, space: 72, size: 34 },
      {
        ...axis,
        size: 52,
        values: (_, values) => values.map((value) => (value === null ? null : short(value))),
      },
    ],
    series: [
      { label: words.columns.date, value: (_, seconds) => formatDate(isoDayAt(seconds)) },
      {
        label: words.columns.after,
        scale: 'y',
        stroke: owned,
        width: 1.5,
        points: { show: shown.points.length < 60, size: 4, fill: owned },
        ...(stepped && { paths: stepped }),
      },
    ],
    hooks: {
      draw: [(chart) => drawTrades(chart, shown.points, acquired, disposed)],
      setCursor: [({ cursor: { idx } }) => typeof idx === 'number' && shown.onPoint(idx)],
    },
  };
  return options;
}

/** Adds a little at both ends, so that the first and last triangles are whole. */
function widenedBy(min: number, max: number): [number, number] {
  const room = Math.max((max - min) * 0.02, 86_400);
  return [min - room, max + room];
}

const isoDayAt = (seconds: number | null) => (seconds === null ? null : isoDay(seconds * 1000));

/** Up for a purchase, down for a sale: the shape says the same as the color. */
function drawTrades(
  chart: uPlot,
  points: readonly HoldingsPoint[],
  acquired: string,
  disposed: string,
): void {
  const trades = points.filter(({ row }) => isMarketTrade(row.kind) && row.amount !== null);
  const largest = Math.max(1, ...trades.map(({ row }) => Number(row.amount)));
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { date, after, row } of trades) {
    const share = Math.sqrt(Number(row.amount) / largest);
    const reach = Math.max(size.least, size.most * share) * devicePixelRatio;
    const x = chart.valToPos(Date.parse(date) / 1000, 'x', true);
    const y = chart.valToPos(Number(after), 'y', true);
    const way = row.direction === 'A' ? -1 : 1;
    ctx.fillStyle = row.direction === 'A' ? acquired : disposed;
    ctx.globalAlpha = 0.85;
    ctx.beginPath();
    ctx.moveTo(x, y + way * reach);
    ctx.lineTo(x - reach * 0.9, y - way * reach * 0.6);
    ctx.lineTo(x + reach * 0.9, y - way * reach * 0.6);
    ctx.closePath();
    ctx.fill();
  }
  ctx.restore();
}
