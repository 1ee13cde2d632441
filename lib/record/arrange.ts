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
  /** A security by its key in `securitiesOf`, an owner by CIK; `null` for all. */
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

/** What a row does not say comes last, whichever way; equal rows stay in the order of the record. */
export function sortedRecord(rows: readonly RecordRow[], { by, descending }: RecordSorting): RecordRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[by], b[by]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (by === 'date' ? compareText(one, other) : compare(absolute(one), absolute(other)));
  });
}

/** The "Common Stock" of two issuers are two. */
const titleKey = ({ security, issuer }: RecordRow) => `${issuer.cik} ${securityKey(security)}`;

/** The securities of a record, by key, with their titles as first met; those with most rows first. */
export function securitiesOf(rows: readonly RecordRow[]): [key: string, title: string][] {
  return [...Map.groupBy(rows, titleKey)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, [first]]) => [key, first ? titleOf(first, hasIssuers(rows)) : key]);
}

/** The owners of a record, by CIK, joint ones each; those with most rows first. */
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

/** Whether a record is of several issuers: then each title says whose it is. */
export const hasIssuers = (rows: readonly RecordRow[]): boolean =>
  rows.some(({ issuer }) => issuer.cik !== rows[0]?.issuer.cik);

/** "Common Stock", "Common Stock of Fernhill Instruments, Inc." */
export const titleOf = (
  { security, issuer }: Pick<RecordRow, 'security' | 'issuer'>,
  isNamed: boolean,
): string => (isNamed ? `${security} of ${issuer.name}` : security);
