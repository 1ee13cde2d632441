import { date as anyDate, oneOf, positive, type Refuse } from '../values.ts';

/* How the schema writes values: more strictly than EDGAR's pages. */

/** Booleans are `1`, `0`, `true` and `false`, mixed in one file. */
export function xmlBoolean(text: string, refuse: Refuse): boolean | null {
  const value = oneOf(['1', 'true', '0', 'false'], text.toLowerCase(), refuse);
  return value && (value === '1' || value === 'true');
}

/** The schema's dates begin with the year; "05/03/2024" may be in March or in May. */
export function xmlDate(text: string, refuse: Refuse): string | null {
  return text.includes('/') ? refuse(text) : anyDate(text, refuse);
}

/** The schema's numbers have no separators and no currency; "12,345" may be twelve and a fraction. */
export function xmlAmount(text: string, refuse: Refuse): string | null {
  return /[,$]/.test(text) ? refuse(text) : positive(text, refuse);
}
