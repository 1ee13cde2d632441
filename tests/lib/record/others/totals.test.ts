import { expect, test } from 'vitest';
import type { ReadFiling, RecordRow } from '../../../../lib/record/model.ts';
import { totalsOf } from '../../../../lib/record/others/totals.ts';
import { ada, aFiling, aPurchase, aRow, listed } from '../../../support/fakes/a-record.ts';

const cole = { cik: '0000000011', name: 'Thorne Cole' };
const by = (owner: typeof cole) => ({ owner, owners: [owner] });
const of = (rows: RecordRow[], until: string, filings: ReadFiling[] = []) =>
  totalsOf({ rows, filings }, until);
const award = { kind: 'award', code: 'A', direction: 'A', price: '0', value: '0' } as const;

test('by kind and direction, and by insider, within the days up to one', () => {
  const totals = of(
    [
      aRow('2024-06-03', { amount: '100', price: '10' }),
      aRow('2024-05-01', { amount: '50.5', price: '20', ...by(cole) }),
      aPurchase('2024-04-01', { amount: '10', price: '5' }),
      aRow('2024-03-06', { amount: '7', ...award, ...by(cole) }),
      aRow('2024-03-04'),
      aRow('2024-06-04'),
    ],
    '2024-06-03',
  );
  expect(totals).toMatchObject({ from: '2024-03-05', to: '2024-06-03', insiders: 2 });
  expect(
    totals.byKind.map(({ kind, direction, insiders, shares, value }) => [
      kind,
      direction,
      insiders,
      shares,
      value,
    ]),
  ).toEqual([
    ['market-sale', 'D', 2, '150.5', '2010'],
    ['market-buy', 'A', 1, '10', '50'],
    ['award', 'A', 1, '7', '0'],
  ]);
  expect(
    totals.byInsider.map(({ insider, bought, sold, others }) => [
      insider.names.map(({ name }) => name),
      bought?.value,
      sold?.value,
      others,
    ]),
  ).toEqual([
    [[ada.name], '50', '1000', 0],
    [[cole.name], undefined, '1010', 1],
  ]);
});

test('without every price there is no value, and how many have one is said', () => {
  const { byKind } = of([aRow('2024-06-03'), listed(aRow('2024-06-03'))], '2024-06-03');
  expect(byKind).toMatchObject([{ shares: '200', value: null, valued: 1 }]);
});

test('joint filers are one insider, over all of their filings', () => {
  const fund = { cik: '0000000012', name: 'Saltmarsh Fund, L.P.' };
  const rows = [
    aRow('2024-06-03', { owner: ada, owners: [ada, fund] }),
    aRow('2024-05-03', { owner: fund, owners: [fund, cole] }),
    aRow('2024-04-03', { ...by(cole) }),
  ];
  expect(of(rows, '2024-06-03')).toMatchObject({
    insiders: 1,
    byInsider: [{ sold: { shares: '300' } }],
  });
});

test('derivatives are not counted as shares', () => {
  const { byKind } = of([aRow('2024-06-03', { table: 'II' }), aRow('2024-06-03')], '2024-06-03');
  expect(byKind).toMatchObject([{ shares: '100', value: '1000' }]);
});

test('by role within a kind, as the latest filing that was read says it; the rest has none', () => {
  const dunn = { cik: '0000000013', name: 'Dunn Eve' };
  const fund = { cik: '0000000012', name: 'Saltmarsh Fund, L.P.' };
  const rows = [
    aRow('2024-06-03', { amount: '100' }),
    aRow('2024-05-02', { amount: '20', ...by(cole) }),
    aRow('2024-05-01', { amount: '3', owner: fund, owners: [fund, cole] }),
    aRow('2024-04-01', { amount: '4', ...by(dunn) }),
    aPurchase('2024-04-01'),
  ];
  const filings = [
    aFiling('2024-03-01', { roles: [{ cik: ada.cik, role: 'Director' }] }),
    aFiling('2023-03-01', { roles: [{ cik: ada.cik, role: 'Officer' }] }),
    aFiling('2024-05-02', {
      roles: [
        { cik: cole.cik, role: 'Director' },
        { cik: fund.cik, role: '10% owner' },
      ],
    }),
    aFiling('2024-04-01', { roles: [] }),
  ];
  const { byKind, byInsider } = of(rows, '2024-06-03', filings);
  const [bought, sold] = byKind.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  expect(sold?.byRole.map(({ role, insiders, shares }) => [role, insiders, shares])).toEqual([
    ['Director', 1, '100'],
    ['Several', 1, '23'],
    [null, 1, '4'],
  ]);
  expect(bought?.byRole.map(({ role }) => role)).toEqual(['Director']);
  expect(
    new Map(byInsider.map(({ insider, role }) => [insider.names[0]?.name, role])).get(dunn.name),
  ).toBeNull();
});
