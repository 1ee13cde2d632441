import { describe, expect, test } from 'vitest';
import { type Flag, flagsOf } from '../../../../lib/form4/checks/flags.ts';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';

const flagged = (facts: Partial<Filing>): Flag[] => {
  const one = filing(facts);
  return flagsOf(one, summarize(one));
};
const texts = (facts: Partial<Filing>) => flagged(facts).map(({ text }) => text);
const I = (index: number, field: string) => `nonDerivativeTable.${index}.${field}`;

test('a plain sale, signed in time, raises no flag', () => {
  expect(flagged({ nonDerivativeTable: [row()] })).toEqual([]);
});

describe('a total typed as a price', () => {
  const sale = (shares: string, price: string, facts: Partial<Row> = {}) =>
    row({ transactionShares: shares, transactionPricePerShare: price, ...facts });
  /** The second row's balance follows from the first's. */
  const leaving = (shares: string) => ({ sharesOwnedFollowingTransaction: String(9000 - Number(shares)) });
  const noted = { footnotes: { transactionPricePerShare: ['F1'] } };
  const footnote = (text: string) => [{ id: 'F1', text }];

  test('shows beside another price of the security', () => {
    const rows = [sale('1000', '25.5'), sale('2000', '51000', leaving('2000'))];
    expect(flagged({ nonDerivativeTable: rows })).toEqual([
      {
        text: 'Row 2 of Table I: $51,000.00 looks like a total typed as a price per share.',
        sources: [I(1, 'transactionPricePerShare')],
      },
    ]);
  });

  test('shows beside the price that its footnote gives', () => {
    const rows = [sale('2000', '51000', noted)];
    const says = (text: string) => texts({ nonDerivativeTable: rows, footnotes: footnote(text) }).length;
    expect(says('Sold at prices from $25.10 to $25.90.')).toBe(1);
    expect(says('Sold at prices from $50,900 to $51,100.')).toBe(0);
    expect(says('Sold in several trades.')).toBe(0);
  });

  test('shows where the trade would be of more than $100 billion', () => {
    expect(texts({ nonDerivativeTable: [sale('400000', '300000')] })).toHaveLength(1);
    expect(texts({ nonDerivativeTable: [sale('300000', '300000')] })).toHaveLength(0);
  });

  test.each<[string, Row[]]>([
    ['a share that costs as much as a house', [sale('10', '602500'), sale('2', '603100', leaving('2'))]],
    ['one share, whose price is its total', [sale('1000', '25.5'), sale('1', '51000', leaving('1'))]],
    ['another security’s price', [sale('2000', '51000'), sale('10', '25.5', { securityTitle: 'Preferred' })]],
    ['a price of less than a thousand', [sale('1000', '0.3'), sale('1000', '300', leaving('1000'))]],
    [
      'a total in dollars with the total as price',
      [row({ transactionShares: null, transactionTotalValue: '51000', transactionPricePerShare: '51000' })],
    ],
  ])('is not %s', (_, rows) => {
    expect(texts({ nonDerivativeTable: rows }).filter((text) => text.includes('total'))).toEqual([]);
  });
});

