import type { Filing } from '../../model/filing.ts';
import { CUT } from '../patched-text.ts';
import { type Finds, refuseAt } from './findings.ts';

/** Matches the paths of names, symbols, roles' titles, footnotes and remarks. */
const WORDS = /name|Symbol|rT|ext|rem/;

/**
 * For names, symbols and titles, also an ending in dots, an id, a price, a date or brackets. A signature may
 * contain the date of a power of attorney.
 */
const ADDED = /\$|\+\d|\.{3}|\bCIK\b|\d[/.]\d\d|\w \[/i;

/** Refuses texts outside the two tables that are plainly more or less than EDGAR prints. */
export function refusePatched(
  fields: Omit<Filing, 'documentType'>,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): void {
  for (const [path, element] of provenance) {
    if (!WORDS.test(path)) continue;
    let value: unknown = fields;
    for (const key of path.split('.')) value = (value as Record<string, unknown> | null)?.[key];
    const text = String(value);
    if (CUT.test(text) || (/issuer|Owner/.test(path) && ADDED.test(text)))
      refuseAt(refused, path.replace(/(?<=issuer|ship)\..*/, ''), element)(text);
  }
}
