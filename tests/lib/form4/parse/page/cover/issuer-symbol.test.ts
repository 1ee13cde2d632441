import { describe, expect, test } from 'vitest';
import {
  inLastBrackets,
  withoutBrackets,
} from '../../../../../../lib/form4/parse/page/cover/issuer-symbol.ts';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { filing, row } from '../../../../../support/samples/filing.ts';
import { lost, readChanged } from '../changed-page.ts';

test.each([
  ['Alphabet Inc. [ GOOG ]', 'Alphabet Inc.', 'GOOG'],
  [' [ [NYSE: EXM] ]', '', '[NYSE: EXM]'],
  ['[ EXM ]', '', 'EXM'],
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
  for (const symbol of ['[TSX: EXM]', '[ EXM', 'EXM ]', '[ EXM ] or EXM', 'EXM or [ EXM ]'])
    expect(withoutBrackets(symbol)).toBe(symbol);
});

const facts = (tradingSymbol: string | null, foreignTradingSymbol: string | null) =>
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

describe('the box of the issuer', () => {
  const html = formdataPage(facts('EXM', '2330.TW'), { foreignTradingSymbol: 'in-issuer-box' });
  const issuer = { cik: '0009000101', name: 'Example Corp /NEW/', tradingSymbol: 'EXM' };

  test('leads to name and symbols, and to none that is not given', () => {
    const sources = (symbol: string | null) => {
      const reading = readPage(parse(formdataPage(facts(symbol, '2330.TW'))), filingUrl);
      return reading.ok ? reading.sources() : new Map<string, Element>();
    };
    expect(sources('EXM').get('issuer.name')?.textContent).toBe('Example Corp /NEW/');
    expect(sources('EXM').get('issuer.tradingSymbol')?.textContent).toContain('EXM');
    expect(sources('EXM').get('issuer.foreignTradingSymbol')?.textContent).toBe('2330.TW');
    expect(sources(null).has('issuer.name')).toBe(true);
    expect(sources(null).has('issuer.tradingSymbol')).toBe(false);
  });

  test('ends where another begins behind the symbol', () => {
    expect(readChanged(/\s*<br>(<span[^>]*>2a\.)/, ' $1', html)).toMatchObject({
      filing: { issuer },
      doubts: [],
    });
  });

  test('holds no more than is in its own cell', () => {
    const note = '$&<table><tr><td>See below</td></tr></table>';
    expect(readChanged('</span> ]', note, html)).toMatchObject({ filing: { issuer }, doubts: [] });
  });

  test.each([
    ['words stand behind the symbol', '</span> ]', '$& Nasdaq'],
    ['it holds nothing', /(Trading Symbol\s*<\/span>)<br>[\s\S]*?(<\/td>)/, '$1$2'],
    ['a part of its name is not in the link', /(<a [^>]*0101">)/, 'The $1'],
    ['a script writes beside its symbol', 'EXM</span>', 'EXM</span> <b>Buy</b>'],
    ['a script writes within its symbol', 'EXM</span>', 'EXM<b> Buy</b></span>'],
    ['its symbol is given twice', 'EXM</span>', 'EXM</span><span>EXM</span>'],
  ])('is in doubt, and nothing else is, where %s', (_, words, others) => {
    expect(lost(words, others, formdataPage(facts('EXM', null)))).toEqual([
      'issuer: it is not in a recognized format',
    ]);
  });

  test('may have tags around its symbol, and places to break in it', () => {
    for (const others of ['<mark><b>EXM</b></mark>', 'E<wbr>X<!-- 1 -->M', 'EXM</span><span>'])
      expect(readChanged('EXM', others, html)).toMatchObject({ filing: { issuer }, doubts: [] });
  });

  test.each([
    ['its name', '>Example Corp', '><s>Example</s> Corp'],
    ['its symbol', 'EXM', '<s>EXM</s>'],
    ['its foreign symbol', '2330.TW', '<s>2330.TW</s>'],
  ])('is in doubt where %s is struck out', (_, words, others) => {
    const reading = readChanged(words, others, html);
    expect(reading).toMatchObject({
      filing: { issuer: { cik: null, name: '', tradingSymbol: null, foreignTradingSymbol: null } },
      doubts: [{ path: 'issuer', reason: 'it holds <s>' }],
    });
    expect(reading.ok && reading.sources().get('issuer')?.textContent).toContain(words.replace('>', ''));
  });
});
