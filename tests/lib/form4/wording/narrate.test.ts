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

const who = 'Ada J. Marlowe, a director, ';
const on = ' on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction, ';
const told = (...rows: Row[]) => said(filing({ nonDerivativeTable: rows }));

/** One row of a code: 1,000 shares one way or the other, 9,000 left. */
const coded = (transactionCode: string | null, way: 'A' | 'D', facts: Partial<Row> = {}) =>
  row({ transactionCode, transactionAcquiredDisposedCode: way, transactionPricePerShare: null, ...facts });

const noPrice = ' (price not reported)';

describe('one event of each kind, both ways', () => {
  test.each([
    ['S', 'D', `sold 1,000 shares of Common Stock${noPrice}`, 'down 10.0%'],
    ['S', 'A', 'acquired 1,000 shares of Common Stock (code S)', 'up 12.5%'],
    ['P', 'A', `bought 1,000 shares of Common Stock${noPrice}`, 'up 12.5%'],
    ['P', 'D', 'disposed of 1,000 shares of Common Stock (code P)', 'down 10.0%'],
    [
      'A',
      'A',
      'acquired 1,000 shares of Common Stock in a grant, award or other acquisition (code A)',
      'up 12.5%',
    ],
    ['A', 'D', 'disposed of 1,000 shares of Common Stock (code A)', 'down 10.0%'],
    ['D', 'D', 'disposed of 1,000 shares of Common Stock to the issuer (code D)', 'down 10.0%'],
    ['D', 'A', 'acquired 1,000 shares of Common Stock (code D)', 'up 12.5%'],
    [
      'F',
      'D',
      'had 1,000 shares of Common Stock withheld or delivered for taxes or the exercise price (code F)',
      'down 10.0%',
    ],
    ['F', 'A', 'acquired 1,000 shares of Common Stock (code F)', 'up 12.5%'],
    ['M', 'A', 'acquired 1,000 shares of Common Stock by exercise or conversion', 'up 12.5%'],
    ['C', 'D', 'exercised or converted 1,000 shares of Common Stock', 'down 10.0%'],
    [
      'H',
      'D',
      'had 1,000 shares of Common Stock expire or be canceled, with value received (code H)',
      'down 10.0%',
    ],
    ['E', 'A', 'acquired 1,000 shares of Common Stock as a short position expired (code E)', 'up 12.5%'],
    ['G', 'D', 'gave 1,000 shares of Common Stock as a gift', 'down 10.0%'],
    ['G', 'A', 'received 1,000 shares of Common Stock as a gift', 'up 12.5%'],
    [
      'W',
      'A',
      'acquired 1,000 shares of Common Stock by will or the laws of descent and distribution (code W)',
      'up 12.5%',
    ],
    [
      'W',
      'D',
      'transferred 1,000 shares of Common Stock by will or the laws of descent and distribution (code W)',
      'down 10.0%',
    ],
    ['J', 'A', 'acquired 1,000 shares of Common Stock (code J)', 'up 12.5%'],
    [
      'U',
      'D',
      'disposed of 1,000 shares of Common Stock in a tender of shares in a change of control (code U)',
      'down 10.0%',
    ],
    ['Q', 'D', 'disposed of 1,000 shares of Common Stock (code Q)', 'down 10.0%'],
    [null, 'A', 'acquired 1,000 shares of Common Stock (no code given)', 'up 12.5%'],
    [null, 'D', 'disposed of 1,000 shares of Common Stock (no code given)', 'down 10.0%'],
  ] as const)('code %s, %s: %s', (code, way, event, change) => {
    const comma = event.includes(', with') ? ',' : '';
    expect(told(coded(code, way))).toBe(`${who}${event}${comma}${on}${change}.`);
  });

  test('a swap is told by its code, and as no sale', () => {
    expect(told(row({ equitySwapInvolved: true }))).toContain(
      'disposed of 1,000 shares of Common Stock in an equity swap or similar instrument (code S/K) on',
    );
  });

  test('the seed reads as its reader would say it', () => {
    const { filing: seed } = sampleNamed('seed');
    expect(seed && said(seed)).toBe(
      'Michael D. Kandris, a director and President, CEO & COO, acquired 123,239 shares of Common Stock in a grant, award or other acquisition (code A) on Mar 23, 2021. The filing reports 549,462 shares owned directly after the transaction, up 28.9%.',
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

describe('purchases and sales', () => {
  test('one says its value and its price', () => {
    expect(told(row())).toBe(
      `${who}sold 1,000 shares of Common Stock for $25,500 ($25.50 each)${on}down 10.0%.`,
    );
  });

  test('one share costs what all of it costs', () => {
    expect(told(sale('1', '12.48', '5'))).toContain('sold 1 share of Common Stock for $12.48 on ');
    expect(told(sale('1', '12.4815', '5'))).toContain(' for $12.48 ($12.4815 each) on ');
  });

  test('several say how many are reported, their value, their range and their average', () => {
    const first = sale('10000', '98.1', '50000');
    const second = sale('21000', '101.35', '29000', { transactionDate: '2024-05-15' });
    expect(told(first, second)).toBe(
      `${who}sold 31,000 shares of Common Stock in 2 reported sales for $3,109,350 at $98.10 to $101.35 (weighted average $100.3016) from May 14, 2024 to May 15, 2024. The filing reports 29,000 shares owned directly after the transactions, down 51.7%.`,
    );
  });

  test('several at one price say it once', () => {
    expect(told(sale('10', '5', '50'), sale('20', '5', '30'))).toContain(
      'sold 30 shares of Common Stock in 2 reported sales for $150 at $5.00 on May 14, 2024',
    );
  });

  test('those without a price are counted, and are no part of value, range and average', () => {
    const rows = [sale('10', '5', '50'), sale('20', null, '30'), sale('10', '7', '20')];
    expect(told(...rows)).toContain(
      'in 3 reported sales, 1 without a price and the others for $120 at $5.00 to $7.00 (weighted average $6.00), on',
    );
  });

  test('a price that stands in a footnote alone is not told, but where it is', () => {
    const noted = sale('1000', null, '9000', { footnotes: { transactionPricePerShare: ['F1'] } });
    expect(told(noted)).toBe(
      `${who}sold 1,000 shares of Common Stock (price: see footnote 1)${on}down 10.0%.`,
    );
  });

  test('of a price of nothing there is no value', () => {
    expect(told(sale('1000', '0', '9000'))).toContain('sold 1,000 shares of Common Stock at $0.00 on');
  });

  test('of a price in doubt nothing is told', () => {
    const total = sale('5000', '127500', '4000');
    expect(told(row(), total)).toContain(
      'sold 6,000 shares of Common Stock in 2 reported sales (price in doubt: may be a total, not a price per share)',
    );
    expect(told(sale('5000000', '127500000', '1'))).not.toContain('$');
  });

  test('less than six months apart, they are named', () => {
    const bought = sale('100', '4', '9000', { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' });
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-05-13' }), bought)).toBe(
      `${who}sold 100 shares of Common Stock for $500 ($5.00 each) and bought 100 for $400 ($4.00 each) from May 13, 2024 to May 14, 2024, leaving no net change. The filing reports 9,000 shares owned directly after the transactions, unchanged. The filing reports a purchase (May 14, 2024) and a sale (May 13, 2024) less than six months apart.`,
    );
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-11-13' }), bought)).not.toContain('months');
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-11-12' }), bought)).toContain('months');
  });

  test('three kinds stand in one list', () => {
    const award = coded('A', 'A', { transactionShares: '30', sharesOwnedFollowingTransaction: '130' });
    const tax = coded('F', 'D', { transactionShares: '20', sharesOwnedFollowingTransaction: '110' });
    expect(told(award, tax, sale('10', '5', '100'))).toContain(
      'sold 10 shares of Common Stock for $50 ($5.00 each), had 20 withheld or delivered for taxes or the exercise price (code F) and acquired 30 in a grant, award or other acquisition (code A), on May 14, 2024, leaving no net change.',
    );
  });

  test('an option has no value where its price may be for one share under it', () => {
    const option = (underlyingSecurityShares: string) =>
      said(
        filing({
          derivativeTable: [
            derivativeRow({
              transactionCode: 'P',
              transactionAcquiredDisposedCode: 'A',
              transactionPricePerShare: '3.1',
              transactionShares: '50',
              underlyingSecurityShares,
            }),
          ],
        }),
      );
    expect(option('5000')).toContain('bought 50 of Stock Option (Right to Buy) at $3.10 on');
    expect(option('50')).toContain('bought 50 of Stock Option (Right to Buy) for $155 ($3.10 each) on');
  });
});

describe('prices that are averages', () => {
  const footnotes = [
    {
      id: 'F1',
      text: 'A weighted average. Sold in multiple trades at prices ranging from $25.10 to $25.90.',
    },
    {
      id: 'F2',
      text: 'A weighted average. Sold in multiple trades at prices ranging from $26.00 to $26.99.',
    },
    { id: 'F3', text: 'The price is a weighted average price.' },
    { id: 'F4', text: 'Sold in multiple trades at prices ranging from $1.00 to $2.00.' },
  ];
  const averaged = (price: string, ...marks: string[]) =>
    sale('1000', price, '9000', { footnotes: { transactionPricePerShare: marks } });
  const saidOf = (...nonDerivativeTable: Row[]) => said(filing({ nonDerivativeTable, footnotes }));

  test('are called so, with the footnote’s range, and the value is rounded', () => {
    const exact = averaged('25.5123', 'F1');
    expect(saidOf(exact)).toContain(
      'sold 1,000 shares of Common Stock for about $25,510 at an average price of $25.5123 (footnote 1: prices from $25.10 to $25.90) on',
    );
  });

  test('of several rows all the footnotes together give the range', () => {
    expect(saidOf(averaged('25.5', 'F1'), averaged('26.5', 'F2'))).toContain(
      'in 2 reported sales for about $52,000 at average prices of $25.50 to $26.50 (weighted average $26.00; footnotes 1 and 2: prices from $25.10 to $26.99) on',
    );
  });

  test('give no range where one of them has none, or is outside its own', () => {
    const range = '(weighted average $26.00; see footnotes 1 and 3)';
    expect(saidOf(averaged('25.5', 'F1'), averaged('26.5', 'F3'))).toContain(range);
    expect(saidOf(averaged('25.5', 'F4'))).toContain('at an average price of $25.50 (see footnote 4) on');
  });

  test('of one footnote on several rows, each has the range that holds it', () => {
    const both = { id: 'F5', text: `${footnotes[0]?.text} Others at prices between $26.00 and $26.99.` };
    const rows = [averaged('25.5', 'F5'), averaged('25.8', 'F5')];
    expect(said(filing({ nonDerivativeTable: rows, footnotes: [both] }))).toContain(
      'footnote 5: prices from $25.10 to $25.90',
    );
    expect(said(filing({ nonDerivativeTable: [averaged('25.95', 'F5')], footnotes: [both] }))).toContain(
      'footnote 5: prices from $25.10 to $26.99',
    );
  });

  test('beside prices that are none, are counted', () => {
    expect(saidOf(averaged('25.5', 'F1'), row({ transactionPricePerShare: '30' }))).toContain(
      'at $25.50 to $30.00, one of them an average (weighted average $27.75; footnote 1: prices of those from $25.10 to $25.90), on',
    );
  });

  test('have the footnote as their source', () => {
    const range = phrases(filing({ nonDerivativeTable: [averaged('25.5', 'F2', 'F1')], footnotes })).find(
      ({ text }) => text.startsWith('footnotes'),
    );
    expect(range?.sources).toEqual(['footnotes.1.text', 'footnotes.0.text']);
  });
});

describe('what a footnote says that a trade was', () => {
  const noted = (text: string, ...rows: Row[]) =>
    said(filing({ nonDerivativeTable: rows, footnotes: [{ id: 'F1', text }] }));
  const marked = (facts: Partial<Row> = {}) => row({ footnotes: { transactionShares: ['F1'] }, ...facts });

  test.each([
    [
      'The shares were sold solely to satisfy tax withholding on the exercise.',
      'to cover taxes (footnote 1)',
    ],
    ['Shares were sold in part to satisfy taxes due.', 'partly to cover taxes (footnote 1)'],
    ['Shares sold to the underwriters in a public offering.', 'to underwriters (footnote 1)'],
    ['Sold in a block trade with a broker.', 'in a block trade (footnote 1)'],
    ['The sale was a privately negotiated transaction.', 'in a private transaction (footnote 1)'],
    ['Sold in an underwritten secondary offering on May 14, 2024.', 'in an offering (footnote 1)'],
  ])('“%s”: %s', (text, label) => {
    expect(noted(text, marked())).toContain(
      `sold 1,000 shares of Common Stock ${label} for $25,500 ($25.50 each) on May 14, 2024. Footnote 1 says: “${text}” The filing reports 9,000 shares of Common Stock owned`,
    );
  });

  test.each([
    'The sale was not a block trade.',
    'The reporting person agreed to sell more in a private placement.',
    'Shares held since before the public offering.',
    'Sold under a Rule 10b5-1 plan.',
    'Private Placement Warrants were purchased earlier.',
  ])('nothing of “%s”', (text) => {
    expect(noted(text, marked())).toContain('sold 1,000 shares of Common Stock for $25,500 ($25.50 each) on');
    expect(noted(text, marked())).not.toContain('Footnote');
  });

  test('of some rows, how many', () => {
    expect(noted('Sold to cover taxes.', marked(), row())).toContain(
      'sold 2,000 shares of Common Stock, 1 of 2 rows to cover taxes (footnote 1), in 2 reported sales for',
    );
  });

  test('of a purchase part public and part private, its words alone', () => {
    const text =
      'Of the shares 10 were purchased in a public offering and 20 in a private placement on May 30.';
    expect(noted(text, marked())).toContain(`($25.50 each) on May 14, 2024. Footnote 1 says: “${text}”`);
  });

  test('code J is told as its footnote says', () => {
    const text = 'A pro rata distribution in kind to the partners of the fund';
    const out = coded('J', 'D', { footnotes: { transactionCode: ['F1'] } });
    expect(noted(text, out)).toBe(
      `${who}disposed of 1,000 shares of Common Stock (code J, footnote 1) on May 14, 2024. Footnote 1 says: “${text}.” The filing reports 9,000 shares of Common Stock owned directly after the transaction, down 10.0%.`,
    );
    const elsewhere = coded('J', 'D', { footnotes: { natureOfOwnership: ['F1'] } });
    expect(noted(text, elsewhere)).toContain('(code J, see footnote 1) on');
  });

  test('a long footnote is cut at a word', () => {
    const text = `Represents ${'a distribution '.repeat(40)}`;
    const sentence = noted(text, coded('J', 'D', { footnotes: { transactionCode: ['F1'] } }));
    expect(sentence).toMatch(/ a distribution a…” The filing/);
  });
});

describe('moves between one’s own lines', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;
  const out = coded('G', 'D');
  const into = coded('G', 'A', { ...trust, sharesOwnedFollowingTransaction: '4000' });

  test('are told as one transfer', () => {
    expect(told(out, into)).toBe(
      `${who}transferred 1,000 shares of Common Stock as a gift from direct ownership to indirect ownership (By trust) on May 14, 2024. The filing shows 13,000 shares owned across two ownership lines after the transactions.`,
    );
    const { filing: gift } = sampleNamed('gift-to-trusts');
    expect(gift && said(gift)).toContain('transferred 5,000 shares of Common Stock as a gift from direct');
  });

  test('not where the amounts, the days or the codes differ', () => {
    for (const facts of [
      { transactionShares: '900' },
      { transactionDate: '2024-05-15' },
      { transactionCode: 'J' },
    ])
      expect(told(out, { ...into, ...facts })).not.toContain('transferred');
    expect(told(out, coded('G', 'A'))).not.toContain('transferred');
  });

  test('beside another deed are told after it', () => {
    expect(told(row(), out, into)).toContain(
      'sold 1,000 shares of Common Stock for $25,500 ($25.50 each) and transferred 1,000 as a gift from direct',
    );
  });

  test('of a derivative are told so, too', () => {
    const given = { transactionCode: 'G', transactionPricePerShare: null } as const;
    const rows = [
      derivativeRow(given),
      derivativeRow({ ...given, transactionAcquiredDisposedCode: 'A', ...trust }),
    ];
    expect(said(filing({ derivativeTable: rows }))).toContain(
      'transferred 1,000 of Stock Option (Right to Buy) as a gift from direct ownership to indirect',
    );
  });

  test('have both sides as their sources', () => {
    const amount = phrases(filing({ nonDerivativeTable: [out, into] })).find(({ text }) =>
      /^1,000/.test(text),
    );
    expect(amount?.sources).toEqual([0, 1].map((index) => `nonDerivativeTable.${index}.transactionShares`));
  });
});

describe('a grant replaced by another', () => {
  const old = derivativeRow({ transactionCode: 'D', transactionPricePerShare: null });
  const grant = derivativeRow({
    securityTitle: 'Non-Qualified Stock Option (right to buy)',
    transactionCode: 'A',
    transactionAcquiredDisposedCode: 'A',
    conversionOrExercisePrice: '8.1',
    sharesOwnedFollowingTransaction: '1000',
  });
  const replaced = (...derivativeTable: DerivativeRow[]) => said(filing({ derivativeTable }));

  test('is told as one replacement, with both rows', () => {
    expect(replaced(old, grant)).toBe(
      `${who}had 1,000 of Stock Option (Right to Buy) with an exercise price of $12.40 replaced by the same number with one of $8.10 (codes D and A) on May 14, 2024. The filing reports 1,000 owned directly after the transaction.`,
    );
    const sourcesOf = (said: string) =>
      phrases(filing({ derivativeTable: [old, grant] })).find(({ text }) => text === said)?.sources;
    const [D, A] = ['derivativeTable.0', 'derivativeTable.1'];
    expect(sourcesOf('1,000 of Stock Option (Right to Buy)')).toEqual([`${D}.transactionShares`]);
    expect(sourcesOf('the same number')).toEqual([`${A}.transactionShares`]);
    expect(sourcesOf('$8.10')).toEqual([`${A}.conversionOrExercisePrice`]);
    expect(sourcesOf('codes D and A')).toEqual([`${D}.transactionCode`, `${A}.transactionCode`]);
  });

  test('is told in its footnote’s words', () => {
    const noted = { ...grant, footnotes: { conversionOrExercisePrice: ['F1'], exerciseDate: ['F2'] } };
    const footnotes = [
      { id: 'F1', text: 'Repriced to the closing price of that day.' },
      { id: 'F2', text: 'Fully vested.' },
    ];
    expect(said(filing({ derivativeTable: [old, noted], footnotes }))).toContain(
      'on May 14, 2024. Footnote 1 says: “Repriced to the closing price of that day.” The filing reports',
    );
  });

  test('of several grants is told in all', () => {
    const other = { conversionOrExercisePrice: '14' };
    expect(
      replaced(old, { ...old, ...other }, grant, { ...grant, conversionOrExercisePrice: '9' }),
    ).toContain(
      'had 2,000 of Stock Option (Right to Buy) in two grants replaced by the same number of new ones (codes D and A) on',
    );
  });

  test('not where number, day or title differ', () => {
    for (const facts of [
      { transactionShares: '900' },
      { transactionDate: '2024-05-15' },
      { securityTitle: 'Warrant' },
    ])
      expect(replaced(old, { ...grant, ...facts })).not.toContain('replaced');
  });

  test('beside a sale is told after it', () => {
    expect(said(filing({ nonDerivativeTable: [row()], derivativeTable: [old, grant] }))).toContain(
      'down 10.0%. The filing also reports having 1,000 of Stock Option (Right to Buy) with an exercise price of $12.40 replaced by the same number with one of $8.10 (codes D and A).',
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
  const acquired = 'acquired 10,000 shares of Common Stock by exercise or conversion';
  const withheld = 'had 4,200 withheld or delivered for taxes or the exercise price (code F)';

  test('withheld in part', () => {
    expect(told(exercise, tax)).toBe(
      `${who}${acquired} and ${withheld} on May 14, 2024, a net increase of 5,800. The filing reports 7,800 shares owned directly after the transactions, up 290.0%.`,
    );
  });

  test('withheld and sold', () => {
    expect(told(exercise, tax, sale('5800', '40', '2000'))).toContain(
      `${acquired}, sold 5,800 for $232,000 ($40.00 each) and ${withheld}, on May 14, 2024, leaving no net change.`,
    );
  });

  test('all sold', () => {
    expect(told(exercise, sale('10000', '40', '2000'))).toContain(
      `${acquired} and sold 10,000 for $400,000 ($40.00 each) on May 14, 2024, leaving no net change.`,
    );
  });

  test('more sold than came', () => {
    expect(told(exercise, sale('11000', '40', '1000'))).toContain(
      'on May 14, 2024, a net decrease of 1,000.',
    );
  });
});

describe('who reports', () => {
  const by = (...owners: Partial<Filing['reportingOwners'][number]>[]) =>
    said(filing({ reportingOwners: owners.map(owner), nonDerivativeTable: [row()] }));
  const as = (facts: Parameters<typeof relationship>[0]) => by({ relationship: relationship(facts) });

  test('all of one owner’s roles, by their titles', () => {
    expect(
      as({ isDirector: true, isOfficer: true, isTenPercentOwner: true, isOther: true, officerTitle: 'CFO' }),
    ).toMatch(/^Ada J\. Marlowe, a director, CFO, a 10% owner and otherwise related to the issuer, sold/);
    expect(as({ isOther: true, otherText: 'Former director' })).toMatch(
      /^Ada J\. Marlowe, otherwise related to the issuer \(Former director\), sold/,
    );
    expect(as({ isOfficer: true })).toMatch(/^Ada J\. Marlowe, an officer, sold/);
    expect(as({ isDirector: true, isOfficer: true, officerTitle: 'Chair and CEO' })).toMatch(
      /^Ada J. Marlowe, a director, Chair and CEO, sold/,
    );
    expect(as({ isOfficer: true, officerTitle: 'See Remarks' })).toMatch(
      /, an officer \(See Remarks\), sold/,
    );
  });

  test('no role where the page says none', () => {
    expect(by({ relationship: null })).toMatch(/^Ada J\. Marlowe sold/);
  });

  test('joint filers by the first and their number, who report one thing together', () => {
    const award = filing({
      reportingOwners: [owner({ name: 'Pike Fund, L.P.' }), owner(), owner()],
      nonDerivativeTable: [coded('A', 'A')],
    });
    expect(said(award)).toBe(
      'Pike Fund, L.P. and two other reporting persons jointly reported acquiring 1,000 shares of Common Stock in a grant, award or other acquisition (code A) on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction, up 12.5%.',
    );
    expect(by({}, {})).toMatch(/^Ada J\. Marlowe and one other reporting person jointly reported selling/);
  });

  test('somebody, where no name is given', () => {
    expect(by({ name: '' })).toMatch(/^The reporting person, a director, sold/);
    expect(by()).toMatch(/^The reporting person sold/);
  });

  test('an amendment says what it amends', () => {
    const facts = { documentType: '4/A', dateOfOriginalSubmission: '2024-05-16' } as const;
    expect(said(filing({ ...facts, nonDerivativeTable: [row()] }))).toMatch(
      /^In an amendment to the filing of May 16, 2024, Ada J\. Marlowe, a director, reported selling/,
    );
    expect(said(filing({ ...facts, reportingOwners: [], nonDerivativeTable: [row()] }))).toContain(
      '2024, the reporting person reported selling',
    );
  });
});

describe('what is owned', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;

  test('through whom', () => {
    const after = ' after the transaction, down 10.0%.';
    expect(told(row(trust))).toContain(`reports 9,000 shares owned indirectly (By trust)${after}`);
    expect(told(row({ ...trust, natureOfOwnership: null }))).toContain(
      `9,000 shares owned indirectly${after}`,
    );
    expect(told(row({ directOrIndirectOwnership: null }))).toContain(`9,000 shares owned${after}`);
  });

  test('the sum of several lines, as far as the filing shows, without a change', () => {
    expect(told(row(), holding(trust))).toContain(
      'on May 14, 2024. The filing shows 18,000 shares owned across two ownership lines after the transaction.',
    );
  });

  test('a line that opened at 0, a change too small to round, none where the sums do not add up', () => {
    const award = coded('A', 'A', { transactionShares: '9000' });
    expect(told(award)).toContain(
      'reports 9,000 shares owned directly after the transaction, up from 0 on this ownership line.',
    );
    const tiny = sale('1', '5', '999999');
    expect(told(tiny)).toContain(
      '999,999 shares owned directly after the transaction, down less than 0.01%.',
    );
    const next = sale('10', '5', '45', { transactionDate: '2024-05-15' });
    expect(told(sale('10', '5', '50'), next)).toMatch(/ 45 shares owned directly after the transactions\.$/);
  });

  test('where nothing is left of it, what the filing shows beside it', () => {
    const all = sale('1000', '25.5', '0');
    const none = 'The filing reports no Common Stock owned directly after the transaction, but lists';
    expect(told(all)).toContain('The filing reports no Common Stock owned directly after the transaction.');
    const classB = holding({ securityTitle: 'Class B Common Stock', sharesOwnedFollowingTransaction: '70' });
    const options = derivativeHolding();
    expect(said(filing({ nonDerivativeTable: [all, classB], derivativeTable: [options] }))).toContain(
      `${none} 70 shares of Class B Common Stock and 1,000 of Stock Option (Right to Buy).`,
    );
    // Each grant may be reported with the sum of them all.
    const other = derivativeHolding({ conversionOrExercisePrice: '9' });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [options, other] }))).toContain(
      `${none} Stock Option (Right to Buy) (two holdings).`,
    );
    const silent = derivativeHolding({ sharesOwnedFollowingTransaction: null });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [silent] }))).toContain(
      `${none} Stock Option (Right to Buy) (amount not reported).`,
    );
    const gone = derivativeHolding({ sharesOwnedFollowingTransaction: '0' });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [gone] }))).not.toContain('but');
  });

  test('nothing of it where it is not reported', () => {
    expect(told(row({ sharesOwnedFollowingTransaction: null }))).toMatch(
      /on May 14, 2024\. The amount owned after the transaction is not reported\.$/,
    );
  });

  test('where the filing does not tell it, that', () => {
    const dollars = { sharesOwnedFollowingTransaction: null, valueOwnedFollowingTransaction: '500' };
    const mixed = [row(dollars), holding({ directOrIndirectOwnership: 'I' })];
    expect(told(...mixed)).toMatch(
      / The amount owned after the transaction cannot be determined: some amounts are in shares, some in dollars\.$/,
    );
  });

  test.each([
    ['in more than one order', ['P', 'A'], ['10000', '9000']],
    ['the rows add up in no order', ['S', 'D'], ['9000', '8500']],
  ] as const)('why it cannot be told: %s', (reason, [code, way], [first, last]) => {
    const rows = [
      coded(code, way, { sharesOwnedFollowingTransaction: first }),
      row({ sharesOwnedFollowingTransaction: last }),
    ];
    expect(told(...rows)).toContain(' The amount owned after the transactions cannot be determined: ');
    expect(told(...rows)).toContain(reason);
    const beside = [sale('50000', '1', '0'), ...rows.map((one) => ({ ...one, securityTitle: 'Units' }))];
    expect(told(...beside)).toContain('but lists Units (amount cannot be determined)');
  });

  test('a title with the word short is no short position', () => {
    const notes = row({ securityTitle: 'Short-Term Performance Shares' });
    expect(told(notes)).toContain(' The filing reports 9,000 owned directly after the transaction, ');
  });

  test('a written option is not told as owned', () => {
    const call = derivativeHolding({ securityTitle: 'Call Option (obligation to sell)' });
    expect(
      said(filing({ nonDerivativeTable: [sale('1000', '25.5', '0')], derivativeTable: [call] })),
    ).toMatch(/no Common Stock owned directly after the transaction\.$/);
    expect(said(filing({ documentType: '3', derivativeTable: [call] }))).toContain(
      'Call Option (obligation to sell) (a short position, not a holding)',
    );
  });

  test('an obligation is no holding', () => {
    const put = derivativeRow({
      securityTitle: 'Put Option (obligation to buy)',
      transactionCode: 'S',
      sharesOwnedFollowingTransaction: '1000',
    });
    expect(said(filing({ derivativeTable: [put] }))).toMatch(
      / The amount owned after the transaction is a short position, not a holding\.$/,
    );
  });

  test('dollars as dollars', () => {
    const { filing: notes } = sampleNamed('dollar-totals');
    const dollars = notes?.nonDerivativeTable.slice(0, 1) ?? [];
    expect(told(...dollars)).toBe(
      `${who}bought $2,500,000 of 6.5% Senior Notes due 2029 on Jul 15, 2024. The filing reports $7,500,000 owned directly after the transaction, up 50.0%.`,
    );
  });
});

