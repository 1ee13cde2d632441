import { add } from '../../figures/decimal.ts';
import { type Kind, kindNames } from '../../form4/model/transaction-codes.ts';
import { daysBefore } from '../days.ts';
import type { PartyRecord, RecordRow } from '../model.ts';
import { type Insider, insidersOf } from './groups.ts';
import { type InsiderRole, insiderRoles, rolesBy } from './roles.ts';

/** The totals of some rows, as far as the record has the figures. */
export type Total = {
  rows: RecordRow[];
  /**
   * Shares of all classes in Table I, without derivatives. `shares` and `value` are `null` if a row lacks
   * that figure.
   */
  shares: string | null;
  /** In dollars. */
  value: string | null;
  /** How many rows have a value. */
  valued: number;
  /** Whether the price of one of them is an average. */
  isAverage: boolean;
};

export type Totals = {
  /** ISO dates, both inclusive. */
  from: string;
  to: string;
  insiders: number;
  /** In the order of `kindNames`, acquired before disposed of. */
  byKind: (Total & {
    kind: Kind;
    direction: RecordRow['direction'];
    insiders: number;
    /** The same by the insiders' roles, in the order of `insiderRoles`. */
    byRole: (Total & { role: InsiderRole; insiders: number })[];
  })[];
  /** Those with the most purchases and sales come first. */
  byInsider: {
    insider: Insider;
    role: InsiderRole;
    bought: Total | null;
    sold: Total | null;
    others: number;
  }[];
};

/**
 * Who did what at a company in the days up to `until`, both ends included: by kind and role, and by insider.
 * Undated rows are left out. EDGAR's list names no roles: an insider's role is unknown if none of that
 * insider's filings was read.
 * @param record of everyone at one issuer, with blocks reported twice as one row (eventsOf)
 * @param until ISO date
 */
export function totalsOf(
  { rows, filings }: Pick<PartyRecord, 'rows' | 'filings'>,
  until: string,
  days = 90,
): Totals {
  const from = daysBefore(until, days);
  const within = rows.filter(({ date }) => date !== null && date >= from && date <= until);
  const insiderOf = insidersOf(rows);
  const roleOf = rolesBy(filings);
  const byRole = (all: readonly RecordRow[]) => {
    const groups = Map.groupBy(all, (row) => roleOf(insiderOf(row)));
    return insiderRoles.flatMap((role) => {
      const of = groups.get(role);
      return of ? [{ role, insiders: count(of), ...totalOf(of) }] : [];
    });
  };
  const count = (of: readonly RecordRow[]) => new Set(of.map((row) => insiderOf(row).key)).size;
  const byKind = Map.groupBy(within, ({ kind }) => kind);
  const byInsider = Map.groupBy(within, (row) => insiderOf(row));
  return {
    from,
    to: until,
    insiders: count(within),
    byKind: (Object.keys(kindNames) as Kind[]).flatMap((kind) =>
      (['A', 'D', null] as const).flatMap((direction) => {
        const of = (byKind.get(kind) ?? []).filter((row) => row.direction === direction);
        return of.length > 0
          ? [{ kind, direction, insiders: count(of), byRole: byRole(of), ...totalOf(of) }]
          : [];
      }),
    ),
    byInsider: [...byInsider]
      .map(([insider, of]) => {
        const [bought, sold] = [ofKind(of, 'market-buy'), ofKind(of, 'market-sale')];
        const trades = (bought?.rows.length ?? 0) + (sold?.rows.length ?? 0);
        return { insider, role: roleOf(insider), bought, sold, others: of.length - trades };
      })
      .sort((a, b) => tradesOf(b) - tradesOf(a)),
  };
}

const tradesOf = ({ bought, sold }: Totals['byInsider'][number]) =>
  (bought?.rows.length ?? 0) + (sold?.rows.length ?? 0);

function ofKind(rows: readonly RecordRow[], kind: Kind): Total | null {
  const of = rows.filter((row) => row.kind === kind);
  return of.length > 0 ? totalOf(of) : null;
}

export function totalOf(rows: readonly RecordRow[]): Total {
  let [shares, value, valued]: [string | null, string | null, number] = ['0', '0', 0];
  for (const row of rows) {
    if (row.table === 'II') continue;
    shares = shares !== null && row.unit === 'shares' && row.amount !== null ? add(shares, row.amount) : null;
    if (row.value !== null) valued++;
    value = value !== null && row.value !== null ? add(value, row.value) : null;
  }
  const isAverage = rows.some(({ priceIs }) => priceIs === 'average');
  const none = rows.every(({ table }) => table === 'II');
  return { rows: [...rows], shares: none ? null : shares, value: none ? null : value, valued, isAverage };
}
