import { describe, expect, test } from 'vitest';
import { formdataPage } from '../../../../support/edgar-pages/formdata/formdata-page.ts';
import { holding, row } from '../../../../support/samples/filing.ts';
import { exerciseTaxSale } from '../../../../support/samples/trades/exercise-tax-sale.ts';
import { lost, page, readChanged } from './changed-page.ts';

const spelling = 'it is not in a recognized format';
const AMOUNT = 'nonDerivativeTable.1.transactionShares';
const TITLE = 'nonDerivativeTable.0.securityTitle';
const PRICE = 'nonDerivativeTable.2.transactionPricePerShare';
const PRICES = [
  'nonDerivativeTable.0',
  'nonDerivativeTable.1',
  'nonDerivativeTable.2',
  'derivativeTable.0',
].map((row) => `${row}.transactionPricePerShare`);
const unmarked = 'it may have lost a footnote mark';

describe('an amount is in doubt', () => {
  test.each([
    ['><s>3,215</s><', 'it holds <s>'],
    ['><select><option>3,215</option></select><', 'it holds <select>'],
    ['><textarea>3,215</textarea><', 'it holds <textarea>'],
    ['><input value="3,215"><', 'it holds <input>'],
    ['>3,215<i style="display:none">0</i><', 'part of it is hidden'],
    [' style="visibility: hidden">3,215<', 'part of it is hidden'],
    [' hidden>3,215<', 'part of it is hidden'],
    [' aria-hidden="true">3,215<', 'part of it is hidden'],
    ['><details>0</details>3,215<', 'part of it is hidden'],
    ['>3</span><span>,215<', 'it is in several parts'],
    ['>3,215<sup>9</sup><', 'superscript text in it is not a footnote mark'],
    ['>3,215\u200f<', 'characters in it reverse the reading direction'],
    ['>-3,215<', spelling],
    ['>(3,215)<', spelling],
    ['>3,215 or so<', spelling],
  ])('as %s', (others, reason) => {
    expect(lost('>3,215<', others)).toEqual([`${AMOUNT}: ${reason}`]);
  });

  test('as its whole cell is hidden', () => {
    expect(lost(/<td([^>]*>[^<]*<span[^>]*>3,215)/, '<td hidden$1')).toEqual([
      `${AMOUNT}: part of it is hidden`,
    ]);
    expect(lost(/<td([^>]*><\/td>\s*<td[^>]*>[^<]*<span[^>]*>3,215)/, '<td hidden$1')).toEqual([]);
  });

  test('and unknown, where every other field is as before', () => {
    const { filing } = readChanged('>3,215<', '><s>3,215</s><') as { filing: typeof exerciseTaxSale };
    const rows = exerciseTaxSale.nonDerivativeTable;
    expect(filing.nonDerivativeTable).toEqual(rows.with(1, { ...rows[1], transactionShares: null } as never));
  });

  test('by a stylesheet that hides it, and by none for paper', () => {
    const hiding = (css: string) =>
      lost(/<\/head>([\s\S]*)>3,215</, `<style>${css}</style></head>$1 id="x">3,215<`);
    expect(hiding('#x { display: none }')).toEqual([`${AMOUNT}: part of it is hidden`]);
    expect(hiding('p { color: red } /* { */ .y, #x { font-size: 0 }')).toEqual([
      `${AMOUNT}: part of it is hidden`,
    ]);
    expect(hiding('@media print { .y { color: red } #x { display: none } }')).toEqual([]);
    expect(hiding('#x { display: block }')).toEqual([]);
  });
});

