import { compare } from '../../../figures/decimal.ts';
import type { DerivativeRow, Filing } from '../../model/filing.ts';
import { type Placed, placedRows } from '../../model/placed-rows.ts';
import type { Note } from '../footnotes/notes-of.ts';

/** A grant given back to the issuer, and the one that replaced it. */
export type Replacement = { old: Placed<DerivativeRow>; new: Placed<DerivativeRow> };

const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** "Stock Option (right to buy)" and "Non-Qualified Stock Option (right to buy)". */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/** A footnote on either row that says so. */
const SAYS_SO = /\b(repric|replac|exchang|amend|modif|reduc|adjust|cancel|regrant|substitut)/i;

/**
 * Derivatives of Table II that were replaced: some disposed of to the issuer (D), and the same number granted
 * (A) on the same day, with a similar title at another price or with other dates, or with a footnote that
 * says so (0000086115-20-000002).
 */
export function replacementsIn(filing: Filing): Replacement[] {
  const rows = placedRows(filing, 'derivativeTable');
  const old = rows.filter(
    ({ row }) => row.transactionCode === 'D' && row.transactionAcquiredDisposedCode === 'D',
  );
  const grants = rows.filter(
    ({ row }) => row.transactionCode === 'A' && row.transactionAcquiredDisposedCode === 'A',
  );
  return old.flatMap((gone) => {
    const at = grants.findIndex((grant) => isReplaced(filing, gone.row, grant.row));
    return at < 0 ? [] : grants.splice(at, 1).map((grant) => ({ old: gone, new: grant }));
  });
}

/** The footnotes on the rows of replacements that speak of replacing. */
export function replacementNotes(filing: Filing, pairs: readonly Replacement[]): Note[] {
  const rows = pairs.flatMap(({ old, new: fresh }) => [old.row, fresh.row]);
  const marked = rows.flatMap((row) => Object.values(row.footnotes).flat());
  return filing.footnotes.flatMap(({ id, text }, index) =>
    marked.includes(id) && SAYS_SO.test(text) ? [{ id, text, source: `footnotes.${index}.text` }] : [],
  );
}

function isReplaced(filing: Filing, old: DerivativeRow, grant: DerivativeRow): boolean {
  const isSame =
    old.transactionDate !== null &&
    old.transactionDate === grant.transactionDate &&
    old.transactionShares !== null &&
    grant.transactionShares !== null &&
    compare(old.transactionShares, grant.transactionShares) === 0 &&
    old.directOrIndirectOwnership === grant.directOrIndirectOwnership;
  if (!isSame) return false;
  const ids = [old, grant].flatMap((row) => Object.values(row.footnotes).flat());
  const isSaid = filing.footnotes.some(({ id, text }) => ids.includes(id) && SAYS_SO.test(text));
  const isOther =
    old.conversionOrExercisePrice !== grant.conversionOrExercisePrice ||
    old.exerciseDate !== grant.exerciseDate ||
    old.expirationDate !== grant.expirationDate;
  return isSaid || (isOther && isAlike(old.securityTitle, grant.securityTitle));
}
