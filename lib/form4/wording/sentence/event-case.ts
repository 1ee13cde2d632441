import { sum } from '../../../figures/decimal.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import { movedBy, type Placed, placedAt } from '../../model/placed-rows.ts';
import type { DerivativeSummary, Figure, SecuritySummary } from '../../model/summary.ts';
import type { Kind } from '../../model/transaction-codes.ts';
import type { Replacement } from '../pairs/replacements.ts';
import type { Transfer } from '../pairs/transfers.ts';
import type { Way } from './deeds.ts';

export type Security = SecuritySummary | DerivativeSummary;

/** What an event's words are made from. */
export type EventCase = {
  filing: Filing;
  security: Security;
  /** "reported selling" instead of "sold": for a joint filing, or an amendment. */
  isReported: boolean;
  doubtful: ReadonlyMap<string, string>;
  transfers: readonly Transfer[];
  replacements: readonly Replacement[];
};

/** Rows of one kind that went one way; `way` is `null` if the rows do not say. */
export type Group = { kind: Kind; way: Way | null; rows: Placed<Row | DerivativeRow>[] };

export function transactionsOf(filing: Filing, security: Security): Placed<Row | DerivativeRow>[] {
  const rows = security.lines.flatMap((line) => line.rows);
  return rows.flatMap((path) => placedAt(filing, path) ?? []).filter(({ row }) => row.kind === 'transaction');
}

/** What the rows that give an amount move in all; `isWhole` if all of them do. */
export function movedIn(rows: readonly Placed[]): { figure: Figure | null; isWhole: boolean } {
  const moves = rows.flatMap((row) => movedBy(row) ?? []);
  const figure = moves.length
    ? { value: sum(moves.map(({ value }) => value)), sources: moves.map(({ source }) => source) }
    : null;
  return { figure, isWhole: moves.length === rows.length };
}

/** The cells of the rows' amounts, including empty ones. */
export const moveSources = (rows: readonly Placed[]) => ({
  sources: rows.map(({ path }) => `${path}.transactionShares`),
});
