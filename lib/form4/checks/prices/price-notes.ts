import type { Filing } from '../../model/filing.ts';
import type { PricedField } from './price-doubt.ts';

/** A footnote, or the remarks, that may be about a price. */
export type PriceNote = {
  text: string;
  source: string;
  /** Marked on the price itself: what it says about a price, it says about this one. */
  isOnPrice: boolean;
};

/**
 * The notes that may be about a price: footnotes marked on it, then those marked in another cell of its row
 * or nowhere, and finally the remarks.
 * @param isRelevant tests a note's text; few filings have such a note, and only those pay for more
 */
export function priceNotesOf(
  filing: Filing,
  isRelevant: (text: string) => boolean,
): (priced: PricedField) => PriceNote[] {
  const footnotes = filing.footnotes.filter(({ text }) => isRelevant(text));
  const remarks =
    filing.remarks && isRelevant(filing.remarks)
      ? [{ text: filing.remarks, source: 'remarks', isOnPrice: false }]
      : [];
  if (!footnotes.length && !remarks.length) return () => [];
  const anywhere = everyMark(filing);
  return ({ placed, marks }) => {
    const inRow = new Set(Object.values(placed.row.footnotes).flat());
    const onPrice = footnotes.filter(({ id }) => marks.includes(id));
    const others = footnotes.filter(({ id }) => !marks.includes(id) && (inRow.has(id) || !anywhere.has(id)));
    const notes = [...onPrice, ...others].map((note) => ({
      text: note.text,
      source: `footnotes.${filing.footnotes.indexOf(note)}.text`,
      isOnPrice: onPrice.includes(note),
    }));
    return [...notes, ...remarks];
  };
}

function everyMark({ nonDerivativeTable, derivativeTable }: Filing): Set<string> {
  const rows = [...nonDerivativeTable, ...derivativeTable];
  return new Set(rows.flatMap(({ footnotes }) => Object.values(footnotes).flat()));
}
