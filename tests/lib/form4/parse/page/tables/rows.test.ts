import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../../lib/form4/model/filing.ts';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import {
  derivativeHolding,
  derivativeRow,
  filing,
  holding,
  row,
} from '../../../../../support/samples/filing.ts';

const inTrust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;
const facts = filing({
  nonDerivativeTable: [
    row({ transactionCode: 'P', transactionAcquiredDisposedCode: 'A', ...inTrust }),
    row({ transactionCode: 'J', transactionPricePerShare: null, voluntary: true, equitySwapInvolved: true }),
    row({
      transactionCode: 'J',
      transactionShares: null,
      transactionTotalValue: '51234',
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: '76543',
    }),
    holding({ ...inTrust, footnotes: { transactionCode: ['F1'] } }),
  ],
  derivativeTable: [
    derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A', ...inTrust }),
    derivativeRow({
      transactionShares: null,
      transactionTotalValue: '41234',
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: '31234',
      underlyingSecurityShares: null,
      underlyingSecurityValue: '21234',
    }),
    derivativeHolding(),
  ],
  footnotes: [{ id: 'F1', text: 'By a trust.' }],
});
const pages = [formdataPage, printOrTypePage];
const read = (one: Filing, html: string) => {
  const reading = readPage(parse(html), filingUrl);
  expect(reading).toMatchObject({ ok: true, doubts: [] });
  const tables = ({ nonDerivativeTable, derivativeTable }: Filing) => ({
    nonDerivativeTable,
    derivativeTable,
  });
  expect(reading.ok && tables(reading.filing)).toStrictEqual(tables(one));
};

describe('a row is read', () => {
  test('as filed: shares or dollars, swaps, early ones, holdings, in trust, acquired or disposed of', () => {
    for (const pageOf of pages) read(facts, pageOf(facts));
  });

  test('with each letter that says when it was reported, and with no other', () => {
    const html = formdataPage(facts);
    for (const letter of ['E', 'L']) read(facts, html.replace('>V</span>', `>${letter}</span>`));
    expect(readPage(parse(html.replace('>V</span>', '>X</span>')), filingUrl)).toMatchObject({
      doubts: [{ path: 'nonDerivativeTable.1.voluntary', text: 'X' }],
    });
  });
});

/** Empties a cell: the one so many cells after a text that is found in its row alone. */
const emptied = (html: string, words: string, cells: number) => {
  const at = html.indexOf(words);
  expect(at).toBeGreaterThan(0);
  const ahead = new RegExp(`^((?:[\\s\\S]*?</td>){${cells}}\\s*<td[^>]*>)[\\s\\S]*?</td>`);
  return html.slice(0, at) + html.slice(at).replace(ahead, '$1</td>');
};

describe('a cell that every such row fills is missed in', () => {
  const html = formdataPage(facts);
  const option = '>12.4<';
  test.each<[what: string, words: string, cells: number, paths: string[]]>([
    ['the price of a purchase', '>P<', 4, ['nonDerivativeTable.0.transactionPricePerShare']],
    ['the amount', '>P<', 2, ['nonDerivativeTable.0.transactionShares']],
    ['acquired or disposed of', '>P<', 3, ['nonDerivativeTable.0.transactionAcquiredDisposedCode']],
    ['direct or indirect', '>P<', 6, ['nonDerivativeTable.0.directOrIndirectOwnership']],
    ['the nature of indirect ownership', '>P<', 7, ['nonDerivativeTable.0.natureOfOwnership']],
    ['the price of an option', 'Stock Option', 1, ['derivativeTable.0.conversionOrExercisePrice']],
    ['the date of an option', option, 1, ['derivativeTable.0.transactionDate']],
    [
      'the amount of an option',
      option,
      5,
      ['derivativeTable.0.transactionShares', 'derivativeTable.0.transactionAcquiredDisposedCode'],
    ],
    ['the date from which it can be exercised', option, 7, ['derivativeTable.0.exerciseDate']],
    ['the day on which it expires', option, 8, ['derivativeTable.0.expirationDate']],
    ['what it is an option on', option, 9, ['derivativeTable.0.underlyingSecurityTitle']],
    ['on how much', option, 10, ['derivativeTable.0.underlyingSecurityShares']],
    ['what is left', option, 12, ['derivativeTable.0.sharesOwnedFollowingTransaction']],
  ])('%s', (_, words, cells, paths) => {
    const reading = readPage(parse(emptied(html, words, cells)), filingUrl);
    expect(reading.ok && reading.doubts.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(
      paths.map((path) => `${path}: the cell is empty`),
    );
  });

  test.each<[what: string, words: string, cells: number]>([
    ['the price of a gift', '>J/K<', 4],
    ['the price of a derivative', option, 11],
  ])('but not %s', (_, words, cells) => {
    const reading = readPage(parse(emptied(html, words, cells)), filingUrl);
    expect(reading).toMatchObject({ ok: true, doubts: [] });
  });
});
