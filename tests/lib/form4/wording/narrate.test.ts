import { describe, expect, test } from 'vitest';
import type { DerivativeRow, Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { narrate } from '../../../../lib/form4/wording/narrate.ts';
import { plainText } from '../../../../lib/form4/wording/phrases.ts';
import {
  derivativeHolding,
  derivativeRow,
  filing,
  holding,
  owner,
  relationship,
  row,
} from '../../../support/samples/filing.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';

/** Percentages stand with a space that does not break. */
const phrases = (of: Filing) =>
  narrate(of, summarize(of)).map(({ text, sources }) => ({ text: text.replaceAll('\u00a0', ' '), sources }));
const said = (of: Filing) => plainText(phrases(of));

const who = 'Ada J. Marlowe, Director, ';
const on = ' on 14 May 2024 and now holds 9,000 directly ';
const told = (...rows: Row[]) => said(filing({ nonDerivativeTable: rows }));

/** One row of a code: 1,000 shares one way or the other, 9,000 left. */
const coded = (transactionCode: string | null, way: 'A' | 'D', facts: Partial<Row> = {}) =>
  row({ transactionCode, transactionAcquiredDisposedCode: way, transactionPricePerShare: null, ...facts });

describe('one event of each kind, both ways', () => {
  test.each([
    ['S', 'D', 'sold 1,000 shares of Common Stock', '(−10.0 %)'],
    ['S', 'A', 'acquired 1,000 shares of Common Stock (code S)', '(+12.5 %)'],
    ['P', 'A', 'bought 1,000 shares of Common Stock', '(+12.5 %)'],
    ['P', 'D', 'disposed of 1,000 shares of Common Stock (code P)', '(−10.0 %)'],
    ['A', 'A', 'was awarded 1,000 shares of Common Stock', '(+12.5 %)'],
    ['A', 'D', 'gave up 1,000 shares of Common Stock under an award', '(−10.0 %)'],
    ['D', 'D', 'returned 1,000 shares of Common Stock to the issuer', '(−10.0 %)'],
    ['D', 'A', 'received 1,000 shares of Common Stock from the issuer', '(+12.5 %)'],
    ['F', 'D', 'gave up 1,000 shares of Common Stock for tax or exercise price', '(−10.0 %)'],
    ['F', 'A', 'received back 1,000 shares of Common Stock for tax or exercise price', '(+12.5 %)'],
    ['M', 'A', 'acquired 1,000 shares of Common Stock by exercise or conversion', '(+12.5 %)'],
    ['C', 'D', 'exercised or converted 1,000 shares of Common Stock', '(−10.0 %)'],
    ['H', 'D', 'lost 1,000 shares of Common Stock by expiration', '(−10.0 %)'],
    ['E', 'A', 'was relieved of 1,000 shares of Common Stock by expiration', '(+12.5 %)'],
    ['G', 'D', 'gave 1,000 shares of Common Stock as a gift', '(−10.0 %)'],
    ['G', 'A', 'received 1,000 shares of Common Stock as a gift', '(+12.5 %)'],
    ['W', 'A', 'inherited 1,000 shares of Common Stock', '(+12.5 %)'],
    ['W', 'D', 'passed on 1,000 shares of Common Stock by will or inheritance', '(−10.0 %)'],
    ['J', 'A', 'acquired 1,000 shares of Common Stock (code J)', '(+12.5 %)'],
    ['U', 'D', 'disposed of 1,000 shares of Common Stock (code U)', '(−10.0 %)'],
    ['Q', 'D', 'disposed of 1,000 shares of Common Stock (code Q)', '(−10.0 %)'],
    [null, 'A', 'acquired 1,000 shares of Common Stock', '(+12.5 %)'],
    [null, 'D', 'disposed of 1,000 shares of Common Stock', '(−10.0 %)'],
  ] as const)('code %s, %s: %s', (code, way, event, change) => {
    expect(told(coded(code, way))).toBe(`${who}${event}${on}${change}.`);
  });

  test('a swap is told by its code, and as no trade', () => {
    expect(told(row({ equitySwapInvolved: true }))).toContain(
      'disposed of 1,000 shares of Common Stock (code S/K) on',
    );
  });

  test('the seed reads as its reader would say it', () => {
    const { filing: seed } = sampleNamed('seed');
    expect(seed && said(seed)).toBe(
      'Michael D. Kandris, Director and President, CEO & COO, was awarded 123,239 shares of Common Stock on 23 Mar 2021 and now holds 549,462 directly (+28.9 %).',
    );
  });
});

const sale = (shares: string, price: string | null, left: string, facts: Partial<Row> = {}) =>
  row({
    transactionShares: shares,
    transactionPricePerShare: price,
    sharesOwnedFollowingTransaction: left,
    ...facts,
  });

describe('market trades', () => {
  test('one says its price', () => {
    expect(told(row())).toBe(`${who}sold 1,000 shares of Common Stock at $25.50${on}(−10.0 %).`);
  });

  test('several say how many they are, their range and their average', () => {
    const first = sale('10000', '98.1', '50000');
    const second = sale('21000', '101.35', '29000', { transactionDate: '2024-05-15' });
    expect(told(first, second)).toBe(
      `${who}sold 31,000 shares of Common Stock in 2 trades between $98.10 and $101.35, average $100.3016, from 14 May 2024 to 15 May 2024 and now holds 29,000 directly (−51.7 %).`,
    );
  });

  test('several at one price say it once', () => {
    expect(told(sale('10', '5', '50'), sale('20', '5', '30'))).toContain(
      'sold 30 shares of Common Stock in 2 trades at $5.00 on 14 May 2024',
    );
  });

  test('those without a price are counted, and are no part of range and average', () => {
    const rows = [sale('10', '5', '50'), sale('20', null, '30'), sale('10', '7', '20')];
    expect(told(...rows)).toContain(
      'in 3 trades (1 without a price) between $5.00 and $7.00, average $6.00, on',
    );
  });

  test('a price that stands in a footnote alone is not told', () => {
    const noted = sale('1000', null, '9000', { footnotes: { transactionPricePerShare: ['F1'] } });
    expect(told(noted)).toBe(`${who}sold 1,000 shares of Common Stock${on}(−10.0 %).`);
  });

  test('sales and purchases are told apart', () => {
    const bought = sale('100', '4', '9000', { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' });
    expect(told(sale('100', '5', '8900'), bought)).toBe(
      `${who}sold 100 shares of Common Stock at $5.00 and bought 100 at $4.00 on 14 May 2024.`,
    );
  });

  test('three kinds stand in one list', () => {
    const award = coded('A', 'A', { transactionShares: '30', sharesOwnedFollowingTransaction: '130' });
    const tax = coded('F', 'D', { transactionShares: '20', sharesOwnedFollowingTransaction: '110' });
    expect(told(award, tax, sale('10', '5', '100'))).toContain(
      'sold 10 shares of Common Stock at $5.00, gave up 20 for tax or exercise price and was awarded 30, on',
    );
  });
});

describe('an exercise and what became of it', () => {
  const exercise = coded('M', 'A', {
    transactionShares: '10000',
    transactionPricePerShare: '8.75',
    sharesOwnedFollowingTransaction: '12000',
  });
  const tax = coded('F', 'D', { transactionShares: '4200', sharesOwnedFollowingTransaction: '7800' });

  test('withheld in part, the rest kept', () => {
    expect(told(exercise, tax)).toBe(
      `${who}exercised or converted into 10,000 shares of Common Stock, 4,200 withheld or delivered for tax or price, 5,800 kept, on 14 May 2024 and now holds 7,800 directly (+290.0 %).`,
    );
  });

  test('withheld and sold, none kept', () => {
    expect(told(exercise, tax, sale('5800', '40', '2000'))).toContain(
      '4,200 withheld or delivered for tax or price, 5,800 sold at $40.00, none kept, on 14 May 2024.',
    );
  });

  test('sold in part', () => {
    expect(told(exercise, sale('1000', '40', '11000'))).toContain(
      'exercised or converted into 10,000 shares of Common Stock, 1,000 sold at $40.00, 9,000 kept, on',
    );
  });

  test('all sold', () => {
    expect(told(exercise, sale('10000', '40', '2000'))).toContain(
      'exercised and sold all 10,000 shares of Common Stock at $40.00 on 14 May 2024',
    );
  });

  test('more sold than came', () => {
    expect(told(exercise, sale('11000', '40', '1000'))).toContain(
      '11,000 sold at $40.00, 1,000 fewer held, on 14 May 2024 and now holds 1,000 directly (−50.0 %).',
    );
  });

  test('with another kind beside it, each is told for itself', () => {
    const gift = coded('G', 'D', { sharesOwnedFollowingTransaction: '11000' });
    expect(told(exercise, gift)).toContain(
      'acquired 10,000 shares of Common Stock by exercise or conversion and gave 1,000 as a gift on',
    );
  });
});

describe('who reports', () => {
  const by = (...owners: Partial<Filing['reportingOwners'][number]>[]) =>
    said(filing({ reportingOwners: owners.map(owner), nonDerivativeTable: [row()] }));

  test('all of one owner’s roles, by their titles', () => {
    const roles = relationship({
      isDirector: true,
      isOfficer: true,
      isTenPercentOwner: true,
      isOther: true,
      officerTitle: 'CFO',
    });
    expect(by({ relationship: roles })).toMatch(/^Ada J\. Marlowe, Director, CFO, 10% owner and other, sold/);
  });

  test('no role where the page says none', () => {
    expect(by({ relationship: null })).toMatch(/^Ada J\. Marlowe sold/);
  });

  test('joint filers by the first and their number', () => {
    const award = filing({
      reportingOwners: [owner({ name: 'Pike Fund, L.P.' }), owner(), owner()],
      nonDerivativeTable: [coded('A', 'A')],
    });
    expect(said(award)).toBe(
      'Pike Fund, L.P. and 2 other reporting owners were awarded 1,000 shares of Common Stock on 14 May 2024 and now hold 9,000 directly (+12.5 %).',
    );
    expect(by({}, {})).toMatch(/^Ada J\. Marlowe and 1 other reporting owner sold/);
  });

  test('somebody, where no name is given', () => {
    expect(by({ name: '' })).toMatch(/^The reporting owner, Director, sold/);
    expect(by()).toMatch(/^The reporting owner sold/);
  });

  test('an amendment says what it amends', () => {
    const amended = filing({
      documentType: '4/A',
      dateOfOriginalSubmission: '2024-05-16',
      nonDerivativeTable: [row()],
    });
    expect(said(amended)).toMatch(/^Amending the filing of 16 May 2024: Ada J\. Marlowe, Director, sold/);
  });
});

describe('what is held', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;

  test('through whom', () => {
    expect(told(row(trust))).toContain('and now holds 9,000 indirectly (By trust) (−10.0 %).');
    expect(told(row({ ...trust, natureOfOwnership: null }))).toContain('holds 9,000 indirectly (−10.0 %).');
    expect(told(row({ directOrIndirectOwnership: null }))).toContain('holds 9,000 (−10.0 %).');
  });

  test('the sum of several lines, as far as the filing shows, without a change', () => {
    expect(told(row(), holding(trust))).toBe(
      `${who}sold 1,000 shares of Common Stock at $25.50 on 14 May 2024 and now holds 18,000 on 2 lines, as far as this filing shows.`,
    );
  });

  test('a new position, a change too small to round, none where the sums do not add up', () => {
    const award = coded('A', 'A', { transactionShares: '9000' });
    expect(told(award)).toContain('holds 9,000 directly (a new position).');
    const tiny = sale('1', '5', '999999');
    expect(told(tiny)).toContain('holds 999,999 directly (under 0.01 %).');
    const next = sale('10', '5', '45', { transactionDate: '2024-05-15' });
    expect(told(sale('10', '5', '50'), next)).toMatch(/now holds 45 directly\.$/);
  });

  test('nothing of it where it is not reported', () => {
    expect(told(row({ sharesOwnedFollowingTransaction: null }))).toBe(
      `${who}sold 1,000 shares of Common Stock at $25.50 on 14 May 2024.`,
    );
  });

  test('dollars as dollars', () => {
    const { filing: notes } = sampleNamed('dollar-totals');
    const dollars = notes?.nonDerivativeTable.slice(0, 1) ?? [];
    expect(told(...dollars)).toBe(
      `${who}bought $2,500,000.00 of 6.5% Senior Notes due 2029 on 15 Jul 2024 and now holds $7,500,000.00 directly (+50.0 %).`,
    );
  });
});

describe('several securities, derivatives and rows without an amount', () => {
  const derivatives = (...derivativeTable: DerivativeRow[]) => said(filing({ derivativeTable }));
  const preferred = row({ securityTitle: 'Preferred Stock', transactionShares: '10' });

  test('the leading one is told, the others are counted', () => {
    expect(told(row(), preferred)).toMatch(/\(−10\.0 %\)\. 1 more security moved\.$/);
    expect(told(row(), preferred, { ...preferred, securityTitle: 'Class B' })).toMatch(
      / 2 more securities moved\.$/,
    );
    expect(told(row(), holding({ securityTitle: 'Preferred Stock' }))).not.toContain('more');
  });

  test('a derivative leads where no stock moved', () => {
    expect(derivatives(derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' }))).toBe(
      `${who}was awarded 1,000 Stock Option (Right to Buy) on 14 May 2024 and now holds 0 directly.`,
    );
  });

  test('an amount that is not reported is not made up', () => {
    expect(told(row({ transactionShares: null }))).toBe(
      `${who}moved Common Stock, an amount not reported, on 14 May 2024 and now holds 9,000 directly.`,
    );
  });

  test('no date is no word', () => {
    expect(told(row({ transactionDate: null }))).toContain('at $25.50 and now holds');
  });
});

describe('holdings alone', () => {
  const trust = holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
  const initial = (facts: Partial<Filing>) =>
    said(filing({ documentType: '3', periodOfReport: '2024-05-14', ...facts }));

  test('on Form 3 are what is first reported', () => {
    expect(initial({ nonDerivativeTable: [holding()] })).toBe(
      `${who}first reported holding 9,000 shares of Common Stock directly.`,
    );
    expect(
      initial({
        nonDerivativeTable: [holding(), trust],
        derivativeTable: [derivativeHolding(), derivativeHolding({ securityTitle: 'Warrant' })],
      }),
    ).toBe(
      `${who}first reported holding 18,000 shares of Common Stock on 2 lines and 2 derivative securities.`,
    );
    expect(initial({ derivativeTable: [derivativeHolding()] })).toBe(
      `${who}first reported holding 1 derivative security.`,
    );
    expect(initial({})).toBe(`${who}reported no securities owned.`);
  });

  test('on other forms are no transaction', () => {
    expect(told(trust)).toBe(
      `${who}reported no transaction, but holding 9,000 shares of Common Stock indirectly (By trust).`,
    );
    expect(told(holding({ sharesOwnedFollowingTransaction: null }))).toContain(
      'but holding Common Stock directly.',
    );
    expect(told()).toBe(`${who}reported no transaction and no holding.`);
  });
});

test('each figure of a sentence names the fields it was made of', () => {
  const first = sale('10', '5', '90');
  const second = sale('20', '7', '70', { transactionDate: '2024-05-15' });
  const sources = phrases(filing({ nonDerivativeTable: [first, second] })).filter(({ text }) =>
    /\d/.test(text),
  );
  const I = (index: number, field: string) => `nonDerivativeTable.${index}.${field}`;
  const both = (field: string) => [I(0, field), I(1, field)];
  expect(sources).toEqual([
    { text: '30 shares of Common Stock', sources: both('transactionShares') },
    { text: 'in 2 trades', sources: both('transactionShares') },
    { text: '$5.00', sources: [I(0, 'transactionPricePerShare')] },
    { text: '$7.00', sources: [I(1, 'transactionPricePerShare')] },
    {
      text: '$6.3333',
      sources: [0, 1].flatMap((index) => [
        I(index, 'transactionShares'),
        I(index, 'transactionPricePerShare'),
      ]),
    },
    { text: 'from 14 May 2024 to 15 May 2024', sources: both('transactionDate') },
    {
      text: '70 directly',
      sources: [I(1, 'sharesOwnedFollowingTransaction'), ...both('directOrIndirectOwnership')],
    },
    { text: '(−30.0 %)', sources: [...both('transactionShares'), I(1, 'sharesOwnedFollowingTransaction')] },
  ]);
});
