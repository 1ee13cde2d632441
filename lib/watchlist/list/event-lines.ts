import { compare, negate } from '../../figures/decimal.ts';
import { formatAmount, formatIn, formatSigned } from '../../figures/format.ts';
import { type Kind, kindNames } from '../../form4/model/transaction-codes.ts';
import { dollarWords, roughly, valueWords } from '../../form4/wording/quantity-words.ts';
import type { Sighting } from '../records/types/sighting.ts';

/** What a filing reports, in the two short lines of a list's entry. */
export type EventLines = {
  /** "Sold $206,800", "+12,000", "549,462 owned" */
  figure: string;
  /** For purchases and sales only: an award is not shown in the color of a purchase. */
  way: 'bought' | 'sold' | null;
  /** "5,000 shares, net +3,785", "Grant or other acquisition" */
  what: string;
};

type EventWay = 'bought' | 'sold';
type Trade = NonNullable<Sighting['sold']>;

const wayNames: Record<EventWay, string> = { bought: 'Bought', sold: 'Sold' };

/** "Sale (S)", "Sale (S), +1 more"; for a filing without transactions, what it is. */
export function kindText({ kinds, documentType, security }: Sighting): string {
  const [first, ...more] = kinds;
  if (!first && documentType.startsWith('3')) return 'Initial holdings';
  if (!first) return security ? 'Holdings only' : 'No transactions';
  const name = Object.hasOwn(kindNames, first) ? kindNames[first as Kind] : first;
  return more.length > 0 ? `${name}, +${more.length} more` : name;
}

/** The purchase or sale, if there is one, with its dollars first; otherwise the net and what made it. */
export function eventLines(seen: Sighting): EventLines {
  const [main, other] = largerFirst(seen);
  if (main) return ofTrade(seen, main, other);
  const { net, kinds, security, after } = seen;
  const unit = security?.unit ?? 'shares';
  const what = kindText(seen);
  if (net !== null) {
    const figure = compare(net, '0') === 0 ? 'No net change' : formatSigned(unit, net);
    return { figure, way: null, what };
  }
  if (kinds.length > 0) return { figure: 'Net change unknown', way: null, what };
  if (!security) return { figure: 'No holdings', way: null, what };
  const figure = after === null ? 'Holdings unknown' : `${formatIn(unit, after)} owned`;
  return { figure, way: null, what };
}

/** The larger in dollars first if both have a value; otherwise the sale first. */
function largerFirst({ sold, bought }: Sighting): [EventWay, Trade][] {
  const both: [EventWay, Trade | null][] = [
    ['sold', sold],
    ['bought', bought],
  ];
  const made = both.flatMap(([way, trade]): [EventWay, Trade][] => (trade ? [[way, trade]] : []));
  const isLarger = sold?.value && bought?.value && compare(bought.value, sold.value) > 0;
  return isLarger ? made.reverse() : made;
}

function ofTrade(seen: Sighting, [way, trade]: [EventWay, Trade], other?: [EventWay, Trade]): EventLines {
  const { shares, value, averagePrice } = trade;
  const figure = `${wayNames[way]} ${amountOf(trade)}`;
  const missing = averagePrice === null ? 'price unknown' : 'value unknown';
  const { net, security } = seen;
  // Partnerships have units: "Common Units".
  const noun = /\bunits?\b/i.test(security?.title ?? '') ? 'units' : 'shares';
  const counted = value === null ? missing : `${formatAmount(shares)} ${noun}`;
  if (other) return { figure, way, what: `${counted}; ${other[0]} ${amountOf(other[1])}` };
  const isNet = net === null || net === (way === 'sold' ? negate(shares) : shares);
  const unit = security?.unit ?? 'shares';
  return { figure, way, what: isNet ? counted : `${counted}, net ${formatSigned(unit, net)}` };
}

/**
 * Dollars as on the card, to the cent if they are not whole. "About" is written as a sign, since a row has no
 * room for the word and a sum cut short would be a different sum. Without a value only the number is given,
 * since these may be options.
 */
function amountOf({ value, shares, isAverage }: Trade): string {
  if (value === null) return formatAmount(shares);
  return isAverage ? `~${dollarWords(roughly(value))}` : dollarWords(value);
}

/** "$206,800.50", or "about $206,800" if a price is an average, as on the card; `null` if not known. */
export function tradeDollars({ value, isAverage }: Trade): string | null {
  return value === null ? null : valueWords(value, isAverage === true);
}
