import { compare } from '../../../lib/figures/decimal.ts';
import { formatSigned } from '../../../lib/figures/format.ts';
import type { Unit } from '../../../lib/figures/unit.ts';
import type { Figure } from '../../../lib/form4/model/summary.ts';
import { FigureText } from './FigureText.tsx';

/** The direction of a net, for its color; the word and the sign beside it say the same. */
function direction(net: string): 'acquired' | 'disposed' | 'level' {
  const way = compare(net, '0');
  return way > 0 ? 'acquired' : way < 0 ? 'disposed' : 'level';
}

/** A signed amount: "+123,239", "−$1,000.00". */
export function Net({ of, unit }: { of: Figure; unit: Unit }) {
  return (
    <FigureText of={of}>
      <span class={`net ${direction(of.value)}`}>{formatSigned(unit, of.value)}</span>
    </FigureText>
  );
}
