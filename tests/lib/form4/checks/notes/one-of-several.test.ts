import { describe, expect, test } from 'vitest';
import { flagged } from '../flagged.ts';

describe('a footnote', () => {
  const noted = (text: string) => flagged({ footnotes: [{ id: 'F1', text }] });

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
        text: 'One of several filings for the same transactions. Some may be reported in another.',
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