describe('several securities, derivatives and rows without an amount', () => {
  const derivatives = (...derivativeTable: DerivativeRow[]) => said(filing({ derivativeTable }));
  const preferred = row({ securityTitle: 'Preferred Stock', transactionShares: '10' });

  test('the leading one is told whole, the others by what moved which way', () => {
    expect(told(row(), preferred)).toMatch(
      / down 10\.0%\. Also reported: 10 shares of Preferred Stock sold\.$/,
    );
    const units = coded('A', 'A', { securityTitle: 'Units', transactionShares: '5' });
    expect(told(row(), preferred, units)).toMatch(
      / Also reported: 10 shares of Preferred Stock sold and 5 Units acquired\.$/,
    );
    const converted = coded('C', 'D', { securityTitle: 'Class B', transactionShares: '7' });
    expect(told(row(), converted)).toMatch(
      / Also reported: 7 of Class B disposed of by exercise or conversion\.$/,
    );
    expect(told(row(), holding({ securityTitle: 'Preferred Stock' }))).not.toContain('Also');
  });

  test('of many the rest is counted', () => {
    const others = ['B', 'C', 'D', 'E', 'F'].map((letter) => ({
      ...preferred,
      securityTitle: `Class ${letter}`,
    }));
    expect(told(row(), ...others)).toMatch(/10 of Class D sold and transactions in two other securities\.$/);
  });

  test('an option granted beside a sale is told, the derivative side of an exercise is not', () => {
    const grant = derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
    expect(said(filing({ nonDerivativeTable: [row()], derivativeTable: [grant] }))).toMatch(
      / Also reported: 1,000 of Stock Option \(Right to Buy\) acquired\.$/,
    );
    expect(
      said(filing({ nonDerivativeTable: [coded('M', 'A')], derivativeTable: [derivativeRow()] })),
    ).not.toContain('Also');
  });

  test('a derivative leads where no stock moved', () => {
    expect(derivatives(derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' }))).toBe(
      `${who}acquired 1,000 of Stock Option (Right to Buy) in a grant, award or other acquisition (code A) on May 14, 2024. The filing reports no Stock Option (Right to Buy) owned directly after the transaction.`,
    );
  });

  test('an amount that is not reported is not made up, and its kind is named', () => {
    const unknown = coded('P', 'A', { transactionShares: null });
    expect(told(row({ transactionShares: null }))).toBe(
      `${who}sold Common Stock (amount not reported) on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction.`,
    );
    expect(told(row(), unknown)).toContain(
      '($25.50 each) and bought an amount not reported on May 14, 2024.',
    );
    expect(told(row(), row({ transactionShares: null }))).toContain(
      'sold 1,000 shares of Common Stock and an amount not reported in 2 reported sales',
    );
    expect(told(row({ transactionAcquiredDisposedCode: null }))).toContain(
      'reported 1,000 shares of Common Stock, acquired or disposed of not stated, on May 14, 2024.',
    );
  });

  test('no date is no word, no title no gap', () => {
    expect(told(row({ transactionDate: null }))).toContain('($25.50 each). The filing');
    expect(told(row({ securityTitle: '' }))).toContain(
      'sold 1,000 of a security without a title for $25,500',
    );
  });

  test('titles stay as filed', () => {
    const titled = (securityTitle: string) => told(row({ securityTitle }));
    expect(titled('Class A Common Shares')).toContain('sold 1,000 Class A Common Shares for');
    expect(titled('Restricted Stock Unit')).toContain('sold 1,000 of Restricted Stock Unit for');
    expect(titled('Common Stock, par value $0.01 per share')).toContain(
      'sold 1,000 shares of Common Stock, par value $0.01 per share, for $25,500 ($25.50 each) on',
    );
  });
});

describe('holdings alone', () => {
  const trust = holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
  const initial = (facts: Partial<Filing>) =>
    said(filing({ documentType: '3', periodOfReport: '2024-05-14', ...facts }));
  const form3 = ' in an initial statement of ownership.';

  test('on Form 3 are an initial statement', () => {
    expect(initial({ nonDerivativeTable: [holding()] })).toBe(
      `${who}reported owning 9,000 shares of Common Stock directly${form3}`,
    );
    expect(
      initial({
        nonDerivativeTable: [holding(), trust],
        derivativeTable: [derivativeHolding(), derivativeHolding({ securityTitle: 'Warrant' })],
      }),
    ).toBe(
      `${who}reported owning 18,000 shares of Common Stock across two ownership lines, 1,000 of Stock Option (Right to Buy) directly and 1,000 of Warrant directly${form3}`,
    );
    expect(initial({ derivativeTable: [derivativeHolding({ sharesOwnedFollowingTransaction: null })] })).toBe(
      `${who}reported owning Stock Option (Right to Buy) (underlying: 1,000 shares of Common Stock) directly${form3}`,
    );
    expect(
      initial({
        derivativeTable: [derivativeHolding(), derivativeHolding({ conversionOrExercisePrice: '9' })],
      }),
    ).toBe(`${who}reported owning Stock Option (Right to Buy) (two holdings)${form3}`);
    expect(initial({})).toBe(`${who}reported owning no securities${form3}`);
    const par = 'Common Stock, par value $0.01';
    const units = { securityTitle: 'Restricted Stock Units', underlyingSecurityTitle: par };
    expect(
      initial({
        nonDerivativeTable: [holding({ securityTitle: par })],
        derivativeTable: [derivativeHolding({ ...units, sharesOwnedFollowingTransaction: null })],
      }),
    ).toContain(
      `9,000 shares of ${par}, directly and Restricted Stock Units (underlying: 1,000 shares of ${par}) directly in`,
    );
  });

  test('a title that says that there are none is none', () => {
    const none = holding({
      securityTitle: 'No securities are beneficially owned',
      sharesOwnedFollowingTransaction: '0',
    });
    expect(initial({ nonDerivativeTable: [none] })).toBe(`${who}reported owning no securities${form3}`);
  });

  test('on other forms are no transaction', () => {
    expect(told(trust)).toBe(
      `${who}reported owning 9,000 shares of Common Stock indirectly (By trust), and no transactions.`,
    );
    expect(told(holding({ sharesOwnedFollowingTransaction: null }))).toContain(
      'reported owning Common Stock (amount not reported) directly, and no transactions.',
    );
    expect(told()).toBe(`${who}reported no holdings and no transactions.`);
  });
});

test('each figure of a sentence names the fields it was made of', () => {
  const first = sale('10', '5', '90');
  const second = sale('20', '7', '70', { transactionDate: '2024-05-15' });
  const sources = phrases(filing({ nonDerivativeTable: [first, second] })).filter(({ text }) =>
    /\d|two/.test(text),
  );
  const I = (index: number, field: string) => `nonDerivativeTable.${index}.${field}`;
  const both = (field: string) => [I(0, field), I(1, field)];
  const priced = [0, 1].flatMap((index) => [
    I(index, 'transactionShares'),
    I(index, 'transactionPricePerShare'),
  ]);
  expect(sources).toEqual([
    { text: '30 shares of Common Stock', sources: both('transactionShares') },
    { text: 'in 2 reported sales', sources: both('transactionCode') },
    { text: '$190', sources: priced },
    { text: '$5.00', sources: [I(0, 'transactionPricePerShare')] },
    { text: '$7.00', sources: [I(1, 'transactionPricePerShare')] },
    { text: 'weighted average $6.3333', sources: priced },
    { text: 'from May 14, 2024 to May 15, 2024', sources: both('transactionDate') },
    {
      text: '70 shares owned directly',
      sources: [I(1, 'sharesOwnedFollowingTransaction'), ...both('directOrIndirectOwnership')],
    },
    {
      text: 'down 30.0%',
      sources: [...both('transactionShares'), I(1, 'sharesOwnedFollowingTransaction')],
    },
  ]);
});

describe('what cannot be read', () => {
  const inDoubt = (...paths: string[]) =>
    said(filing({ nonDerivativeTable: [row()], doubts: paths.map((path) => ({ path, reason: '' })) }));

  test('leaves no sentence where it would be needed', () => {
    expect(inDoubt('nonDerivativeTable.0.transactionShares', 'aff10b5One')).toBe(
      'The filing cannot be read with certainty in one place.',
    );
  });

  test('leaves the sentence where nothing is said of it', () => {
    const whole = said(filing({ nonDerivativeTable: [row()] }));
    expect(inDoubt('aff10b5One', 'notSubjectToSection16', 'signatures.0.date')).toBe(whole);
  });
});
