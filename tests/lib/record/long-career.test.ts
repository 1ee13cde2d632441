import { expect, test } from 'vitest';
import { sum } from '../../../lib/figures/decimal.ts';
import { connectsOf } from '../../../lib/record/connects/connects.ts';
import { holdingsLines } from '../../../lib/record/holdings-lines.ts';
import { partyRecordOf } from '../../../lib/record/merge/party-record.ts';
import type { RecordRow } from '../../../lib/record/model.ts';
import { unusualOf } from '../../../lib/record/unusual/unusual.ts';
import { keptRecord } from '../../support/careers/kept.ts';
import { longCareer, longCareerFilings, okafor } from '../../support/careers/long-career.ts';

const filings = longCareerFilings();
const scope = { owner: okafor.cik, issuer: '0009000101' };
const of = (read: typeof filings) =>
  partyRecordOf(
    keptRecord(filings, read, { party: { kind: 'insider', cik: okafor.cik }, name: okafor.name }),
    scope,
  );

const total = (rows: readonly RecordRow[], kind: RecordRow['kind'], table: RecordRow['table'] = null) =>
  sum(
    rows.flatMap((row) =>
      row.kind === kind && (table === null || row.table === table) ? (row.amount ?? []) : [],
    ),
  );

test('the career is what it says it is', () => {
  expect(filings).toHaveLength(longCareer.filings + longCareer.amendments);
});

test('fifteen years of 400 rows are told in full, and no amended row twice', () => {
  const { rows, unread, filings: read } = of(filings);
  expect(rows).toHaveLength(longCareer.rows);
  expect(unread).toEqual([]);
  expect(read).toHaveLength(longCareer.filings);
  expect(total(rows, 'market-sale')).toBe(String(longCareer.sold));
  expect(total(rows, 'market-buy')).toBe(String(longCareer.bought));
  expect(total(rows, 'award')).toBe(String(longCareer.granted));
  expect(total(rows, 'gift')).toBe(String(longCareer.given));
  expect(rows.at(-1)?.date).toBe(longCareer.firstDay);
});

test('the same from EDGAR’s list alone, and from any mixture of both', () => {
  const byList = of([]);
  expect(byList.rows).toHaveLength(longCareer.rows);
  expect(byList.unread).toHaveLength(longCareer.filings);
  for (const every of [2, 3, 7]) {
    const { rows } = of(filings.filter((_, at) => at % every === 0));
    expect(rows).toHaveLength(longCareer.rows);
    expect(total(rows, 'market-sale')).toBe(String(longCareer.sold));
    expect(total(rows, 'market-buy')).toBe(String(longCareer.bought));
  }
});

test('what was sold is worth what it was sold for', () => {
  const { rows } = of(filings);
  const sales = rows.filter(({ kind }) => kind === 'market-sale');
  // Eight sales of 300 a year at $20 to $34, and $1 more on the 300 of the amended one.
  const dollars = 8 * 300 * Array.from({ length: 15 }, (_, year) => 20 + year).reduce((a, b) => a + b) + 300;
  expect(sum(sales.map(({ value }) => value ?? '0'))).toBe(String(dollars));
});

test('each class, and the options, are a line of their own', () => {
  const lines = holdingsLines(of(filings).rows);
  expect(lines.map(({ security, points }) => [security, points.length])).toEqual([
    ['Class A Common Stock', 245],
    ['Stock Option (Right to Buy)', 135],
    ['Class B Common Stock', 15],
    ['Class C Common Stock', 5],
  ]);
  // 10,000, and 100 a month of exercise; two purchases before the first split, one before the second, two after.
  const june2014 = 2 * (10_000 + 36 * 100 + 2_000);
  const june2019 = 3 * (june2014 + 40 * 100 + 1_000);
  expect(lines[0]?.points.at(-1)?.after).toBe(String(june2019 + 44 * 100 + 2_000));
});

test('both splits show on both classes, and every other balance runs on', () => {
  const { connections, splits, breaks } = connectsOf(of(filings), okafor.cik);
  expect(splits.map(({ ratio, since, until, shownBy }) => [ratio, since, until, shownBy.length])).toEqual([
    [[2, 1], '2014-05-12', '2014-07-12', 2],
    [[3, 1], '2019-05-12', '2019-07-12', 2],
  ]);
  const states = Map.groupBy(connections, ({ state }) => state);
  // The purchase of October 2016 was amended by 100 shares, which the filings after it do not know of.
  expect(breaks).toHaveLength(5);
  expect(states.get('unknown')).toBeUndefined();
});

test('the last sale is measured against all before it', () => {
  const { rows } = of(filings);
  const last = rows.find(({ kind }) => kind === 'market-sale')?.filings[0].accession ?? '';
  const texts = unusualOf(of(filings), last).map(({ text }) => text);
  expect(texts).toEqual([
    'Routine as Cohen, Malloy and Pomorski (2012) define it: sold in November of 2021, 2022 and 2023.',
  ]);
});
