import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import {
  type Explanation,
  explainCell,
  explainFootnotes,
  explainHead,
  explainRow,
} from '../../../../lib/form4/wording/explain.ts';
import { derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';

const lines = (explanation: Explanation | null) =>
  explanation && [
    explanation.title,
    ...explanation.paragraphs.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
  ];
const rowOf = (one: Filing, path = 'nonDerivativeTable.0') => lines(explainRow(one, summarize(one), path));
const cellOf = (one: Filing, path: string) => lines(explainCell(one, summarize(one), path));

const footnotes = [
  { id: 'F1', text: 'Withheld to cover tax.' },
  { id: 'F2', text: 'An average price.' },
];

describe('a row', () => {
  test('is said in words, with its code, its balance and every footnote that hangs on it', () => {
    const tax = row({
      transactionCode: 'F',
      footnotes: { transactionPricePerShare: ['F2', 'F1'], transactionShares: ['F1'], securityTitle: ['F9'] },
    });
    expect(rowOf(filing({ nonDerivativeTable: [tax], footnotes }))).toEqual([
      'Had 1,000 shares of Common Stock withheld or delivered at an average price of $25.50 for taxes or the exercise price (F) on May 14, 2024; 9,000 owned after, directly.',
      'F: payment of exercise price or tax liability by delivering or withholding securities (Rule 16b-3)',
      'Balance: 10,000 − 1,000 = 9,000, as reported ✓',
      '(2): An average price.',
      '(1): Withheld to cover tax.',
      '(9): no footnote with this number on the page',
    ]);
  });

  test('follows from the row before on its own line, whatever stands between', () => {
    const second = row({ transactionShares: '500', sharesOwnedFollowingTransaction: '8500' });
    const trust = holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
    const one = filing({ nonDerivativeTable: [row(), trust, second] });
    expect(rowOf(one, 'nonDerivativeTable.2')).toContain('Balance: 9,000 − 500 = 8,500, as reported ✓');
    expect(rowOf(one, 'nonDerivativeTable.1')).toEqual([
      'Owns 9,000 shares of Common Stock, indirectly, By trust.',
    ]);
  });

  test('says by how much its balance is another than reported', () => {
    const second = row({ transactionShares: '500', sharesOwnedFollowingTransaction: '8400' });
    const one = filing({ nonDerivativeTable: [row(), second] });
    expect(rowOf(one, 'nonDerivativeTable.1')).toContain(
      'Balance: 9,000 − 500 = 8,500; the filing reports 8,400',
    );
    // What was held before the first row of such a line is not known.
    expect(rowOf(one)?.some((line) => line.startsWith('Balance'))).toBe(false);
  });

  test('adds what was acquired, in the filing’s own decimals', () => {
    const award = row({
      transactionCode: 'A',
      transactionAcquiredDisposedCode: 'A',
      transactionShares: '12.5934',
      sharesOwnedFollowingTransaction: '16444.3295',
    });
    expect(rowOf(filing({ nonDerivativeTable: [award] }))).toContain(
      'Balance: 16,431.7361 + 12.5934 = 16,444.3295, as reported ✓',
    );
  });

  test.each([
    ['no way is given', { transactionAcquiredDisposedCode: null }],
    ['no balance is given', { sharesOwnedFollowingTransaction: null }],
    [
      'shares move and dollars are left',
      { sharesOwnedFollowingTransaction: null, valueOwnedFollowingTransaction: '500' },
    ],
  ])('has no balance where %s', (_, facts) => {
    const said = rowOf(filing({ nonDerivativeTable: [row(facts)] }));
    expect(said?.some((line) => line.startsWith('Balance'))).toBe(false);
  });

  test('tells of a swap, of a code that is not listed, and of none', () => {
    const codes = (facts: Partial<Filing['nonDerivativeTable'][number]>) =>
      rowOf(
        filing({ nonDerivativeTable: [row({ sharesOwnedFollowingTransaction: null, ...facts })] }),
      )?.slice(1);
    expect(codes({ equitySwapInvolved: true })).toEqual([
      'S: open-market or private sale (General Instruction 8)',
      'K: equity swap or similar instrument (General Instruction 8)',
    ]);
    expect(codes({ transactionCode: 'Q' })).toEqual(['Q: not a code that the form lists']);
    expect(codes({ transactionCode: null })).toEqual([]);
  });

  test('of Table II is explained as one of Table I is, and one that is not there is not', () => {
    const one = filing({ derivativeTable: [derivativeRow()] });
    expect(rowOf(one, 'derivativeTable.0')).toEqual([
      'Exercised or converted 1,000 of Stock Option (Right to Buy) (M) on May 14, 2024; 0 owned after, directly.',
      'M: exercise or conversion of a derivative security (exempt under Rule 16b-3)',
      'Balance: 1,000 − 1,000 = 0, as reported ✓',
    ]);
    expect(rowOf(one)).toBeNull();
  });
});

test.each([
  ['voluntary', 'V: voluntarily reported earlier than required.'],
  ['transactionAcquiredDisposedCode', 'A: acquired. D: disposed of.'],
  ['directOrIndirectOwnership', 'D: owned directly. I: indirectly; the next column says through whom.'],
])('a cell of %s says what its letters mean, then its row', (field, title) => {
  const said = cellOf(filing({ nonDerivativeTable: [row()] }), `nonDerivativeTable.0.${field}`);
  expect(said?.slice(0, 2)).toEqual([
    title,
    'Row: Sold 1,000 shares of Common Stock at $25.50 (S) on May 14, 2024; 9,000 owned after, directly.',
  ]);
});

test('any other cell says its row', () => {
  const one = filing({ nonDerivativeTable: [row()] });
  expect(cellOf(one, 'nonDerivativeTable.0.transactionShares')).toEqual(rowOf(one));
});

test('marks show their footnotes, each only once', () => {
  const one = filing({ footnotes });
  expect(lines(explainFootnotes(one, ['F2']))).toEqual(['Footnote', '(2): An average price.']);
  expect(lines(explainFootnotes(one, ['F2', 'F1', 'F2']))).toEqual([
    'Footnotes',
    '(2): An average price.',
    '(1): Withheld to cover tax.',
  ]);
});

const LINE = ', on this ownership line only. Not a total across lines.';
const AFTER = `Beneficially owned after the reported transaction(s)${LINE}`;
const YEAR_END = `Beneficially owned at the end of the issuer’s fiscal year${LINE}`;

test.each([
  ['1. Title of Security (Instr. 3)', 'The class or title of the security.'],
  ['2. Transaction Date (Month/Day/Year)', 'The date of the transaction.'],
  ['2A. Deemed Execution Date, if any (Month/Day/Year)', 'The date the trade is deemed executed'],
  ['3. Transaction Code (Instr. 8)', 'The type of transaction'],
  ['Code', 'The type of transaction'],
  ['V', 'V: voluntarily reported earlier than required.'],
  [
    '4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)',
    'How much was acquired or disposed of.',
  ],
  ['Amount', 'Number of shares, or a dollar amount'],
  ['(A) or (D)', 'A: acquired. D: disposed of.'],
  ['Price', 'Per share'],
  ['5. Amount of Securities Beneficially Owned Following Reported Transaction(s)', AFTER],
  // Form 3, then Form 5.
  ['2. Amount of Securities Beneficially Owned (Instr. 4)', `Beneficially owned${LINE}`],
  ["5. Amount of Securities Beneficially Owned at end of Issuer's Fiscal Year (Instr. 3 and 4)", YEAR_END],
  [
    "9. Number of Derivative Securities Beneficially Owned at end of Issuer's Fiscal Year (Instr. 4)",
    YEAR_END,
  ],
  ['6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)', 'D: owned directly.'],
  ['7. Nature of Indirect Beneficial Ownership (Instr. 4)', 'Through whom'],
  ['1. Title of Derivative Security (Instr. 3)', 'The option, unit, warrant or other right.'],
  ['2. Conversion or Exercise Price of Derivative Security', 'Price per share on exercise or conversion.'],
  [
    '5. Number of Derivative Securities Acquired (A) or Disposed of (D)',
    'How much was acquired or disposed of.',
  ],
  ['(A)', 'Acquired.'],
  ['(D)', 'Exercising a derivative counts as disposing of it.'],
  ['6. Date Exercisable and Expiration Date (Month/Day/Year)', 'The first date it can be exercised.'],
  ['Expiration Date', 'The last date it can be exercised.'],
  [
    '7. Title and Amount of Securities Underlying Derivative Security',
    'The security that the derivative is for.',
  ],
  ['Title', 'The security that the derivative is for.'],
  ['Amount or Number of Shares', 'Number of shares, or a dollar amount'],
  ['8. Price of Derivative Security (Instr. 5)', 'Paid or received for the derivative itself'],
  ['9. Number of derivative Securities Beneficially Owned Following Reported Transaction(s)', AFTER],
])('the head “%s” says: %s', (head, text) => {
  const explanation = explainHead(head);
  expect(explanation?.title).toBe(head.replace(/^\d+A?\. /, ''));
  expect(explanation?.paragraphs.map((paragraph) => paragraph.text).join()).toContain(text);
});

test('a head that is not known is not explained', () => {
  expect(explainHead('Table I - Non-Derivative Securities')).toBeNull();
  expect(explainHead('')).toBeNull();
});
