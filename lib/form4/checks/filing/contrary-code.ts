import type { Row } from '../../model/filing.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** Codes of acquisitions with the mark D, and of dispositions with the mark A: what each code stands for. */
const contrary: Record<string, string> = {
  PD: 'purchase',
  AD: 'grant, award or other acquisition',
  LD: 'small acquisition',
  SA: 'sale',
  DA: 'disposition to the issuer',
  FA: 'tax or exercise payment',
};

const codedAndMarked = ({ transactionCode, transactionAcquiredDisposedCode }: Row) =>
  `${transactionCode}${transactionAcquiredDisposedCode}`.toUpperCase();

/**
 * A purchase marked as disposed of, a sale marked as acquired (0001209191-13-014365, row 4) and the like:
 * either the code or the mark is mistaken. Table I only: what is sold short in Table II may be either.
 */
export const contraryCode: Check = ({ transactions }) => {
  const odd = transactions.filter(
    ({ row, path }) => path.startsWith('n') && !row.equitySwapInvolved && codedAndMarked(row) in contrary,
  );
  const groups = Map.groupBy(odd, ({ row }) => codedAndMarked(row));
  return [...groups].flatMap(([both, rows]) => {
    const way = both.endsWith('D') ? 'disposed of (D)' : 'acquired (A)';
    return flag(
      `${rowList(rows.map(({ path }) => path))}: coded ${both[0]} (${contrary[both]}) but marked ${way}.`,
      rows.flatMap(({ path }) => [`${path}.transactionCode`, `${path}.transactionAcquiredDisposedCode`]),
    );
  });
};
