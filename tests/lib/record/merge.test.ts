import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KeptRecord, withFilings, withOlder } from '../../../lib/record/kept/kept-record.ts';
import { mergeRecord } from '../../../lib/record/merge.ts';
import { kept, keptRecord, listed } from '../../support/careers/kept.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';

const scope = { owner: '0009000201', issuer: '0009000101' };
const merged = (...of: Parameters<typeof keptRecord>) => mergeRecord(keptRecord(...of), scope);

test('from EDGAR’s list alone: every row newest first, without prices, every filing still to be read', () => {
  const { rows, unread, filings, reach } = merged(fourYears);
  expect(rows.map(({ date, code, amount, after }) => [date, code, amount, after])).toEqual([
    ['2024-05-14', 'S', '1000', '17000'],
    ['2024-03-20', 'P', '2000', '18000'],
    ['2024-03-05', 'S', '3000', '16000'],
    ['2024-02-01', 'A', '4000', '19000'],
    ['2023-03-07', 'S', '3000', '15000'],
    ['2023-02-01', 'A', '4000', '18000'],
    ['2022-03-08', 'S', '2000', '14000'],
    ['2022-02-01', 'A', '4000', '16000'],
    ['2021-02-01', 'A', '12000', '12000'],
  ]);
  expect(rows.every((row) => row.price === null && row.value === null && row.plan === null)).toBe(true);
  expect(rows.every(({ source }) => source === 'list')).toBe(true);
  expect([unread.length, filings.length]).toEqual([9, 0]);
  expect(reach).toEqual({ from: '2021-02-01', isWhole: true });
});

test('a filing that was read is told by its own rows, once', () => {
  const read = fourYears.filter(({ accession }) => accession.endsWith('000031'));
  const { rows, unread, filings } = merged(fourYears, read);
  expect(rows).toHaveLength(9);
  expect(rows[2]).toMatchObject({
    source: 'filing',
    date: '2024-03-05',
    amount: '3000',
    price: '24.1',
    value: '72300',
    plan: 'checked',
    listSays: null,
  });
  expect(unread).toHaveLength(8);
  expect(filings.map(({ accession }) => accession)).toEqual(['0009000900-24-000031']);
});

test('where EDGAR’s list says another number, both are told and the filing is trusted', () => {
  const [newest] = fourYears;
  if (!newest) throw new Error('The career is gone.');
  const trades = listed([newest]).map((trade) => ({ ...trade, amount: '10000', after: '8000' }));
  const [row] = merged([], [newest], { trades }).rows;
  expect(row).toMatchObject({ amount: '1000', listSays: { amount: '10000', after: '8000' } });
});

test('two equal sales in one filing are two rows', () => {
  const twice = past(1, [
    { sharesOwnedFollowingTransaction: '9000' },
    { sharesOwnedFollowingTransaction: '8000' },
  ]);
  expect(merged([twice], [twice]).rows.map(({ listSays }) => listSays)).toEqual([null, null]);
  expect(merged([twice]).rows).toHaveLength(2);
});

test('what an amendment replaces is not counted twice, read or not', () => {
  const original = past(1, [{ transactionShares: '1000' }]);
  const amendment = past(2, [{ transactionShares: '1100' }], {
    documentType: '4/A',
    dateOfOriginalSubmission: '2024-05-16',
  });
  const both = [amendment, original];
  expect(merged(both, both).rows.map(({ amount }) => amount)).toEqual(['1100']);
  expect(merged(both).rows.map(({ amount }) => amount)).toEqual(['1100']);
  expect(merged(both, [original]).rows.map(({ amount }) => amount)).toEqual(['1100']);
  expect(merged(both, [amendment]).rows.map(({ amount }) => amount)).toEqual(['1100']);
});

test('the scope leaves out what is of other issuers', () => {
  const elsewhere = past(5, [{}], {
    issuer: { cik: '0009000102', name: 'Oakhill Corp', tradingSymbol: 'OAK', foreignTradingSymbol: null },
  });
  expect(merged([elsewhere, ...fourYears], [elsewhere]).rows).toHaveLength(9);
  const everything = mergeRecord(keptRecord([elsewhere, ...fourYears]), { ...scope, issuer: null });
  expect(everything.rows).toHaveLength(10);
});

test('a gift, a price in doubt and an option have no value', () => {
  const given = past(1, [{ transactionCode: 'G', transactionPricePerShare: '25' }]);
  const [row] = merged([given], [given]).rows;
  expect(row).toMatchObject({ price: '25', value: null });
});

test('older pages are added at the end, and the most that is kept is not exceeded', () => {
  const [first, ...others] = fourYears;
  if (!first) throw new Error('The career is gone.');
  const begun = keptRecord([first], [], { isWhole: false, loaded: 1 });
  const whole = withOlder(begun, { trades: listed(others), listed: [], length: 8, hasMore: false });
  expect([whole.trades.length, whole.loaded, whole.isWhole]).toEqual([9, 9, true]);
  const endless = {
    trades: Array.from({ length: 5_100 }, () => listed(others)[0]).flatMap((one) => one ?? []),
    listed: [],
    length: 5_100,
    hasMore: false,
  };
  const cut = withOlder(begun, endless);
  expect([cut.trades.length, cut.isWhole]).toEqual([5_000, false]);
});

test('a filing read in place is replaced by the reading that knows when it was filed', () => {
  const [newest] = fourYears;
  if (!newest) throw new Error('The career is gone.');
  const filed = kept(newest);
  const inPlace = { ...filed, seen: { ...filed.seen, filedAt: null } };
  const both = withFilings(withFilings(keptRecord(fourYears), [inPlace]), [filed]);
  expect(both.filings.map(({ seen }) => seen.filedAt)).toEqual(['2024-05-16']);
  expect(withFilings(both, [inPlace]).filings[0]?.seen.filedAt).toBe('2024-05-16');
});

test('what is kept can be read back', () => {
  expect(v.is(KeptRecord, keptRecord(fourYears, fourYears))).toBe(true);
});
