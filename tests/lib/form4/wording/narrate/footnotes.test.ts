import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { coded, said, who } from './told.ts';

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
    ['Shares sold to the underwriters in a public offering.', 'in an underwritten offering (footnote 1)'],
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
