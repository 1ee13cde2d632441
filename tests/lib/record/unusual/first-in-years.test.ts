import { expect, test } from 'vitest';
import { accessionOf, acme, aPurchase, aRef, aRow } from '../../../support/fakes/a-record.ts';
import { found, texts } from './found.ts';

const KIND = 'first-in-years';
const since = (from: string, isWhole = false) => ({ reach: { from, isWhole } });

test('whole years since the last of its kind, and none in the year before it', () => {
  const last = aPurchase('2019-06-04');
  expect(texts(found(KIND, [aPurchase('2024-06-03'), last, aRow('2023-01-05')]))).toEqual([
    'First purchase in 4 years. The one before it was on Jun 4, 2019.',
  ]);
  expect(texts(found(KIND, [aPurchase('2024-06-04'), last]))[0]).toContain('in 5 years.');
  expect(texts(found(KIND, [aPurchase('2020-06-04'), last]))[0]).toContain('in 1 year.');
  expect(found(KIND, [aPurchase('2020-06-03'), last])).toEqual([]);
});

test('purchases and sales are told apart, and rest on their rows', () => {
  const [here, last] = [aRow('2024-06-03'), aRow('2021-02-05')];
  const [finding, ...others] = found(KIND, [here, last, aPurchase('2024-02-05')]);
  expect(finding?.text).toBe('First sale in 3 years. The one before it was on Feb 5, 2021.');
  expect(finding?.rows).toEqual([here, last]);
  expect(others).toEqual([]);
});

test('none before: of a whole record the first, else in at least the years that it covers', () => {
  expect(texts(found(KIND, [aPurchase('2024-06-03')], since('2011-03-02', true)))).toEqual([
    'First purchase in the record, which has no transaction before Mar 2, 2011.',
  ]);
  expect(texts(found(KIND, [aPurchase('2024-06-03')], since('2011-03-02')))).toEqual([
    'First purchase in at least 13 years: the record has none back to Mar 2, 2011.',
  ]);
});

test('not known where the record reaches back less than a year', () => {
  const [finding] = found(KIND, [aPurchase('2024-06-03')], since('2023-09-01'));
  expect(finding).toMatchObject({
    text: 'Not known whether this is the first purchase: the record reaches back to Sep 1, 2023.',
    rows: [],
    isKnown: false,
  });
});

test('not known while filings of those years have not been read', () => {
  const rows = [aPurchase('2024-06-03'), aPurchase('2019-06-04')];
  const unread = (filedAt: string | null, form = '4') => ({
    unread: [aRef(accessionOf('2022-01-01'), { filedAt, form })],
  });
  expect(texts(found(KIND, rows, unread('2022-01-03')))).toEqual([
    'Not known whether this is the first purchase since Jun 4, 2019: one filing in the record has not been read.',
  ]);
  expect(texts(found(KIND, rows, unread(null)))[0]).toContain('Not known');
  // Initial holdings, and what was filed before or after those years.
  for (const other of [unread('2022-01-03', '3'), unread('2019-01-03'), unread('2025-01-03')])
    expect(texts(found(KIND, rows, other))[0]).toContain('First purchase in 4 years.');
});

test('what comes after the filing, is of its own day, or of another issuer or person does not count', () => {
  const bell = { cik: '0000000009', name: 'Bell Co' };
  const rows = [
    aPurchase('2024-06-03'),
    aPurchase('2024-06-03', { filings: [aRef(accessionOf('2024-06-03', 2))] }),
    aPurchase('2024-09-03'),
    aPurchase('2023-09-03', { issuer: bell }),
    aPurchase('2023-09-03', { owner: bell, owners: [bell] }),
    aPurchase('2019-06-04', { issuer: acme }),
  ];
  expect(texts(found(KIND, rows))).toEqual([
    'First purchase in 4 years. The one before it was on Jun 4, 2019.',
  ]);
});

test('a date that can hardly be right is none', () => {
  const filings: [ReturnType<typeof aRef>] = [aRef(accessionOf('2022-02-28'))];
  const slip = aRow('0022-02-28', { filings });
  expect(texts(found(KIND, [aRow('2024-06-03'), slip]))).toEqual([
    'Not known whether this is the first sale: the record has transactions without a certain date.',
  ]);
  const own = aRow('0024-06-03', { filings: [aRef(accessionOf('2024-06-03'))] });
  expect(found(KIND, [own, aRow('2022-02-28')])).toEqual([]);
});
