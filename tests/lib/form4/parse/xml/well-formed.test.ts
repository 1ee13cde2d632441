import { expect, test } from 'vitest';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

const facts = filing({
  nonDerivativeTable: [row({ footnotes: { transactionShares: ['F1'] } })],
  footnotes: [{ id: 'F1', text: 'Held by the AT&T plan & others.' }],
});
const xml = ownershipXml(facts);
const malformed = (why: string) => ({ ok: false, reason: 'malformed', missing: [why] });
const notWellFormed = malformed('the XML is not well-formed');

test.each([
  ['cut off', xml.slice(0, -30)],
  ['with a tag that nobody closes', xml.replace('</nonDerivativeTable>', '')],
  [
    'with a start tag that holds a second word (0000001750-04-000011)',
    xml.replace('<nonDerivativeTable>', '<nonDerivativeTable ativeTable>'),
  ],
  ['with something behind it', `${xml}<more/>`],
  ['with a bare "<"', xml.replace('&amp;', '<')],
  ['with an unknown entity', xml.replace('&amp;', '&nbsp;')],
  ['with an undeclared prefix', xml.replace(/issuerName>/g, 'x:issuerName>')],
  ['with an attribute twice', xml.replace('<footnote id="F1"', '<footnote id="F1" id="F1"')],
  ['with a control character', xml.replace('25.5', '25\u0001.5')],
])('XML %s is malformed, never half read', (_, broken) => {
  expect(broken).not.toBe(xml);
  expect(readXml(broken)).toEqual(notWellFormed);
});

test('a parser’s error is an error in any namespace and at any depth, and so is an element of that name', () => {
  for (const error of [
    '<parsererror/>',
    '<p:parsererror xmlns:p="http://www.w3.org/1999/xhtml">x</p:parsererror>',
  ])
    for (const place of ['<issuer>', '<remarks>', '<nonDerivativeTable>', '<transactionShares>']) {
      const base = ownershipXml({ ...facts, remarks: 'None.' });
      expect(base).toContain(place);
      expect(readXml(base.replace(place, `${place}${error}`))).toEqual(notWellFormed);
    }
  expect(readXml(`<parsererror>${xml.replace(/<\?.*?\?>/, '')}</parsererror>`)).toEqual(notWellFormed);
});

test('half a tree is not read, even if the parser reports no error', () => {
  const half = new DOMParser().parseFromString(
    '<ownershipDocument><documentType>4</documentType></ownershipDocument>',
    'text/xml',
  );
  expect(readXml(xml, { parseFromString: () => half })).toEqual(notWellFormed);
});

test('comments, character data and instructions are no elements, and their text is none', () => {
  const commented = xml
    .replace('<issuer>', '<!-- <issuer> --><?pi <issuer>?><issuer>')
    .replace('<value>1000</value>', '<value>1<!-- 5 -->0<?pi 7?>00</value>')
    .replace('AT&amp;T', '<![CDATA[AT&T]]>');
  expect(readXml(commented)).toEqual({ ok: true, filing: facts });
  const quoted = xml.replace('AT&amp;T plan', '<![CDATA[<b>AT&T</b> plan]]>');
  expect(readXml(quoted)).toMatchObject({
    filing: { footnotes: [{ text: 'Held by the <b>AT&T</b> plan & others.' }] },
  });
});

test('bare ampersands are read as such, if nothing else is wrong', () => {
  expect(readXml(xml.replaceAll('&amp;', '&'))).toEqual({ ok: true, filing: facts });
  expect(readXml(xml.replace('&amp;', '&').slice(0, -30))).toEqual(notWellFormed);
  expect(readXml(xml.replace('AT&amp;T', 'AT&ampT'))).toEqual(notWellFormed);
  expect(readXml(xml.replace('&amp;', '&lt'))).toEqual(notWellFormed);
  expect(readXml(xml.replace('&amp;', '&').replace('plan', '<![CDATA[R&D plan]]>'))).toEqual(notWellFormed);
});

test('XML with a document type, or longer than any filing is, is not even parsed', () => {
  const typed = '<!DOCTYPE ownershipDocument SYSTEM "x.dtd"><ownershipDocument>';
  expect(readXml(xml.replace('<ownershipDocument>', typed))).toEqual(
    malformed('the XML has a document type'),
  );
  const long = `${xml}${' '.repeat(5_000_000)}`;
  expect(readXml(long)).toEqual(malformed('the XML is longer than 5 MB'));
});
