import { compare, divide, multiply } from '../../figures/decimal.ts';
import { formatAmount, formatIn } from '../../figures/format.ts';
import type { Unit } from '../../figures/unit.ts';

export function joinWords(...words: (string | null | undefined | false)[]): string {
  return words.filter(Boolean).join(' ');
}

/** Rights to stock: they are not shares of it, though their names contain its name. */
const NO_STOCK =
  /\b((option|unit|right|warrant|swap|note|bond|debenture|rsu|sar|equivalent|contract)s?|phantom)\b/i;
/** A head noun that is already plural: "Restricted Stock Units", "Ordinary Shares (ADSs)". */
const PLURAL =
  /\b((share|interest|ad[sr]|option|unit|right|warrant|swap|note|bond|debenture|[a-z]{1,3}su|sar|equivalent|contract)s|securities)(?:\W*$| (?:of|to|representing)\b)/i;
/** Filers who own nothing may say so in place of a title (0001179110-12-017548). */
const SAYS_NONE =
  /^\W*(?:none\b|(?:n\/?a|nil|zero|0|no (securities|shares|stock|holdings))\W*$)|\bno\b(?! par\b)[^,;(]{0,80}\b(securities|shares|stock)\b.{0,80}\b(own|held|hold)|\bno (?:\w+ )?ownership|\bowns? no\b|\bnot (?:applicable|(?:\w+ )?own)/i;

/** Whether a title is a statement that there is nothing to name. */
export function saysNone(title: string): boolean {
  return SAYS_NONE.test(title);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "two", "12": a number that the summary counted itself. */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A count and what is counted: "one row", "two ownership lines". */
export const counted = (count: number, one: string, more = `${one}s`) =>
  `${numberWords(count)} ${count === 1 ? one : more}`;

/** "500", "$500", "$1,000.50": an amount in a sentence; whole dollars have no cents. */
export const amountIn = (unit: Unit, value: string): string => formatIn(unit, value).replace(/\.00$/, '');

/** A value in dollars. */
export const dollarWords = (value: string): string => amountIn('dollars', value);

/** A security's name in a sentence: its title as filed. */
export function titleWords(title: string): string {
  return title.trim() || 'a security without a title';
}

/**
 * "4,200 shares of Common Stock", "300 Ordinary Shares", "1 of Restricted Stock Unit", "$500 of Notes", "no
 * Class A Common Stock". Titles stay as filed: they are never made plural.
 */
export function quantityWords(value: string, unit: Unit, title: string): string {
  const name = titleWords(title);
  if (compare(value, '0') === 0) return title.trim() ? `no ${name}` : `none of ${name}`;
  if (unit === 'dollars') return `${dollarWords(value)} of ${name}`;
  const amount = formatAmount(value);
  const [head = ''] = name.split(/,| ?\(|\$/);
  if (!NO_STOCK.test(name) && /\b(stock|common)\b/i.test(head) && !/\bshares?\b/i.test(head))
    return `${amount} ${amount === '1' ? 'share' : 'shares'} of ${name}`;
  return PLURAL.test(head) && amount !== '1' && !/^\d/.test(name)
    ? `${amount} ${name}`
    : `${amount} of ${name}`;
}

/** A value computed from averages, to four digits: "206812.34" → "206800". */
export function roughly(value: string): string {
  const [whole = ''] = value.split('.');
  const unit = `1${'0'.repeat(Math.max(0, whole.length - 4))}`;
  return multiply(divide(value, unit, 0), unit);
}

/** "$206,800.50", or "about $206,800" if a price is an average. */
export const valueWords = (value: string, isAverage: boolean): string =>
  isAverage ? `about ${dollarWords(roughly(value))}` : dollarWords(value);
