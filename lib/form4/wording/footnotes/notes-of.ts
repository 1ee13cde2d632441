import { numberList } from '../../../figures/number-list.ts';
import type { Filing, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import { footnoteNumber } from '../footnote-number.ts';

/** A footnote of the filing: its id, its words, and its path. */
export type Note = { id: string; text: string; source: string };

/** The cells that say what happened, those with the most telling footnotes first. */
export const EVENT_FIELDS = [
  'transactionCode',
  'transactionShares',
  'transactionTotalValue',
  'transactionAcquiredDisposedCode',
  'transactionPricePerShare',
  'transactionDate',
  'directOrIndirectOwnership',
  'securityTitle',
] as const;

function notesIn(filing: Filing, row: Row, field: string): Note[] {
  return (row.footnotes[field] ?? []).flatMap((id) => {
    const index = filing.footnotes.findIndex((footnote) => footnote.id === id);
    const text = filing.footnotes[index]?.text.trim();
    return text ? [{ id, text, source: `footnotes.${index}.text` }] : [];
  });
}

/** The footnotes on what happened in a row; they may also be about its price. */
export function eventNotes(filing: Filing, { row }: Placed): Note[] {
  return distinct(EVENT_FIELDS.flatMap((field) => notesIn(filing, row, field)));
}

/** The footnotes on the first of these cells that has any: on the code rather than on the title. */
export function leadingNotes(filing: Filing, { row }: Placed): Note[] {
  for (const field of EVENT_FIELDS) {
    const notes = notesIn(filing, row, field);
    if (notes.length) return notes;
  }
  return [];
}

export function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

/** The id of a note made from the remarks. */
export const REMARKS = 'remarks';

/** "footnote 2", "footnotes 2 and 5", "footnotes 1 and 3 to 13", "the remarks". */
export function footnoteWords(ids: readonly string[]): string {
  if (ids[0] === REMARKS) return 'the remarks';
  const names = [...new Set(ids)].map(footnoteNumber);
  const numbers = names.map(Number);
  const all = numbers.some(Number.isNaN) ? names.join(', ') : numberList(numbers);
  return `footnote${names.length > 1 ? 's' : ''} ${all}`;
}