describe('a value that cannot be computed', () => {
  const unpriced = row({ transactionPricePerShare: null });
  const second = row({ transactionPricePerShare: null, sharesOwnedFollowingTransaction: '8000' });

  test('is that of market trades without a price', () => {
    expect(flagged({ nonDerivativeTable: [unpriced, second] })).toEqual([
      {
        text: '2 market trades without a price: left out of value and average.',
        sources: [I(0, 'transactionCode'), I(1, 'transactionCode')],
      },
    ]);
  });

  test('says that a footnote stands in', () => {
    const noted = { ...unpriced, footnotes: { transactionPricePerShare: ['F1'] } };
    expect(texts({ nonDerivativeTable: [noted] })).toEqual([
      '1 market trade without a price but a footnote: left out of value and average.',
    ]);
  });

  test('is none of an award without a price, of a price of $0 and of a total', () => {
    const award = row({ ...unpriced, transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
    const free = row({ transactionPricePerShare: '0' });
    const total = row({ ...unpriced, transactionShares: null, transactionTotalValue: '500' });
    for (const one of [award, free, total]) expect(texts({ nonDerivativeTable: [one] })).toEqual([]);
  });
});

describe('a balance that does not add up', () => {
  test('says which row, by how much, and what usually explains it, and leads to what was summed', () => {
    expect(flagged(sampleNamed('odd-balance').filing ?? {})).toEqual([
      {
        text: 'Row 2 of Table I does not add up: 25,100 reported, 3,600 more than the row before makes it. Usually: shares added without a row (a dividend, a purchase plan), or a line that mixes two holdings.',
        sources: [
          I(0, 'sharesOwnedFollowingTransaction'),
          I(1, 'transactionShares'),
          I(1, 'sharesOwnedFollowingTransaction'),
        ],
      },
    ]);
  });

  test('is told of derivatives as well', () => {
    const first = derivativeRow({ sharesOwnedFollowingTransaction: '5000' });
    const derivativeTable = [first, derivativeRow({ sharesOwnedFollowingTransaction: '3000' })];
    expect(texts({ derivativeTable })).toEqual([
      'Row 2 of Table II does not add up: 3,000 reported, 1,000 fewer than the row before makes it. Usually: an unreported earlier change, or a line that mixes two holdings.',
    ]);
  });

  test('is none where two trusts have balances of their own', () => {
    expect(flagged(sampleNamed('gift-to-trusts').filing ?? {})).toEqual([]);
  });
});

describe('an exercise in both tables', () => {
  const came = (shares: string | null, code = 'M') =>
    row({ transactionCode: code, transactionAcquiredDisposedCode: 'A', transactionShares: shares });
  const gone = (underlyingSecurityShares: string | null) => derivativeRow({ underlyingSecurityShares });
  const counts = (stock: Row[], derivative: ReturnType<typeof gone>[]) =>
    flagged({ nonDerivativeTable: stock, derivativeTable: derivative });

  test('with different counts is flagged', () => {
    expect(counts([came('1000')], [gone('900')])).toEqual([
      {
        text: 'Exercise or conversion: 1,000 shares in Table I, derivatives on 900 in Table II.',
        sources: [I(0, 'transactionShares'), 'derivativeTable.0.underlyingSecurityShares'],
      },
    ]);
  });

  test.each<[string, Row[], ReturnType<typeof gone>[]]>([
    ['the same counts', [came('1000')], [gone('1000.00')]],
    [
      'one grant in two rows',
      [came('1000')],
      [gone('400'), derivativeRow({ ...gone('600'), exerciseDate: null })],
    ],
    ['no row in Table I', [], [gone('900')]],
    ['no row in Table II', [came('1000')], []],
    ['an award beside it', [came('1000', 'A')], [gone('900')]],
    ['a count not reported', [came('1000')], [gone(null)]],
  ])('with %s is not', (_, stock, derivative) => {
    expect(counts(stock, derivative).filter(({ text }) => text.startsWith('Exercise'))).toEqual([]);
  });
});

describe('a code', () => {
  const codes = (...all: (string | null)[]) =>
    texts({
      nonDerivativeTable: all.map((transactionCode, index) =>
        row({ transactionCode, sharesOwnedFollowingTransaction: String(9000 - 1000 * index) }),
      ),
    });

  test('that the form does not list, or that is missing, is flagged', () => {
    expect(codes('S', 'Q', null)).toEqual([
      'Row 2 of Table I, Row 3 of Table I: no transaction code that the form lists.',
    ]);
  });

  test('that is listed is not, nor is the want of one in a row of holdings', () => {
    expect(codes('S', 'J')).toEqual([]);
    expect(texts({ nonDerivativeTable: [holding()] })).toEqual([]);
  });
});

describe('a 10b5-1 plan', () => {
  const marked = (left: string, field?: string) =>
    row({ sharesOwnedFollowingTransaction: left, footnotes: field ? { [field]: ['F1'] } : {} });
  const planned = (rows: Row[], text = 'Sold under a Rule 10b5-1 plan.') =>
    flagged({ nonDerivativeTable: rows, footnotes: [{ id: 'F1', text }] });

  test('noted on some rows only is flagged, with the cells that it hangs on', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000')])).toEqual([
      {
        text: 'The footnote on a plan hangs on 1 of 2 transaction rows only.',
        sources: [I(0, 'transactionCode')],
      },
    ]);
  });

  test('noted on every row, or on none, is not', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000', 'securityTitle')])).toEqual([]);
    expect(planned([marked('9000'), marked('8000')])).toEqual([]);
  });

  test('is not Rule 10b-5', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000')], 'Subject to Rule 10b-5.')).toEqual(
      [],
    );
  });
});

