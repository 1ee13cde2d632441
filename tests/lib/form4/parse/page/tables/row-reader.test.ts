import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../../lib/form4/model/filing.ts';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import {
  derivativeHolding,
  derivativeRow,
  filing,
  holding,
  row,
} from '../../../../../support/samples/filing.ts';

const facts = filing({
  nonDerivativeTable: [row(), holding()],
  derivativeTable: [derivativeRow(), derivativeHolding()],
});
const html = formdataPage(facts);
const noted = formdataPage({ ...facts, footnotes: [{ id: 'F1', text: 'Vested in 2024.' }] });

/** Reads a page after replacing the markup of one cell of a table. */
function withCell(table: 'I' | 'II', index: number, column: number, markup: string) {
  const page = parse(markup.includes('<sup>') ? noted : html);
  const tables = [...page.querySelectorAll('table')].filter(({ tHead }) => tHead);
  const [body] = tables[table === 'I' ? 0 : 1]?.tBodies ?? [];
  const cell = body?.rows[index]?.cells[column];
  if (!cell) throw new Error('no such cell');
  cell.innerHTML = markup;
  return readPage(page, filingUrl);
}

/** What is in doubt, as "field: reason"; what is missing if the page is declined. */
function lostIn(table: 'I' | 'II', index: number, column: number, markup: string): string[] {
  const reading = withCell(table, index, column, markup);
  if (!reading.ok) return reading.missing;
  return reading.doubts.map(({ path, reason }) => `${path.split('.').at(-1)}: ${reason}`);
}

const EMPTY = 'the cell is empty';
const SPELLING = 'it is not in a recognized format';

describe('one cell of a transaction makes a row of it', () => {
  test.each<[what: string, table: 'I' | 'II', column: number, markup: string]>([
    ['its date', 'I', 1, '05/14/2024'],
    ['its code', 'I', 3, 'G'],
    ['its amount', 'I', 5, '100'],
    ['its A or D', 'I', 6, 'D'],
    ['an amount that cannot be read', 'I', 5, '<img src="x.gif">'],
    ['its date', 'II', 2, '05/14/2024'],
    ['its code', 'II', 4, 'G'],
    ['what is acquired', 'II', 6, '100'],
    ['what is disposed of', 'II', 7, '100'],
  ])('%s in Table %s', (_, table, column, markup) => {
    const reading = withCell(table, 1, column, markup);
    if (!reading.ok) throw new Error(reading.missing.join());
    const name = table === 'I' ? 'nonDerivativeTable' : 'derivativeTable';
    expect(reading.filing[name][1]?.kind).toBe('transaction');
    expect(reading.doubts.length).toBeGreaterThan(0);
    expect(reading.doubts.every(({ path }) => path.startsWith(`${name}.1.`))).toBe(true);
  });

  test('but no footnote on its code, or an empty picture of nothing', () => {
    for (const markup of ['', ' ', '<i></i>']) expect(lostIn('I', 1, 3, markup)).toEqual([]);
  });
});

describe('a cell that every row fills is missed', () => {
  test.each<[table: 'I' | 'II', index: number, column: number, field: string]>([
    ['I', 0, 0, 'securityTitle'],
    ['I', 0, 1, 'transactionDate'],
    ['I', 0, 3, 'transactionCode'],
    ['I', 0, 7, 'transactionPricePerShare'],
    ['I', 0, 8, 'sharesOwnedFollowingTransaction'],
    ['I', 1, 8, 'sharesOwnedFollowingTransaction'],
    ['I', 1, 9, 'directOrIndirectOwnership'],
    ['II', 0, 0, 'securityTitle'],
    ['II', 0, 4, 'transactionCode'],
    ['II', 1, 1, 'conversionOrExercisePrice'],
    ['II', 1, 10, 'underlyingSecurityTitle'],
    ['II', 1, 11, 'underlyingSecurityShares'],
  ])('in Table %s, row %i, column %i: %s', (table, index, column, field) => {
    expect(lostIn(table, index, column, '')).toEqual([`${field}: ${EMPTY}`]);
    const reading = withCell(table, index, column, '');
    const path = reading.ok ? (reading.doubts[0]?.path ?? '') : '';
    expect(reading.ok && reading.sources().get(path)?.localName).toBe('td');
    expect(reading.ok && reading.doubts[0]?.text).toBe('');
  });
});

