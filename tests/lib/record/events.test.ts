import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../lib/record/events.ts';
import type { ReadFiling, RecordRow } from '../../../lib/record/model.ts';
import { ada, aFiling, aRef, aRow, listed } from '../../support/fakes/a-record.ts';

const fund = { cik: '0000000011', name: 'Saltmarsh Fund, L.P.' };
const manager = { cik: '0000000012', name: 'Saltmarsh Management LLC' };
const day = '2024-06-03';

/** A sale on that day by an owner, in a filing of its own. */
const of = (owner: typeof fund, n: number, facts: Partial<RecordRow> = {}) =>
  aRow(day, { owner, owners: [owner], filings: [aRef(`0000000002-24-00000${n}`)], after: '900', ...facts });

const events = (rows: RecordRow[], filings: ReadFiling[] = []) =>
  eventsOf({ rows, filings }).map((row) => [
    row.owner.name,
    row.amount,
    row.filings.map(({ accession }) => Number(accession.slice(-2))),
  ]);

describe('one block in several filings', () => {
  test('is one row with all its filings, in its place', () => {
    const rows = [of(ada, 9, { amount: '7' }), of(fund, 1), of(manager, 2), of(ada, 3, { amount: '100.0' })];
    expect(events(rows)).toEqual([
      [ada.name, '7', [9]],
      [fund.name, '100', [1, 2, 3]],
    ]);
  });

  test('prefers the filing that was read to EDGAR’s list, which has no price', () => {
    const row = eventsOf({ rows: [listed(of(fund, 1)), of(manager, 2)], filings: [] });
    expect(row).toMatchObject([{ source: 'filing', price: '10', owner: manager }]);
    expect(row[0]?.filings.map(({ accession }) => accession)).toEqual([
      '0000000002-24-000002',
      '0000000002-24-000001',
    ]);
  });

  test('two equal trades in each filing are two', () => {
    const twice = (owner: typeof fund, n: number) => [of(owner, n), of(owner, n, { position: 1 })];
    expect(events([...twice(fund, 1), ...twice(manager, 2)])).toEqual([
      [fund.name, '100', [1, 2]],
      [fund.name, '100', [1, 2]],
    ]);
    expect(events([...twice(fund, 1), of(manager, 2)])).toEqual([
      [fund.name, '100', [1, 2]],
      [fund.name, '100', [1]],
    ]);
  });

  test('another price, balance, day, security or direction is another event', () => {
    for (const other of [
      { price: '10.01' },
      { after: '901' },
      { date: '2024-06-04' },
      { security: 'Class B Common Stock' },
      { direction: 'A', code: 'J' },
      { table: 'II' },
    ] as const)
      expect(eventsOf({ rows: [of(fund, 1), of(manager, 2, other)], filings: [] })).toHaveLength(2);
  });

  test('without price and balance in both nothing tells that they are one', () => {
    const bare = (owner: typeof fund, n: number) => listed(of(owner, n, { after: null }));
    expect(events([bare(fund, 1), bare(manager, 2)])).toHaveLength(2);
    expect(events([bare(fund, 1), of(manager, 2)])).toHaveLength(2);
  });

  test('an owner in common makes two events, unless both filings say to be parts of one of several owners', () => {
    const rows = [of(ada, 1, { owners: [ada, fund] }), of(ada, 2, { owners: [ada, manager] })];
    expect(events(rows)).toHaveLength(2);
    const flags = ['One of several filings for the same transactions.'];
    const parts = [1, 2].map((n) => aFiling(day, { accession: `0000000002-24-00000${n}`, flags }));
    expect(events(rows, parts)).toEqual([[ada.name, '100', [1, 2]]]);
    expect(events(rows, parts.slice(1))).toHaveLength(2);
    // More than 30 rows of one person go on in a second filing.
    expect(events([of(ada, 1), of(ada, 2)], parts)).toHaveLength(2);
  });

  test('grants on equal terms to many are many', () => {
    const grant = { code: 'A', kind: 'award', direction: 'A', price: '0', after: '100' } as const;
    expect(events([of(fund, 1, grant), of(ada, 2, grant)])).toHaveLength(2);
  });
});

test('every filing is in the record as often as before, and told again nothing changes', () => {
  const owners = [ada, fund, manager];
  const rows = fc.array(
    fc
      .record({ owner: fc.nat(2), n: fc.nat(2), amount: fc.constantFrom('1', '2'), position: fc.nat(3) })
      .map(({ owner, n, amount, position }) => of(owners[owner] ?? ada, owner * 3 + n, { amount, position })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (all) => {
      const once = eventsOf({ rows: all, filings: [] });
      const count = (of: RecordRow[]) =>
        of.flatMap(({ filings, amount }) => filings.map(({ accession }) => `${accession} ${amount}`)).sort();
      expect(count(once)).toEqual(count(all));
      for (const { filings } of once)
        expect(new Set(filings.map(({ accession }) => accession)).size).toBe(filings.length);
    }),
  );
});
