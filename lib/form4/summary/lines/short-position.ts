import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import { movedBy, ownedAfter, type Placed } from '../../model/placed-rows.ts';
import type { UnknownClosing } from '../../model/unknown-closing.ts';

const OBLIGES =
  /\bobligat(?:ions?|ed|es) to (?:buy|sell|purchase|deliver)\b|\bforward sale\b|\bshort (?:position|call|put)s?\b|\bwritten\b|\(short\)/i;

/** Whether a title names what is owed, not owned: "Put Option (obligation to buy)", a written call. */
const isObligation = (title: string): boolean => OBLIGES.test(title);

const IS_OPTION = /\b(?:puts?|calls?)\b/i;
/** "wrote these call options", "sold to open", "a short position", "put options written". */
const TELLS_OF_WRITING = new RegExp(
  [
    '\\b(?:wrote|writer of|writing)\\b[^.;]{0,60}\\b(?:puts?|calls?|options?)\\b',
    '\\bwritten (?:(?:covered|exchange[- ]traded|cash[- ]secured|listed|naked) )*(?:puts?|calls?)\\b',
    '\\b(?:puts?|calls?)[^.;]{0,44}\\b(?:written|sold short)\\b',
    '\\b(?:sale|sold|sell\\w*) to open\\b',
    '\\bshort (?:position|puts?|calls?|sales?)\\b',
    '\\bcovered calls?\\b',
    '\\bobligat(?:ion|ed|es)\\b[^.;]{0,40}\\b(?:buy|sell|purchase|deliver)\\b',
  ].join('|'),
  'i',
);

/**
 * Tells whether a row is a short position: a written option, or another obligation to buy or to sell. What
 * Table II gives as "owned following" is then not a holding: if 100 puts are sold and 100 are reported
 * afterward, there were not 200 before.
 *
 * This is certain if the title says so, if a footnote on a put or call says so, if the row expired short
 * (code E), or if the amount owned is below 0. A put or call that is sold but not gone afterward may be
 * either.
 */
export function shortPositionsOf(filing: Filing): (placed: Placed) => UnknownClosing | null {
  const textOf = new Map(filing.footnotes.map(({ id, text }) => [id, text]));
  return (placed) => {
    const { row } = placed;
    const owned = ownedAfter(placed);
    if (owned?.value[0] === '-') return 'short-position';
    if (!isDerivative(row)) return null;
    const isOption = IS_OPTION.test(row.securityTitle);
    const notes = Object.values(row.footnotes).flatMap((ids) => ids.map((id) => textOf.get(id) ?? ''));
    if (row.transactionCode?.toUpperCase() === 'E' || isObligation(row.securityTitle))
      return 'short-position';
    if (isOption && notes.some((note) => TELLS_OF_WRITING.test(note))) return 'short-position';
    const isSold = row.transactionAcquiredDisposedCode === 'D' && /^[SK]$/i.test(row.transactionCode ?? '');
    const isLeft = /[1-9]/.test(owned?.value ?? '');
    return isOption && isSold && isLeft && movedBy(placed) ? 'maybe-short-position' : null;
  };
}

function isDerivative(row: Row): row is DerivativeRow {
  return 'expirationDate' in row;
}