describe('a mark without what it was on', () => {
  const MARK = '<sup>(1)</sup>';

  test.each<[table: 'I' | 'II', column: number, field: string]>([
    ['I', 1, 'transactionDate'],
    ['I', 3, 'transactionCode'],
    ['I', 5, 'transactionShares'],
    ['I', 6, 'transactionAcquiredDisposedCode'],
    ['I', 8, 'sharesOwnedFollowingTransaction'],
    ['I', 9, 'directOrIndirectOwnership'],
    ['II', 7, 'transactionShares'],
    ['II', 13, 'sharesOwnedFollowingTransaction'],
  ])('is none of Table %s, column %i: %s', (table, column, field) => {
    expect(lostIn(table, 0, column, MARK)).toContain(`${field}: ${EMPTY}`);
  });

  test.each<[table: 'I' | 'II', column: number]>([
    ['I', 7],
    ['II', 1],
    ['II', 8],
    ['II', 9],
  ])('may stand for what a footnote says: Table %s, column %i', (table, column) => {
    expect(lostIn(table, 0, column, `$${MARK}`).join()).not.toContain(EMPTY);
    expect(lostIn(table, 0, column, MARK).join()).not.toContain(EMPTY);
  });

  test('nor does a $ alone say a price', () => {
    expect(lostIn('I', 0, 7, '$')).toEqual([`transactionPricePerShare: ${EMPTY}`]);
    expect(lostIn('II', 0, 1, '<span>$</span><span></span>')).toEqual([
      `conversionOrExercisePrice: ${EMPTY}`,
    ]);
  });
});

