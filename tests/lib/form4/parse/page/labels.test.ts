import { describe, expect, test } from 'vitest';
import { lost } from './changed-page.ts';

const LOREM = 'Lorem';

/** The words of the form that lead to a field, and what is missing if they change. */
const labels: [words: string, missing: string][] = [
  ['FORM 4</td>', 'FORM 3, 4 or 5'],
  ['Name and Address of Reporting Person', 'Name and Address of Reporting Person'],
  ['Issuer Name <b>and</b> Ticker or Trading Symbol', 'Issuer Name and Ticker or Trading Symbol'],
  ['Relationship of Reporting Person(s) to Issuer', 'Relationship of Reporting Person(s) to Issuer'],
  [
    'Date of Earliest Transaction',
    'Date of Earliest Transaction (Form 3: Date of Event; Form 5: Fiscal Year Ended)',
  ],
  ['If Amendment, Date of Original Filed', 'If Amendment, Date of Original Filed'],
  ['Form filed by One Reporting Person', 'Form filed by One Reporting Person'],
  ['Form filed by More than One Reporting Person', 'Form filed by More than One Reporting Person'],
  ['Explanation of Responses', 'Explanation of Responses'],
  ['Signature of Reporting Person', 'Signature of Reporting Person'],
];

const columnsOfI: [words: string, column: string][] = [
  ['2. Transaction Date', 'Transaction Date'],
  ['2A. Deemed Execution Date', 'Deemed Execution Date, if any'],
  ['3. Transaction Code', 'Transaction Code'],
  ['>Amount', 'Amount'],
  ['>(A) or (D)', '(A) or (D)'],
  ['>Price', 'Price'],
  ['5. Amount of Securities', 'Amount of Securities Beneficially Owned'],
  ['6. Ownership Form', 'Ownership Form'],
  ['7. Nature of Indirect', 'Nature of Indirect Beneficial Ownership'],
];

const columnsOfII: [words: string, column: string][] = [
  ['2. Conversion or Exercise Price', 'Conversion or Exercise Price of Derivative Security'],
  ['3. Transaction Date', 'Transaction Date'],
  ['3A. Deemed Execution Date', 'Deemed Execution Date, if any'],
  ['4. Transaction Code', 'Transaction Code'],
  ['>(A)<', 'Number of Derivative Securities Acquired (A)'],
  ['>(D)<', 'Number of Derivative Securities Disposed of (D)'],
  ['>Date Exercisable', 'Date Exercisable'],
  ['>Expiration Date', 'Expiration Date'],
  ['>Title<', 'Title of Underlying Securities'],
  ['>Amount or Number of Shares', 'Amount or Number of Shares'],
  ['8. Price of Derivative Security', 'Price of Derivative Security'],
  ['9. Number of derivative Securities', 'Number of Derivative Securities Beneficially Owned'],
  ['10. Ownership Form', 'Ownership Form'],
  ['11. Nature of Indirect', 'Nature of Indirect Beneficial Ownership'],
];

describe('a label that is not there is missed by its name', () => {
  test.each(labels)('%s', (words, missing) => {
    expect(lost(words, words.startsWith('>') ? `>${LOREM}` : LOREM)).toContain(missing);
  });

  test.each(['>Director', '>10% Owner', '>Officer (give title below)', '>Other (specify below)'])(
    'or, as that of a role: %s, costs the roles alone',
    (words) => {
      for (const others of [`>${LOREM}`, `${words} emeritus`])
        expect(lost(words, others)).toEqual([
          'reportingOwners.0.relationship: its box was not found, or cannot be read',
        ]);
    },
  );

  test.each<[words: string, missing: string]>([
    ...columnsOfI.map(([words, column]): [string, string] => [words, `Table I: ${column}`]),
    ...columnsOfII.map(([words, column]): [string, string] => [words, `Table II: ${column}`]),
    ['1. Title of Security', 'Table I'],
    ['1. Title of Derivative Security', 'Table II'],
  ])('the head %s', (words, missing) => {
    const others = `${words.startsWith('>') ? '>' : ''}${LOREM}${words.endsWith('<') ? '<' : ''}`;
    expect(lost(words, others)).toContain(missing);
  });
});

describe('a label is one where it says all that it should', () => {
  test.each<[what: string, words: string, others: string, missing: string]>([
    [
      'of what was owned before',
      'Following Reported',
      'Before Reported',
      'Table I: Amount of Securities Beneficially Owned',
    ],
    ['with more words in a head', '>Price', '>Price in cents', 'Table I: Price'],
    ['without its number', '2. Issuer Name', 'Issuer Name', 'Issuer Name and Ticker or Trading Symbol'],
    ['of a form that is none of these', 'FORM 4</td>', 'FORM 4B</td>', 'FORM 3, 4 or 5'],
  ])('not %s', (_, words, others, missing) => {
    expect(lost(words, others)).toContain(missing);
  });

  test.each<[what: string, words: string, others: string]>([
    ['by another number', '2. Issuer Name', '12a . Issuer Name'],
    ['in capitals', 'Issuer Name <b>and</b> Ticker', 'ISSUER NAME AND TICKER'],
    ['without a space', '10% Owner', '10 % Owner'],
    [
      'with another instruction',
      '6. Ownership Form: Direct (D) or Indirect (I) (Instr. \n      4)',
      '6. Ownership Form: Direct (D) or Indirect (I) (Instr. 5 and 6)',
    ],
  ])('also %s', (_, words, others) => {
    expect(lost(words, others)).toEqual([]);
  });
});
