import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { isCutInValue } from '../../../../../lib/form4/parse/xml/rejoin.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

/** Lines of the widths that a filing would have, on a small scale: those of 20 characters are the longest. */
const cutIn = (...lines: string[]) => isCutInValue(lines.join('\n'));
const full = '<a>             </a>';

describe('a value is cut', () => {
  test.each([
    ['in a word', full, '    <title>Common St', 'ock</title>'],
    ['in a number', full, '     <value>1,234,56', '7</value>'],
    ['of one line of several', '<a/>', '    <title>Common St', 'ock</title>', full],
    ['in a line that begins with another', full, '<a>b</a><title>Class', 'A Stock</title>'],
    ['in a name with an attribute', full, '   <name at="x">Fern', 'hill</name>'],
    ['beside a name of two lines', full, '<n>By', 'Fund</n>', '     <value>1,234,56', '7</value>'],
    ['behind an empty line, too', full, '    <title>Common St', '', 'ock</title>'],
    ['in what is named like a note', full, '<footnoteIds>Class A', 'Stock</footnoteIds>'],
  ])('%s', (_, ...lines) => {
    expect(cutIn(...lines)).toBe(true);
    expect(isCutInValue(lines.join('\r\n'))).toBe(true);
    expect(isCutInValue(lines.join('\r'))).toBe(true);
  });

  test.each([
    [
      'where it goes on over two lines, both full',
      '<f:note>Held by a tr',
      'ust of the person an',
      'd</f:note>',
    ],
    ['in prose that goes on once, in a full line', full, '<footnote>Sold at 1.', '5</footnote>'],
    ['in prose of which each line is full', '<footnote>The report', 'ing person holds the', 'm</footnote>'],
  ])('%s', (_, ...lines) => {
    expect(cutIn(...lines)).toBe(true);
  });
});

describe('a number is cut, whatever the width', () => {
  test.each([
    ['before a digit', '<footnote>Of 10\n00 shares.</footnote>'],
    ['at the beginning of a note', '<footnote id="F1">1,0\n00 of the shares.</footnote>'],
    ['at the beginning of a line', '<footnote>Sold at\n178.1\n7 a share.</footnote>'],
    ['in brackets', '<remarks>Held by a trust (1.\n5 %, 1.7\n5 %).</remarks>'],
    ['in what names a filer', '<issuerCik>0009\n000101</issuerCik>'],
    ['before a point', '<footnote>Sold at 178\n.17 a share.</footnote>'],
    ['before a comma', '<footnote>Of these, 1\n,000 are held by a trust.</footnote>'],
    ['by Windows', '<footnote>Sold at 17\r\n8.17 a share.</footnote>'],
    ['behind a point, in dollars', '<footnote>Sold at $178.\n17 a share.</footnote>'],
    ['behind a comma, in dollars', '<footnote>Worth $1,\n000 in all.</footnote>'],
  ])('%s', (_, text) => {
    expect(isCutInValue(text)).toBe(true);
  });

  test.each([
    ['a date', '<footnote>The plan of May 3,\n2024.</footnote>'],
    ['a list', '<footnote>1. Vested in 2023.\n2. Not vested.</footnote>'],
    ['amounts', '<footnote>From $178 to\n$179, of 5\nshares each.</footnote>'],
    ['cells', '<value>10</value>\n<value>00</value>'],
    ['a cell, which is unknown then', '<value>10\n00</value>'],
    ['a day, which is none then', '<value>2024-0\n5-14</value>'],
    ['what is no number', '<footnote>Under a 10b5\n1 plan.</footnote>'],
    ['what is nothing but lines', '<footnote>10\n\n</footnote>\n2'],
  ])('but not %s that it may be', (_, text) => {
    expect(isCutInValue(text)).toBe(false);
  });
});

describe('a value is not cut', () => {
  test.each([
    ['in one line', full],
    ['where the line that goes on is the longest of all', '<name>By Example Growth', 'Fund</name>'],
    ['where the line that goes on is shorter than another', full, full, '<n>By Example', 'Growth Fund</n>'],
    ['where a space was left at the end', full, '<title>Example Corp ', 'Stock</title>'],
    ['where the next line is indented', full, '    <title>Common St', ' ock</title>'],
    ['where the next line is a tag', full, '    <title>Common St', '</title>'],
    ['where but the line before goes on', '<n>By', 'Fund</n>', '    <title>Common St', ' ock</title>', full],
    ['where the text ends', full, '    <title>Common St'],
    ['where a tag ends the line', full, '             <title>', 'Common Stock</title>'],
    ['in prose of which one line is full', full, '<footnote>The report', 'er owns them', 'all</footnote>'],
    ['in prose with a prefix', full, '<ab:remarks>Filed by', 'one', 'of them</ab:remarks>'],
    [
      'where several values go on over lines that are shorter',
      full,
      full,
      '<n>By',
      'Fund</n>',
      '<n>By',
      'Fund</n>',
    ],
  ])('%s', (_, ...lines) => {
    expect(cutIn(...lines)).toBe(false);
  });
});

describe('XML that is well-formed', () => {
  const facts = filing({
    nonDerivativeTable: [
      row({ natureOfOwnership: 'By Example Growth Fund', directOrIndirectOwnership: 'I' }),
    ],
  });
  const xml = ownershipXml(facts);
  const longest = Math.max(...xml.split('\n').map(({ length }) => length));

  test('keeps a name of two lines, the first the longest of all (0000899243-18-025227)', () => {
    const name = `${' '.repeat(longest)}<value>By Example`;
    const twoLines = xml.replace('<value>By Example ', `\n${name}\n`);
    expect(readXml(twoLines)).toEqual({ ok: true, filing: facts });
  });

  test.each(['$179.1\n65', '$17\n9.165', '$179\n.165', '$179.\n165'])(
    'is declined where a price of its footnotes is cut: %j',
    (price) => {
      const noted = filing({
        nonDerivativeTable: [row({ footnotes: { transactionPricePerShare: ['F1'] } })],
        footnotes: [{ id: 'F1', text: 'Sold at prices ranging from $178.17 to $179.165.' }],
      });
      expect(readXml(ownershipXml(noted))).toEqual({ ok: true, filing: noted });
      const cut = ownershipXml(noted).replace('$179.165', () => price);
      expect(readXml(cut)).toEqual({ ok: false, reason: 'malformed', missing: ['a line is cut in a value'] });
    },
  );

  test('is read, without an amount that is cut by itself', () => {
    const cut = xml.replace('<value>1000<', '<value>10\n00<');
    expect(readXml(cut)).toMatchObject({
      filing: {
        nonDerivativeTable: [{ transactionShares: null, sharesOwnedFollowingTransaction: '9000' }],
        doubts: [{ path: 'nonDerivativeTable.0.transactionShares' }],
      },
    });
  });

  test('is declined where a number is cut at the width of the others', () => {
    const cut = xml.replace('<value>1000<', `\n${'<value>10'.padStart(longest)}\n00<`);
    expect(readXml(cut)).toEqual({ ok: false, reason: 'malformed', missing: ['a line is cut in a value'] });
  });
});
