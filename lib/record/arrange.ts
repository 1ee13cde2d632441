import { absolute, compare } from '../figures/decimal.ts';
import { isMarketTrade } from '../form4/model/transaction-codes.ts';
import { compareText } from '../watchlist/list/history.ts';
import type { RecordRow } from './model.ts';
import { securityKey } from './security-key.ts';

export const recordSortKeys = ['date', 'amount', 'price', 'value', 'after'] as const;
export type RecordSortKey = (typeof recordSortKeys)[number];
export type RecordSorting = { by: RecordSortKey; descending: boolean };

export type Filter = {
  marketOnly: boolean;
  /** The security's key from `securitiesOf`, and the owner's CIK; `null` for all. */
  security: string | null;
  owner: string | null;
};

export function filtered(rows: readonly RecordRow[], filter: Filter): RecordRow[] {
  return rows.filter(
    (row) =>
      (!filter.marketOnly || isMarketTrade(row.kind)) &&
      (filter.security === null || titleKey(row) === filter.security) &&
      (filter.owner === null || row.owners.some(({ cik }) => cik === filter.owner)),
  );
}

/** Rows without the value come last in either direction; equal rows stay in the order of the record. */
export function sortedRecord(rows: readonly RecordRow[], { by, descending }: RecordSorting): RecordRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[by], b[by]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (by === 'date' ? compareText(one, other) : compare(absolute(one), absolute(other)));
  });
}

/** "Common Stock" of two issuers is two securities. */
const titleKey = ({ security, issuer }: RecordRow) => `${issuer.cik} ${securityKey(security)}`;

/** The securities of a record, by key, each with the first title found; those with the most rows first. */
export function securitiesOf(rows: readonly RecordRow[]): [key: string, title: string][] {
  return [...Map.groupBy(rows, titleKey)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, [first]]) => [key, first ? titleOf(first, hasIssuers(rows)) : key]);
}

/** The owners in a record by CIK, joint owners one by one; those with the most rows come first. */
export function ownersIn(rows: readonly RecordRow[]): [cik: string, name: string][] {
  return [
    ...Map.groupBy(
      rows.flatMap(({ owners }) => owners),
      ({ cik }) => cik,
    ),
  ]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cik, [first]]) => [cik, first?.name ?? cik]);
}

/** Whether a record covers several issuers: then each title names its issuer. */
export const hasIssuers = (rows: readonly RecordRow[]): boolean =>
  rows.some(({ issuer }) => issuer.cik !== rows[0]?.issuer.cik);

/** "Common Stock", "Common Stock of Fernhill Instruments, Inc." */
export const titleOf = (
  { security, issuer }: Pick<RecordRow, 'security' | 'issuer'>,
  isNamed: boolean,
): string => (isNamed ? `${security} of ${issuer.name}` : security);
