/**
 * From a filing's spelling, tidied, to that of the schema. A text in no known spelling is refused as a whole.
 */

/** Records a text that cannot be the value of its field; the value is then `null`. */
export type Refuse = (text: string) => null;

/** Soft hyphens, zero-width characters and bidirectional marks, from word processors and pasted names. */
const ZERO_WIDTH = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const EVERY_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'g');

/** Controls that turn what follows; in a name, also the figures after it. They make a number unreadable. */
const TURNING = /[\u061c\u202a-\u202e\u2066-\u2069]/g;

/** A character that can be seen: neither white space nor zero-width. */
export const VISIBLE = new RegExp(`[^\\s${ZERO_WIDTH}]`);

/** Most texts are tidy. Checking first saves a quarter of the time in which a page of 30 rows is read. */
const UNTIDY = /^ |[^!-~ ]| {2}| $/;

/** White space other than one plain space. */
const WIDE = /\s{2,}|[^\S ]/g;

/** Collapses white space (a page wraps its lines hard, and pads empty cells with no-break spaces). */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const level = /\p{L}/u.test(text) ? text.replace(TURNING, '') : text;
  return level.replace(EVERY_ZERO_WIDTH, '').trim().replace(WIDE, ' ');
}

const AMOUNT = /^(-?)\$?\s*(?=\.?\d)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/;

/** More characters than any amount has: arithmetic on a million digits takes minutes. */
const LONGEST_AMOUNT = 60;

/** "$ 2,598.325" → "2598.325", ".5" → "0.5", "" → `null`; the decimals stay as filed. */
export function amount(text: string, refuse: Refuse): string | null {
  if (text === '' || text === '$') return null;
  const found = text.length > LONGEST_AMOUNT ? null : AMOUNT.exec(text);
  if (!found) return refuse(text);
  const [, sign, whole = '', fraction] = found;
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  return sign + digits + (fraction ? `.${fraction}` : '');
}

/** An amount that is not below 0: no number in a filing is. */
export function positive(text: string, refuse: Refuse): string | null {
  return text.startsWith('-') ? refuse(text) : amount(text, refuse);
}

/** Whether an amount is written in dollars: then it is a total value, not shares (0001062993-22-021877). */
export function isDollars(text: string): boolean {
  return text.includes('$');
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const ZONE = '(?:Z|[+-]\\d{2}:\\d{2})?';
const US_DATE = new RegExp(`^(${MONTH})/(${DAY})${ZONE}/(\\d{4})$`);
const ISO_DATE = new RegExp(`^(\\d{4}-${MONTH}-${DAY})${ZONE}$`);

/**
 * "03/23/2021" and "2021-03-23-05:00" → "2021-03-23" (an XML date may have a time zone:
 * 0000769993-18-000532), "" → `null`. EDGAR's pages print a date with a zone as "02/03-05:00/2014", which is
 * still the same day.
 */
export function date(text: string, refuse: Refuse): string | null {
  if (!text) return null;
  const [, month, day, year] = US_DATE.exec(text) ?? [];
  const iso = year ? `${year}-${month}-${day}` : ISO_DATE.exec(text)?.[1];
  return iso && isCalendarDate(iso) ? iso : refuse(text);
}

/** Whether a day exists: `Date` turns 30 February into another day. */
function isCalendarDate(iso: string): boolean {
  const day = iso.slice(8);
  return day < '29' || new Date(iso).getUTCDate() === Number(day);
}

/** One of a field's few values; "" → `null`. */
export function oneOf<T extends string>(values: readonly T[], text: string, refuse: Refuse): T | null {
  return (values as readonly string[]).includes(text) ? (text as T) : text ? refuse(text) : null;
}

/**
 * A transaction code cell: "S", "S/K" if an equity swap is involved (General Instruction 8), and on Form 5 a
 * digit next to the letter for the form on which the transaction was due.
 */
export function transactionCode(text: string): { code: string | null; swap: boolean } {
  const found = /^(?:[345]\s*(?:\/\s*)?)?([A-Za-z])(?:\s*(?:\/\s*)?[345])?(\s*\/\s*K)?$/.exec(text);
  return { code: found?.[1] ?? (text || null), swap: found?.[2] !== undefined };
}
