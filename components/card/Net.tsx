import { compare } from '../../lib/form4/decimal.ts';
import type { Unit } from '../../lib/form4/ownership-lines.ts';
import type { Figure } from '../../lib/form4/summary.ts';
import { formatDollars, formatSigned } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';

/** Which way a net goes, for colour; the word and the sign beside it say the same. */
export function direction(net: string): 'acquired' | 'disposed' | 'level' {
  const way = compare(net, '0');
  return way > 0 ? 'acquired' : way < 0 ? 'disposed' : 'level';
}

export function formatNet(value: string, unit: Unit): string {
  if (unit === 'shares') return formatSigned(value);
  return `${compare(value, '0') > 0 ? '+' : ''}${formatDollars(value)}`;
}

/** A signed amount: "+123,239", "−$1,000.00". */
export function Net({ of, unit }: { of: Figure; unit: Unit }) {
  return (
    <FigureText of={of}>
      <span class={`net ${direction(of.value)}`}>{formatNet(of.value, unit)}</span>
    </FigureText>
  );
}
