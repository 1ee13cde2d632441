import { expect, test } from 'vitest';
import { fail } from '../../../lib/edgar/client/failure.ts';
import {
  asListed,
  type ListSortKey,
  sortedBy,
  sortedList,
  withTrades,
} from '../../../lib/lists/arrange-list.ts';
import { readRow, trades, unreadRow } from './rows.ts';

const places = (rows: { place: number }[]) => rows.map(({ place }) => place).join(' ');

const rows = [
  readRow(1, { sold: trades('900'), net: '-5', filedAt: '2024-06-05', flags: ['a'] }),
  unreadRow(2),
  readRow(3, { sold: trades(null), net: null, filedAt: null, flags: [], documentType: '3' }),
  readRow(4, {
    sold: null,
    bought: trades('10000'),
    net: '20',
    filedAt: '2024-06-07',
    flags: null,
    owners: [{ cik: null, name: 'aalto', role: null }],
    issuer: { cik: null, name: 'Zeta', ticker: null },
  }),
  unreadRow(5, fail('not-found')),
  readRow(6, { sold: trades('900'), net: '-30', filedAt: '2024-06-06', flags: ['a', 'b'] }),
  readRow(7, { sold: null, kinds: ['award'], net: '0', filedAt: '2024-06-01', flags: ['a'] }),
];

test.each<[ListSortKey, string, string]>([
  ['place', '1 2 3 4 5 6 7', '7 6 5 4 3 2 1'],
  // 10,000 is more than 900, which a comparison of texts would deny; equals stand as listed, unknown comes last.
  ['dollars', '1 6 4 3 7 2 5', '4 1 6 3 7 2 5'],
  ['net', '6 1 7 4 3 2 5', '4 7 1 6 3 2 5'],
  ['filed', '7 1 6 4 3 2 5', '4 6 1 7 3 2 5'],
  ['flags', '3 1 7 6 4 2 5', '6 1 7 3 4 2 5'],
  ['form', '3 1 4 6 7 2 5', '1 4 6 7 3 2 5'],
  ['insider', '4 1 3 6 7 2 5', '1 3 6 7 4 2 5'],
  ['issuer', '1 3 6 7 4 2 5', '4 1 3 6 7 2 5'],
])('by %s', (by, ascending, descending) => {
  expect(places(sortedList(rows, { by, descending: false }))).toBe(ascending);
  expect(places(sortedList(rows, { by, descending: true }))).toBe(descending);
  expect(places(sortedList(rows.toReversed(), { by, descending: true }))).toBe(descending);
});

test('a head sorts by the most first, and the other way at the next press', () => {
  const once = sortedBy('dollars', asListed);
  expect(once).toEqual({ by: 'dollars', descending: true });
  expect(sortedBy('dollars', once)).toEqual({ by: 'dollars', descending: false });
  expect(sortedBy('insider', once)).toEqual({ by: 'insider', descending: false });
});

test('purchases and sales only: what was not read is not known to be one', () => {
  expect(places(withTrades(rows))).toBe('1 3 4 6');
});
