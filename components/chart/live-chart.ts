import type uPlot from 'uplot';

/** Whether the reader has the browser choose the colors: then there is no faint one. */
const forcedColors = '(forced-colors: active)';

/**
 * Keeps a chart as wide as its figure, and in the colors of the scheme: a canvas keeps those it was drawn in.
 * @param make redraws it
 * @returns the chart of the moment, and what takes it away
 */
export function liveChart(
  figure: HTMLElement,
  height: number,
  make: () => uPlot,
): { chart: () => uPlot; end: () => void } {
  const ending = new AbortController();
  let chart = make();
  const redraw = () => {
    chart.destroy();
    chart = make();
  };
  for (const scheme of ['(prefers-color-scheme: dark)', forcedColors])
    matchMedia(scheme).addEventListener('change', redraw, { signal: ending.signal });
  const resized = new ResizeObserver(() => chart.setSize({ width: figure.clientWidth, height }));
  resized.observe(figure);
  return {
    chart: () => chart,
    end: () => {
      ending.abort();
      resized.disconnect();
      chart.destroy();
    },
  };
}

/** A canvas takes a color, not a token that depends on the scheme: the browser works it out on an element. */
export function resolveColor(figure: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** An axis in the muted ink, its grid in the faint line. */
export function plainAxis(figure: HTMLElement): uPlot.Axis {
  return {
    stroke: resolveColor(figure, '--text-muted'),
    grid: { show: !matchMedia(forcedColors).matches, stroke: resolveColor(figure, '--line'), width: 1 },
    ticks: { show: false },
    font: `11px ${getComputedStyle(figure).fontFamily}`,
  };
}
