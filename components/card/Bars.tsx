type Bar = { label: string; text: string; value: string; kind: 'before' | 'after' | 'acquired' | 'disposed' };

/** A bar's length in percent of the longest; a value that is not 0 stays visible. */
function length(value: string, longest: number): number {
  const size = Math.abs(Number(value));
  return size === 0 || longest === 0 ? 0 : Math.max(1, (size / longest) * 100);
}

/**
 * Small bars that say their numbers to a screen reader.
 * @param longest of all bars that are to be compared
 */
export function Bars({ bars, longest }: { bars: Bar[]; longest: number }) {
  return (
    <span class="bars" role="img" aria-label={bars.map(({ label, text }) => `${label} ${text}`).join(', ')}>
      {bars.map(({ label, value, kind }) => (
        <span class={`bar ${kind}`} key={label} style={{ inlineSize: `${length(value, longest)}%` }} />
      ))}
    </span>
  );
}
