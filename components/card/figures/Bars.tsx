import { formatIn } from '../../../lib/figures/format.ts';
import type { Unit } from '../../../lib/figures/unit.ts';
import type { Figure } from '../../../lib/form4/model/summary.ts';
import * as words from '../words.ts';

type Props = {
  bars: { [Kind in keyof typeof words.bars]?: Figure | null };
  unit: Unit;
  /** The {@link longestOf} all bars to be compared. */
  longest: number;
};

export function longestOf(figures: (Figure | null)[]): number {
  return Math.max(0, ...figures.map((figure) => Number(figure?.value ?? 0)));
}

/** Small bars that give their numbers to a screen reader; a bar whose value is not 0 stays visible. */
export function Bars({ bars, unit, longest }: Props) {
  const shown = Object.entries(bars).flatMap(([kind, figure]) => (figure ? [{ kind, ...figure }] : []));
  const said = shown.map(
    ({ kind, value }) => `${words.bars[kind as keyof typeof words.bars]} ${formatIn(unit, value)}`,
  );
  return (
    <span class="bars" role="img" aria-label={said.join(', ')}>
      {shown.map(({ kind, value }) => (
        <span
          class={`bar ${kind}`}
          key={kind}
          style={{ inlineSize: `max(${Number(value) && 2}px, ${(Number(value) / (longest || 1)) * 100}%)` }}
        />
      ))}
    </span>
  );
}
