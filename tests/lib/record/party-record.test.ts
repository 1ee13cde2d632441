import * as v from 'valibot';
import { expect, test } from 'vitest';
import { filtered, ownersIn } from '../../../lib/record/arrange.ts';
import { KeptRecord, withFilings, withOlder } from '../../../lib/record/kept/kept-record.ts';
import { partyRecordOf } from '../../../lib/record/merge/party-record.ts';
import { kept, keptRecord, listed } from '../../support/careers/kept.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';

const scope = { owner: '0009000201', issuer: '0009000101' };
const merged = (...of: Parameters<typeof keptRecord>) => partyRecordOf(keptRecord(...of), scope);

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
    flags: [],
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

test('the scope leaves out other issuers', () => {
  const elsewhere = past(5, [{}], {
    issuer: { cik: '0009000102', name: 'Oakhill Corp', tradingSymbol: 'OAK', foreignTradingSymbol: null },
  });
  expect(merged([elsewhere, ...fourYears], [elsewhere]).rows).toHaveLength(9);
  const everything = partyRecordOf(keptRecord([elsewhere, ...fourYears]), { ...scope, issuer: null });
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

const isAmendment = { documentType: '4/A', dateOfOriginalSubmission: '2024-05-16' } as const;
const twoSales = past(1, [
  { transactionShares: '1000', sharesOwnedFollowingTransaction: '9000' },
  { transactionShares: '300', sharesOwnedFollowingTransaction: '8700' },
]);
/** The amounts in a record of both filings, for each choice of which were read. */
const amounts = (amendment: typeof twoSales) =>
  [[twoSales, amendment], [twoSales], [amendment], []].map((read) =>
    merged([amendment, twoSales], read)
      .rows.map(({ amount }) => amount)
      .sort(),
  );

test('an amendment of one row leaves the other rows of its filing, whichever of them was read', () => {
  const corrected = past(
    2,
    [{ transactionShares: '1100', sharesOwnedFollowingTransaction: '8900' }],
    isAmendment,
  );
  expect(amounts(corrected)).toEqual(Array(4).fill(['1100', '300']));
});

test('a row that was left out and is added by an amendment replaces none', () => {
  const added = past(2, [{ transactionShares: '500', sharesOwnedFollowingTransaction: '8200' }], isAmendment);
  const [original, amendment] = [past(1, [{ sharesOwnedFollowingTransaction: '8700' }]), added];
  for (const read of [[original, amendment], [original], [amendment], []])
    expect(
      merged([amendment, original], read)
        .rows.map(({ amount }) => amount)
        .sort(),
    ).toEqual(['1000', '500']);
});

test('where an amendment corrects the code, the trade is counted once', () => {
  const bought = past(1, [{ transactionCode: 'P', transactionAcquiredDisposedCode: 'A' }]);
  const given = past(2, [{ transactionCode: 'J', transactionAcquiredDisposedCode: 'A' }], isAmendment);
  expect(merged([given, bought], [given, bought]).rows.map(({ code }) => code)).toEqual(['J']);
});

test('of two amendments, each of another row, both stand in the place of theirs', () => {
  const one = past(2, [{ transactionShares: '1100', sharesOwnedFollowingTransaction: '8900' }], isAmendment);
  const two = past(3, [{ transactionShares: '310', sharesOwnedFollowingTransaction: '8690' }], isAmendment);
  const { rows } = merged([two, one, twoSales], [two, one, twoSales]);
  expect(rows.map(({ amount }) => amount).sort()).toEqual(['1100', '310']);
});

const okafor = { cik: '0009000301', name: 'Okafor Ben' };
const company = { party: { kind: 'issuer', cik: '0009000101' } as const, name: 'Fernhill Instruments, Inc.' };

test('the list of a company has a joint filing for each of its owners: its rows are counted once', () => {
  const equal = past(1, [
    { sharesOwnedFollowingTransaction: null },
    { sharesOwnedFollowingTransaction: null },
  ]);
  const marlowe = { cik: '0009000201', name: 'Marlowe Ada J' };
  const trades = [marlowe, okafor].flatMap((party) => listed([equal]).map((trade) => ({ ...trade, party })));
  const record = keptRecord([], [], {
    ...company,
    trades: trades.map((trade) => ({ ...trade, line: null })),
  });
  const { rows } = partyRecordOf(record, { owner: null, issuer: company.party.cik });
  expect(rows.map(({ amount, owners }) => [amount, owners.map(({ cik }) => cik)])).toEqual([
    ['1000', [marlowe.cik, okafor.cik]],
    ['1000', [marlowe.cik, okafor.cik]],
  ]);
  // Either owner can be chosen, and finds both rows.
  expect(ownersIn(rows).map(([cik]) => cik)).toEqual([marlowe.cik, okafor.cik]);
  expect(filtered(rows, { marketOnly: false, security: null, owner: okafor.cik })).toHaveLength(2);
});

test('a block that two filings report is told once, in the popup as on the page', () => {
  const by = (cik: string, number: number) =>
    past(number, [{}], { reportingOwners: [{ cik, name: cik, relationship: null }] });
  const both = [by('0009000301', 1), by('0009000302', 2)];
  const { rows } = partyRecordOf(keptRecord([], both, company), { owner: null, issuer: company.party.cik });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.filings).toHaveLength(2);
});

test('a record reaches to the last row of EDGAR’s list, not to a slip or to what was reported late', () => {
  const at = (date: string) =>
    listed([past(1, [{ transactionDate: date }], { periodOfReport: '2024-05-14' })]);
  const reach = (dates: string[], isWhole = false) =>
    partyRecordOf(keptRecord([], [], { trades: dates.flatMap(at), isWhole }), scope).reach.from;
  expect(reach(['2024-05-14', '2019-01-02', '2023-03-01'])).toBe('2023-03-01');
  expect(reach(['2024-05-14', '2023-03-01', '0022-03-01'])).toBe('2023-03-01');
  expect(reach(['2024-05-14', '2019-01-02', '2023-03-01', '0022-03-01'], true)).toBe('2019-01-02');
});