describe('a cell is in doubt', () => {
  test.each([
    [
      'a price without a $',
      '$</span><span class="FormData">41.36',
      '</span><span class="FormData">41.36',
      PRICE,
    ],
    ['a price below zero', '>41.36<', '>-41.36<', PRICE],
    ['a code that is none', '>F<', '>F(1)<', 'nonDerivativeTable.1.transactionCode'],
    ['a code of two letters', '>F<', '>FF<', 'nonDerivativeTable.1.transactionCode'],
    ['a title with a mark typed as text', '>Common Stock<', '>Common Stock(1)<', TITLE],
    ['a title with a raised digit', '>Common Stock<', '>Common Stock¹<', TITLE],
    ['a title told twice', '>Common Stock<', '>Common StockCommon Stock<', TITLE],
    ['a title of four letters told twice', '>Common Stock<', '>UnitUnit<', TITLE],
    ['a number for a code', '>F<', '>12<', 'nonDerivativeTable.1.transactionCode'],
    ['a number for a title', '>Common Stock<', '>12<', TITLE],
    ['a title told twice, apart', '>Common Stock<', '>Common Stock Common Stock<', TITLE],
    ['a date of a signature that is none', '03/07/2024', 'March 7', 'signatures.0.date'],
    ['no date of a signature', '03/07/2024', '', 'signatures.0.date'],
  ])('%s', (_, words, others, path) => {
    expect(lost(words, others)).toEqual([`${path}: ${spelling}`]);
  });

  test.each([
    ['<span class="FormData">Common Stock', '<span class="FormData">', TITLE],
    ['>12,000<', '><', 'nonDerivativeTable.0.transactionShares'],
    ['>45,600<', '><', 'nonDerivativeTable.0.sharesOwnedFollowingTransaction'],
    ['>M<', '><', 'nonDerivativeTable.0.transactionCode'],
    [
      '03/05/2024</span></td>\n<td align="center"></td>\n<td align="center"><span class="SmallFormData">F',
      '</span></td>\n<td></td>\n<td><span>F',
      'nonDerivativeTable.1.transactionDate',
    ],
    ['$</span><span class="FormData">41.36', '</span><span class="FormData">', PRICE],
    ['03/01/2030', '', 'derivativeTable.0.expirationDate'],
    ['>6,000<', '><', 'derivativeTable.0.sharesOwnedFollowingTransaction'],
    ['<sup>(2)</sup>', '', 'derivativeTable.0.exerciseDate'],
  ])('that every row fills and one leaves empty: %s', (words, others, path) => {
    expect(lost(words, others)).toContain(`${path}: the cell is empty`);
  });

  test('where both an amount acquired and one disposed of are given', () => {
    const disposed = '<td align="center"><span class="SmallFormData">12,000';
    expect(lost(`<td align="center"></td>\n${disposed}`, `<td>7</td>\n${disposed}`)).toEqual([
      `derivativeTable.0.transactionShares: it is in several parts`,
      `derivativeTable.0.transactionAcquiredDisposedCode: it is in several parts`,
    ]);
  });

  test('is none in doubt where a short title is a word said twice', () => {
    expect(lost('>Common Stock<', '>So So<')).toEqual([]);
    expect(lost('>Common Stock<', '>Class (1) Stock<')).toEqual([]);
  });

  test('whose footnote is not on the page', () => {
    expect(lost('<sup>(1)</sup>', '<sup>(7)</sup>')).toEqual([
      ...PRICES.map((path) => `${path}: ${unmarked}`),
      'nonDerivativeTable.1.securityTitle: footnote 7 of its row is not on the page',
    ]);
  });

  test('of dollars, where what is owned is a number of shares', () => {
    expect(lost('>3,215<', '>$3,215<')).toEqual([`${AMOUNT}: ${spelling}`]);
    expect(lost('>42,385<', '>$42,385<')).toEqual([]);
    expect(lost(/>3,215<([\s\S]*)>42,385</, '>$3,215<$1>$42,385<')).toEqual([]);
  });

  test('that may have lost the mark of a footnote which nothing marks: a price, the nature of a line', () => {
    const doubts = PRICES.map((path) => `${path}: ${unmarked}`);
    expect(lost('<sup>(1)</sup>', '')).toEqual(doubts);
    expect(lost('<sup>(2)</sup>', '').filter((doubt) => doubt.endsWith(unmarked))).toEqual(doubts);
    const trust = holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
    const noted = formdataPage({
      ...exerciseTaxSale,
      nonDerivativeTable: [row({ transactionPricePerShare: null, transactionCode: 'G' }), trust],
      derivativeTable: [],
      footnotes: exerciseTaxSale.footnotes.slice(0, 1),
    });
    expect(lost('</body>', ' </body>', noted)).toEqual([
      `nonDerivativeTable.1.natureOfOwnership: ${unmarked}`,
    ]);
  });

  test('that ends in the number of a footnote', () => {
    for (const title of ['Common Stock 2', 'Common Stock2', 'Units (Class A)2', 'Bank Corp.2'])
      expect(lost('>Common Stock<', `>${title}<`), title).toEqual([`${TITLE}: ${unmarked}`]);
    expect(lost('>Common Stock<', '>Common Stock 3<')).toEqual([]);
    // The amount is 1, or it is the mark of footnote 1, which nothing else marks.
    for (const amount of ['1', '32,151'])
      expect(
        lost('3,215</span><span class="FootnoteData"><sup>(1)</sup>', `${amount}</span><span>`),
      ).toContain(`${AMOUNT}: ${unmarked}`);
    expect(lost('>3,215<', '>1<')).toEqual([]);
  });

  test.each([
    ['[ <span class="FormData">BTHN</span> ]', '[ <s>BTHN</s> ]', 'issuer: it holds <s>'],
    ['Bell &amp; Thorne Holdings', '<s>Bell</s>', 'issuer: it holds <s>'],
    ['O&#39;Neil Saoirse</a>', '<s>O&#39;Neil</s> Saoirse</a>', 'reportingOwners.0.name: it holds <s>'],
    ['/s/ Saoirse', '<s>/s/</s> Saoirse', 'signatures.0.name: it holds <s>'],
    ['1. Shares', '1. <s>Shares</s>', 'footnotes.0.text: it holds <s>'],
    ['Check this box to indicate', 'Look', 'aff10b5One: its box was not found, or cannot be read'],
  ])('of the cover or the end: %s', (words, others, doubt) => {
    expect(lost(words, others)).toEqual([doubt]);
  });

  test('the box of a plan that is gone, on forms that have had it since April 2023', () => {
    const box = 'aff10b5One: its box was not found, or cannot be read';
    const before = page.replaceAll('/2024<', '/2022<');
    const signed = (date: string) =>
      lost('Check this box to indicate', 'Look', before.replace('>03/07/2022<', `>${date}<`));
    expect(signed('03/31/2023')).toEqual([]);
    expect(signed('04/01/2023')).toEqual([box]);
    expect(
      lost('Check this box to indicate', 'Look', before.replace('>03/05/2022<', '>04/01/2023<')),
    ).toEqual([box]);
  });

  test('and is empty in the filing', () => {
    const filing = (words: string, others: string) => {
      const reading = readChanged(words, others);
      return reading.ok ? reading.filing : null;
    };
    expect(filing('Bell &amp; Thorne Holdings', '<s>Bell</s>')?.issuer).toEqual({
      cik: null,
      name: '',
      tradingSymbol: null,
      foreignTradingSymbol: null,
    });
    expect(filing('O&#39;Neil Saoirse</a>', '<s>O&#39;Neil</s></a>')?.reportingOwners[0]).toMatchObject({
      cik: null,
      name: '',
      relationship: { isDirector: true },
    });
    expect(filing('1. Shares', '1. <s>Shares</s>')?.footnotes).toMatchObject([
      { id: 'F1', text: '' },
      { id: 'F2', text: expect.stringContaining('vested') },
    ]);
    expect(filing('President', '<s>President</s>')?.reportingOwners).toEqual([
      { ...exerciseTaxSale.reportingOwners[0], relationship: null },
    ]);
    expect(filing('/s/ Saoirse', '<s>/s/</s>')?.signatures).toEqual([{ name: '', date: '2024-03-07' }]);
  });
});