describe('below another head', () => {
  const declined = ['nonDerivativeTable.0: cells below other heads'];

  test.each<[what: string, column: number, markup: string, field: string]>([
    ['a date', 0, '05/14/2024', 'securityTitle'],
    ['a number', 0, '1,000', 'securityTitle'],
    ['a number without a comma', 0, '1000', 'securityTitle'],
    ['a price, its $ apart', 0, '$ 1,025.5', 'securityTitle'],
    ['a letter', 0, 'D', 'securityTitle'],
    ['a number', 1, '1,000', 'transactionDate'],
    ['words', 1, 'Common Stock', 'transactionDate'],
    ['a letter', 1, 'S', 'transactionDate'],
    ['a date', 3, '05/14/2024', 'transactionCode'],
    ['a price', 3, '$25.5', 'transactionCode'],
    ['a date', 5, '05/14/2024', 'transactionShares'],
    ['a letter', 5, 'S', 'transactionShares'],
    ['words', 5, 'See footnote', 'transactionShares'],
    ['words with letters first', 5, 'à la carte', 'transactionShares'],
    ['a date', 7, '05/14/2024', 'transactionPricePerShare'],
    ['words', 8, 'undefined', 'sharesOwnedFollowingTransaction'],
    ['a number', 9, '9,000', 'directOrIndirectOwnership'],
    ['a number', 10, '9,000', 'natureOfOwnership'],
    ['a letter', 10, 'D', 'natureOfOwnership'],
  ])(
    'is one text that is not of its column, %s (%i): that cell alone is in doubt',
    (_, column, markup, field) => {
      expect(lostIn('I', 0, column, markup)).toEqual([`${field}: ${SPELLING}`]);
    },
  );

  test.each<[what: string, columns: [number, number]]>([
    ['an amount and its letter', [5, 6]],
    ['a date and its code', [1, 3]],
    ['owned and the form of ownership', [8, 9]],
    ['a title and its date', [0, 1]],
    ['a title and its price', [0, 7]],
  ])('are two texts in each other’s place, %s: nothing is read', (_, [one, other]) => {
    const page = parse(html);
    const row = [...page.querySelectorAll('table')].find(({ tHead }) => tHead)?.tBodies[0]?.rows[0];
    const [first, second] = [row?.cells[one], row?.cells[other]];
    if (!first || !second) throw new Error('no such cells');
    [first.innerHTML, second.innerHTML] = [second.innerHTML, first.innerHTML];
    expect(readPage(page, filingUrl)).toMatchObject({ ok: false, missing: expect.arrayContaining(declined) });
  });

  test.each<[what: string, columns: [number, number], texts: [string, string], fields: string[]]>([
    ['code and A or D', [3, 6], ['D', 'S'], ['transactionCode', 'transactionAcquiredDisposedCode']],
    [
      'A or D and the form of ownership',
      [6, 9],
      ['I', 'D'],
      ['transactionCode', 'transactionAcquiredDisposedCode', 'directOrIndirectOwnership'],
    ],
    ['date and deemed date', [1, 2], ['', '05/14/2024'], ['transactionDate', 'deemedExecutionDate']],
    [
      'price and amount owned',
      [7, 8],
      ['9,000', '$25.50'],
      ['transactionPricePerShare', 'valueOwnedFollowingTransaction'],
    ],
  ])(
    'are two cells of a kind in each other’s place, %s: both are in doubt',
    (_, [one, other], texts, fields) => {
      const page = parse(html);
      const row = [...page.querySelectorAll('table')].find(({ tHead }) => tHead)?.tBodies[0]?.rows[0];
      const [first, second] = [row?.cells[one], row?.cells[other]];
      if (!first || !second) throw new Error('no such cells');
      [first.textContent, second.textContent] = texts;
      const reading = readPage(page, filingUrl);
      if (!reading.ok) throw new Error(reading.missing.join());
      const doubted = reading.doubts.map(({ path }) => path.split('.').at(-1) ?? '');
      expect(doubted.sort()).toEqual([...fields].sort());
      for (const field of fields)
        expect(reading.filing.nonDerivativeTable[0]?.[field as keyof Row], field).toBeNull();
    },
  );

  test.each<[what: string, column: number, markup: string, field: string]>([
    ['the number of a footnote as a date', 1, '12', 'transactionDate'],
    ['the number of a footnote as a code', 3, '7', 'transactionCode'],
    ['a date that is none', 1, '5/14/24', 'transactionDate'],
    ['a number and letters', 5, '1000 sh', 'transactionShares'],
    ['a number of wrong commas', 5, '10,00', 'transactionShares'],
    ['words behind a number', 5, '9 Class A shares', 'transactionShares'],
    ['another letter', 6, 'X', 'transactionAcquiredDisposedCode'],
    ['a small letter', 9, 'd', 'directOrIndirectOwnership'],
    ['a code of more', 3, 'S1', 'transactionCode'],
    ['a code that the form does not list', 3, 'Q', 'transactionCode'],
    ['a code spelled out', 3, 'S - Sale', 'transactionCode'],
    ['a code behind more', 3, '1S', 'transactionCode'],
    ['a number for a price', 7, '25.5', 'transactionPricePerShare'],
    ['a price below zero', 7, '$-25.5', 'transactionPricePerShare'],
  ])('is not %s: that alone is in doubt', (_, column, markup, field) => {
    expect(lostIn('I', 0, column, markup)[0]).toBe(`${field}: ${SPELLING}`);
  });
});

test('a letter is a code where the form lists it', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZs')
    expect(lostIn('I', 0, 3, letter).length === 0, letter).toBe('PSADFIMCOXEHGLWZJKUs'.includes(letter));
});

describe('a title', () => {
  test.each([
    'Common Stock(1)',
    'Common Stock (12)',
    'Common Stock²',
    'Common Stock⁷',
    'Unit Unit',
    'UnitUnit',
    'Class A, Class A,',
    '...',
    'Common Sto…',
    'Common St...',
    'Common Stock[1]',
    'Common Stock (F2)',
    'Common Stock 1)',
    'Common Stock*',
    'Common Stock †',
    'Common Stock ▲',
    'Common Stock 🆕',
    'Common Stock NEW',
    'Common Stock (amended)',
    '[1] Common Stock',
    '1. Common Stock',
    '- Common Stock',
    'Ditto',
    'same as above',
    'See above',
    '普通股',
  ])('is in doubt as “%s”', (title) => {
    expect(lostIn('I', 1, 0, title)).toEqual([`securityTitle: ${SPELLING}`]);
  });

  test.each([
    'Common Stock (123)',
    '(1) Common Stock',
    'Class (A)',
    'UniUni',
    'ADS ADS',
    'AB',
    'Unit Units',
    'Class 12',
    'Common Stock, $0.01 par value',
    '2.0% Notes & “Units” – Café',
    'Ordinary Shares, par value £0.01',
    'By 401(k)',
    'Trust, as amended',
    'New Common Stock',
    'Sequoia Grove II, LLC (',
    'N/A',
  ])('is one as “%s”', (title) => {
    const reading = withCell('I', 1, 0, title);
    expect(reading).toMatchObject({ doubts: [] });
    expect(reading.ok && reading.filing.nonDerivativeTable[1]?.securityTitle).toBe(title);
  });
});

