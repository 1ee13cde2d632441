import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { eventNotes } from './notes-of.ts';
import { saidOfTrade } from './said-of-trade.ts';

/**
 * What the first telling footnote says about the nature of a row's purchase or sale ("to cover taxes"), and
 * its id.
 */
export function saidOfRow(
  filing: Filing,
  placed: Placed<Row | DerivativeRow>,
): { label: string; id: string } | null {
  if (!isMarketTrade(transactionKind(placed.row))) return null;
  for (const { id, text } of eventNotes(filing, placed)) {
    const label = saidOfTrade(text)?.label;
    if (label) return { label, id };
  }
  return null;
}
