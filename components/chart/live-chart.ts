import type uPlot from 'uplot';

/** Matches when the browser chooses the colors for the reader: then there is no faint one. */
const forcedColors = '(forced-colors: active)';

/**
 * Keeps a chart as wide as its figure, and redraws it when the color scheme changes: a canvas keeps its
 * colors.
 * @param make draws the chart
 * @returns the current chart, and a function that removes it
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

/** A canvas needs a color, not a token that depends on the scheme: the browser resolves it on an element. */
export function resolveColor(figure: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** An axis in the muted text color, with its grid in the faint line color. */
export function plainAxis(figure: HTMLElement): uPlot.Axis {
  return {
    stroke: resolveColor(figure, '--text-muted'),
    grid: { show: !matchMedia(forcedColors).matches, stroke: resolveColor(figure, '--line'), width: 1 },
    ticks: { show: false },
    font: `11px ${getComputedStyle(figure).fontFamily}`,
  };
}