test.each<
  [column: number, text: string, field: 'directOrIndirectOwnership' | 'transactionAcquiredDisposedCode']
>([
  [9, 'Direct', 'directOrIndirectOwnership'],
  [9, 'Indirect', 'directOrIndirectOwnership'],
  [6, 'Acquired', 'transactionAcquiredDisposedCode'],
  [6, 'Disposed', 'transactionAcquiredDisposedCode'],
])('in column %i “%s” is the word for its letter', (column, text, field) => {
  const reading = withCell('I', 0, column, text);
  expect(reading.ok && reading.filing.nonDerivativeTable[0]?.[field]).toBe(text[0]);
});

test('no letter is a word of another column', () => {
  expect(lostIn('I', 0, 6, 'Direct')).toEqual([`transactionAcquiredDisposedCode: ${SPELLING}`]);
  expect(lostIn('I', 0, 4, '-')).toEqual([]);
  expect(lostIn('I', 0, 4, 'N/A')).toEqual([]);
  expect(lostIn('I', 0, 8, '-')).toEqual([`sharesOwnedFollowingTransaction: ${EMPTY}`]);
});

test('a holding stays one where its empty cells say so', () => {
  for (const [column, sign] of [
    [1, '-'],
    [3, 'N/A'],
    [5, '–'],
    [6, 'None'],
  ] as const) {
    const reading = withCell('I', 1, column, sign);
    expect(reading).toMatchObject({ doubts: [] });
    expect(reading.ok && reading.filing.nonDerivativeTable[1]?.kind).toBe('holding');
  }
});

test('a title that is lost, beside a text that is not of its column, is in that column: nothing is read', () => {
  const page = parse(html);
  const row = [...page.querySelectorAll('table')].find(({ tHead }) => tHead)?.tBodies[0]?.rows[1];
  row?.cells[1]?.append(...(row.cells[0]?.childNodes ?? []));
  expect(readPage(page, filingUrl)).toMatchObject({
    missing: ['nonDerivativeTable.1: cells below other heads'],
  });
});

test('an amount in both columns of Table II is of neither, and neither is the amount', () => {
  for (const other of ['500', '0']) {
    const reading = withCell('II', 0, 6, other);
    expect(reading.ok && reading.doubts.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(
      ['transactionShares', 'transactionAcquiredDisposedCode'].map(
        (field) => `derivativeTable.0.${field}: it is in several parts`,
      ),
    );
    expect(reading.ok && reading.filing.derivativeTable[0]).toMatchObject({
      transactionShares: null,
      transactionAcquiredDisposedCode: null,
    });
  }
});

test('a cell in doubt leads to itself, and to no other row', () => {
  const reading = withCell('I', 0, 5, '<s>1,000</s>');
  expect(reading).toMatchObject({
    doubts: [{ path: 'nonDerivativeTable.0.transactionShares', text: '1,000', reason: 'it holds <s>' }],
  });
  expect(reading.ok && reading.sources().get('nonDerivativeTable.0.transactionShares')?.innerHTML).toContain(
    '<s>',
  );
});

test('“A” or “D” of Table II leads to the amount that says it', () => {
  const reading = readPage(parse(html), filingUrl);
  const said = (row: number) =>
    reading.ok
      ? reading.sources().get(`derivativeTable.${row}.transactionAcquiredDisposedCode`)?.textContent
      : null;
  expect([said(0), said(1)]).toEqual(['1,000', undefined]);
});
