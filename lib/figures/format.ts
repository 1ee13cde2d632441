import { absolute, compare, divide } from './decimal.ts';
import type { Unit } from './unit.ts';

/**
 * Figures as the card shows them. Every reader sees numbers in the filing's own notation (US), since the card
 * is read next to it, and US dates with the month's name, which cannot be mistaken for another day.
 */
const NOTHING = 'not reported';
const MINUS = '\u2212';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * With commas, and with `least` to `most` decimals. `Intl.NumberFormat` does the same, but creating the first
 * one on a page takes Chromium over 20 ms, as long as everything else before the card appears.
 */
function grouped(decimal: string, least: number, most: number): string {
  const [whole = '', fraction = ''] = divide(decimal, '1', most).split('.');
  const decimals = fraction.padEnd(least, '0');
  const groups = [whole.slice(0, whole.length % 3), ...(whole.slice(whole.length % 3).match(/\d{3}/g) ?? [])];
  return `${groups.filter(Boolean).join(',')}${decimals && `.${decimals}`}`;
}

/** "15711.8844" → "15,711.8844", every decimal as filed. */
export function formatAmount(decimal: string): string {
  return `${sign(decimal)}${grouped(absolute(decimal), 0, 20)}`;
}

/** A count: 1234 → "1,234". */
export const formatCount = (count: number): string => formatAmount(String(count));

/** A value in dollars, to the cent. */
export function formatDollars(decimal: string): string {
  return `${sign(decimal)}$${grouped(absolute(decimal), 2, 2)}`;
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

/** A price per share, with the decimals filed, at least to the cent. */
export function formatPrice(decimal: string): string {
  return `${sign(decimal)}$${grouped(absolute(decimal), 2, 6)}`;
}

function sign(decimal: string): string {
  return decimal.startsWith('-') ? MINUS : '';
}

/** The size of a change: "−28.91" → "28.9%"; with a second decimal just above 0% and just below 100%. */
export function formatPercent(decimal: string): string {
  const size = absolute(decimal);
  if (compare(size, '0.005') < 0) return 'less than 0.01%';
  const toAll = compare(size, '100');
  if (toAll === 0) return '100%';
  const places = compare(size, '0.1') < 0 || (toAll < 0 && compare(size, '99.9') > 0) ? 2 : 1;
  const text = grouped(size, places, places);
  return text === '100.00' ? 'over 99.99%' : `${text}%`;
}

/** "2021-03-23" → "Mar 23, 2021", the year as filed ("0022"); `null` → "not reported". */
export function formatDate(isoDate: string | null): string {
  if (isoDate === null) return NOTHING;
  const [year, month, day] = isoDate.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}