describe('what a footnote or the remarks say', () => {
  const noted = (text: string) => flagged({ footnotes: [{ id: 'F1', text }] });

  test.each([
    'Each American Depositary Share represents twenty Ordinary Shares.',
    'The ADSs may be exchanged for ordinary shares at any time.',
    'Shares are represented by ADRs.',
    'The ADS ratio changed to 1:10.',
  ])('“%s” tells depositary from ordinary shares', (text) => {
    expect(noted(text)).toEqual([
      {
        text: 'Depositary or ordinary shares: a footnote says what one stands for.',
        sources: ['footnotes.0.text'],
      },
    ]);
  });

  test.each([
    'Represents ADSs bought in consideration of services to the corporation.',
    'Sold by the registration of ADSs.',
    'Ordinary shares held by the spouse.',
    'Loads represent a ratio.',
  ])('“%s” does not', (text) => {
    expect(noted(text)).toEqual([]);
  });

  test.each([
    'This Form 4 is the first of two Form 4s being filed.',
    'This Form 4 is the fifth of five Form 4s.',
    'This is the second of two Forms 4 filed by the reporting person.',
    'As reported in the first of two Form 4s.',
    'Form 1 of 2',
    'Page 2 of 3.',
    'This filing is part 1 of 2.',
    '1 of 2',
    '(1 of 2)',
    'Other trades of the day are reported on additional Forms 4.',
  ])('“%s” makes the page one of several', (text) => {
    expect(noted(text)).toEqual([
      {
        text: 'One of several filings on one event: not all of the trade may be here.',
        sources: ['footnotes.0.text'],
      },
    ]);
  });

  test.each([
    'The option vests in the first of four equal yearly parts.',
    'One of three directors of the fund.',
    'This report covers the sale of two warrants.',
    'The stock split was 3 of 1.',
    'A total of 10 of 500 units.',
    'One of several trusts.',
  ])('“%s” does not', (text) => {
    expect(noted(text)).toEqual([]);
  });

  test('remarks are read as well', () => {
    expect(flagged({ remarks: 'Form 1 of 2' }).map(({ sources }) => sources)).toEqual([['remarks']]);
  });
});

describe('lateness', () => {
  /** Signed on Thursday 16 May 2024. */
  const signed = (transactionDate: string, facts: Partial<Row> = {}, also: Partial<Filing> = {}) =>
    flagged({ nonDerivativeTable: [row({ transactionDate, ...facts })], ...also });

  test('is counted from the earliest transaction, in business days', () => {
    expect(signed('2024-05-13')).toEqual([
      {
        text: 'Signed 3 business days after the earliest transaction; due within two.',
        sources: [I(0, 'transactionDate'), 'signatures.0.date'],
      },
    ]);
    expect(signed('2022-05-13')[0]?.text).toContain('Signed over 270 business days after');
  });

  test('is counted from the deemed execution date where there is one', () => {
    expect(signed('2024-05-10', { deemedExecutionDate: '2024-05-14' })).toEqual([]);
    expect(signed('2024-05-08', { deemedExecutionDate: '2024-05-10' })[0]?.sources[0]).toBe(
      I(0, 'deemedExecutionDate'),
    );
  });

  test.each<[string, Flag[]]>([
    ['two business days', signed('2024-05-14')],
    ['a signature before the transaction', signed('2024-06-14')],
    ['a voluntary report', signed('2024-04-01', { voluntary: true })],
    ['Form 5', signed('2024-04-01', {}, { documentType: '5' })],
    ['no signature', signed('2024-04-01', {}, { signatures: [] })],
    ['no date', signed('2024-04-01', { transactionDate: null })],
    ['holdings alone', flagged({ periodOfReport: '2024-04-01', nonDerivativeTable: [holding()] })],
  ])('is not %s', (_, flags) => {
    expect(flags).toEqual([]);
  });

  test('is not told of an amendment, which only says what it amends', () => {
    const amendment = { documentType: '4/A', dateOfOriginalSubmission: '2024-04-03' } as const;
    expect(signed('2024-04-01', {}, amendment)).toEqual([
      {
        text: 'Amends the filing of 3 Apr 2024: it may repeat, correct or complete that one.',
        sources: ['dateOfOriginalSubmission'],
      },
    ]);
    expect(signed('2024-04-01', {}, { documentType: '4/A' })).toEqual([
      { text: 'Amends an earlier filing: it may repeat, correct or complete that one.', sources: [] },
    ]);
  });
});
