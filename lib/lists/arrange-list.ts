import { compare } from '../figures/decimal.ts';
import type { Glance } from '../glance/glance.ts';
import { dollarsOf, glanceOfRow, hasTrades, type ListRow } from './list-row.ts';

/** What a list can be ordered by; `place` is EDGAR's own order. */
export type ListSortKey = 'place' | 'filed' | 'form' | 'insider' | 'issuer' | 'net' | 'dollars' | 'flags';
export type ListSorting = { by: ListSortKey; descending: boolean };

export const asListed: ListSorting = { by: 'place', descending: false };

/** Columns that start with the most or the latest at the first press; others start with the first letter. */
const startsDescending: readonly ListSortKey[] = ['filed', 'net', 'dollars', 'flags'];

export const sortedBy = (by: ListSortKey, before: ListSorting): ListSorting => ({
  by,
  descending: before.by === by ? !before.descending : startsDescending.includes(by),
});

type Compare = (a: Glance, b: Glance) => number;

const byTextOf =
  (text: (glance: Glance) => string): Compare =>
  (a, b) =>
    text(a) < text(b) ? -1 : Number(text(a) > text(b));
const byAmount =
  (amount: (glance: Glance) => string | null): Compare =>
  (a, b) =>
    compare(amount(a) ?? '0', amount(b) ?? '0');

/**
 * How filings are compared. `below` ranks those that cannot be compared after those that can: 1 if the value
 * is not known, 2 if there is none.
 */
const orders: Record<
  Exclude<ListSortKey, 'place'>,
  { compare: Compare; below?: (glance: Glance) => number }
> = {
  filed: {
    compare: byTextOf(({ seen }) => seen.filedAt ?? ''),
    below: ({ seen }) => Number(seen.filedAt === null),
  },
  form: { compare: byTextOf(({ seen }) => seen.documentType) },
  insider: { compare: byTextOf(({ seen }) => seen.owners[0]?.name.toLowerCase() ?? '') },
  issuer: { compare: byTextOf(({ seen }) => seen.issuer.name.toLowerCase()) },
  net: { compare: byAmount(({ seen }) => seen.net), below: ({ seen }) => Number(seen.net === null) },
  dollars: {
    compare: byAmount(dollarsOf),
    below: (glance) => (dollarsOf(glance) !== null ? 0 : hasTrades(glance) ? 1 : 2),
  },
  flags: {
    compare: (a, b) => (a.seen.flags?.length ?? 0) - (b.seen.flags?.length ?? 0),
    below: ({ seen }) => Number(seen.flags === null),
  },
};

/**
 * Sorts the rows. Equal rows stay in EDGAR's order. In either direction, rows with an unknown value come
 * last, and after them those that were not read.
 */
export function sortedList(rows: readonly ListRow[], { by, descending }: ListSorting): ListRow[] {
  const inPlace = rows.toSorted((a, b) => a.place - b.place);
  if (by === 'place') return descending ? inPlace.reverse() : inPlace;
  const { compare: compareGlances, below = () => 0 } = orders[by];
  const sign = descending ? -1 : 1;
  const rank = (glance: Glance | null) => (glance === null ? 3 : below(glance));
  return inPlace.toSorted((a, b) => {
    const [one, other] = [glanceOfRow(a), glanceOfRow(b)];
    const ranks = rank(one) - rank(other);
    return ranks || !one || !other || rank(one) > 0 ? ranks : sign * compareGlances(one, other);
  });
}

/** The rows that were read and report, or may report, a purchase or a sale. */
export const withTrades = (rows: readonly ListRow[]): ListRow[] =>
  rows.filter((row) => {
    const glance = glanceOfRow(row);
    return glance !== null && hasTrades(glance);
  });
