import { expect, test } from 'vitest';
import {
  inLastBrackets,
  withoutBrackets,
} from '../../../../../../lib/form4/parse/page/cover/issuer-symbol.ts';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { filing, row } from '../../../../../support/samples/filing.ts';

test.each([
  ['Alphabet Inc. [ GOOG ]', 'Alphabet Inc.', 'GOOG'],
  [' [ [NYSE: EXM] ]', '', '[NYSE: EXM]'],
  ['Example [Holdings] Corp [EXM]', 'Example [Holdings] Corp', 'EXM'],
  ['Example Corp [NYSE: EXM]]', 'Example Corp', 'NYSE: EXM]'],
  ['Example Corp [ ]', 'Example Corp', ''],
])('%j is %j and %j', (text, before, inside) => {
  expect(inLastBrackets(text)).toEqual({ before, inside });
});

test.each(['Example Corp', 'Example Corp ]', '] Example Corp [', ''])('%j has no brackets', (text) => {
  expect(inLastBrackets(text)).toBeNull();
});

test('EDGAR’s brackets are none of a symbol’s, its own are', () => {
  expect(withoutBrackets('[ 2330.TW ]')).toBe('2330.TW');
  expect(withoutBrackets('[TSX: EXM]')).toBe('[TSX: EXM]');
});

const facts = (tradingSymbol: string, foreignTradingSymbol: string | null) =>
  filing({
    issuer: { cik: '0009000101', name: 'Example Corp /NEW/', tradingSymbol, foreignTradingSymbol },
    nonDerivativeTable: [row()],
  });

test.each(['[NYSE: EXM]', '(EXM)', 'NONE', 'EXM, EXM.A'])('%s reads as filed on both layouts', (symbol) => {
  for (const page of [formdataPage, printOrTypePage])
    expect(readPage(parse(page(facts(symbol, null))), filingUrl)).toMatchObject({
      ok: true,
      filing: { issuer: { name: 'Example Corp /NEW/', tradingSymbol: symbol, foreignTradingSymbol: null } },
    });
});

test.each(['own-box', 'in-issuer-box'] as const)('box 2a is read from its %s, filled or empty', (place) => {
  for (const symbol of ['2330.TW', '[TSX: EXM]', null]) {
    const page = formdataPage(facts('EXM', symbol), { foreignTradingSymbol: place });
    expect(readPage(parse(page), filingUrl)).toMatchObject({
      ok: true,
      filing: { issuer: { tradingSymbol: 'EXM', foreignTradingSymbol: symbol } },
    });
  }
});
