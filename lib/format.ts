import { absolute, compare } from './form4/decimal.ts';
import type { Unit } from './form4/ownership-lines.ts';

/**
 * Figures as the card says them. One notation for every reader, the filing's own (US) for numbers, since
 * they stand beside it; dates with the month's name, which nobody reads the wrong way round.
 */
const NOTHING = 'not reported';
const MINUS = '\u2212';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const price = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Intl` formats a decimal string exactly, where a number would round it. */
function format(formatter: Intl.NumberFormat, decimal: string): string {
  return formatter.format(decimal as Intl.StringNumericLiteral);
}

/** "15711.8844" → "15,711.8844", every decimal as filed. */
export function formatAmount(decimal: string): string {
  return format(whole, decimal).replace('-', MINUS);
}

/** A value in dollars, to the cent. */
export function formatDollars(decimal: string): string {
  return `${sign(decimal)}$${format(money, absolute(decimal))}`;
}

/** An amount in its unit: a number of shares, or a value in dollars; `null` → "not reported". */
export function formatIn(unit: Unit, decimal: string | null): string {
  if (decimal === null) return NOTHING;
  return unit === 'dollars' ? formatDollars(decimal) : formatAmount(decimal);
}

/** With its sign: "+123,239", "−$500.00". */
export function formatSigned(unit: Unit, decimal: string): string {
  return `${compare(decimal, '0') > 0 ? '+' : ''}${formatIn(unit, decimal)}`;
}

/** A price per share, to the decimals filed and at least to the cent. */
export function formatPrice(decimal: string): string {
  return `${sign(decimal)}$${format(price, absolute(decimal))}`;
}

function sign(decimal: string): string {
  return decimal.startsWith('-') ? MINUS : '';
}

/** "28.91" → "+28.9 %"; small changes keep the second decimal. */
export function formatPercent(decimal: string): string {
  const plus = compare(decimal, '0') > 0 ? '+' : sign(decimal);
  const size = absolute(decimal);
  if (compare(size, '0.1') < 0) return `${plus}${size}\u00a0%`;
  return `${plus}${format(compare(size, '1000') < 0 ? oneDecimal : whole, size)}\u00a0%`;
}

/** "2021-03-23" → "23 Mar 2021"; `null` → "not reported". */
export function formatDate(isoDate: string | null): string {
  if (isoDate === null) return NOTHING;
  return day.format(new Date(`${isoDate}T00:00:00Z`)).replace('Sept', 'Sep');
}

/** "F3" → "3": as the page marks it. */
export function footnoteNumber(id: string): string {
  return id.replace(/^F/, '');
}
