import { expect, test } from 'vitest';
import type { RecordRow } from '../../../../lib/record/model.ts';
import { clustersOf } from '../../../../lib/record/others/cluster.ts';
import { aPurchase, aRow, listed } from '../../../support/fakes/a-record.ts';

const owner = (n: number) => ({ cik: String(n).padStart(10, '0'), name: `Marlowe ${n}` });
const by = (n: number) => ({ owner: owner(n), owners: [owner(n)] });
const texts = (rows: RecordRow[]) => clustersOf(rows).map(({ text }) => text);

test('two insiders within 30 days, and not within 31', () => {
  expect(texts([aRow('2024-06-01', by(1)), aRow('2024-07-01', by(2))])).toEqual([
    '2 insiders sold within 30 days: two reported sales from Jun 1, 2024 to Jul 1, 2024, for $2,000.',
  ]);
  expect(texts([aRow('2024-06-01', by(1)), aRow('2024-07-02', by(2))])).toEqual([]);
});

test('one insider, however often and with whomever filing jointly, is no cluster', () => {
  expect(texts([aRow('2024-06-01', by(1)), aRow('2024-06-02', by(1))])).toEqual([]);
  const joint = { owner: owner(1), owners: [owner(1), owner(2)] };
  expect(texts([aRow('2024-06-01', joint), aRow('2024-06-02', by(2))])).toEqual([]);
});

test('a purchase and a sale, awards, plans and derivatives make none', () => {
  const other = [
    aPurchase('2024-06-02', by(2)),
    aRow('2024-06-02', { ...by(2), kind: 'tax', code: 'F' }),
    aRow('2024-06-02', { ...by(2), plan: 'checked' }),
    aRow('2024-06-02', { ...by(2), table: 'II' }),
  ];
  for (const row of other) expect(texts([aRow('2024-06-01', by(1)), row])).toEqual([]);
});

test('the days with the most insiders, and the latest of those with equally many', () => {
  const rows = [
    aPurchase('2024-01-05', by(1)),
    aPurchase('2024-01-25', by(2)),
    aPurchase('2024-03-01', by(1)),
    aPurchase('2024-03-10', by(2)),
    aPurchase('2024-03-31', by(3)),
    aPurchase('2024-04-05', by(3)),
    aPurchase('2024-08-05', by(1)),
    aPurchase('2024-08-06', by(3)),
  ];
  const [cluster] = clustersOf(rows);
  expect(cluster?.rows.map(({ date }) => date)).toEqual(['2024-03-01', '2024-03-10', '2024-03-31']);
  expect(cluster?.insiders.map(({ names }) => names[0]?.name)).toEqual([
    'Marlowe 1',
    'Marlowe 2',
    'Marlowe 3',
  ]);
  const [latest] = clustersOf([...rows.slice(0, 2), ...rows.slice(6)]);
  expect(latest?.rows[0]?.date).toBe('2024-08-05');
});

test('says where a plan is not known, and prices are missing', () => {
  const [cluster] = clustersOf([aRow('2024-06-01', by(1)), listed(aRow('2024-06-01', by(2)))]);
  expect(cluster?.planUnknown).toBe(1);
  expect(cluster?.text).toBe(
    '2 insiders sold within 30 days: two reported sales on Jun 1, 2024; one of them has no price per share in the record. Whether one of them is under a Rule 10b5-1 plan is not known from EDGAR’s list.',
  );
  const mentioned = aRow('2024-06-01', { ...by(2), plan: 'mentioned' });
  expect(texts([aRow('2024-06-01', by(1)), mentioned])[0]).toContain(
    'for $2,000. A note of the filing mentions a plan for one of them; no box is checked.',
  );
});
