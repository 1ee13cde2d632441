import { expect, test } from 'vitest';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { hasLooseBracket, parseWhole } from '../../../../../lib/form4/parse/xml/whole.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

test.each([
  ['right behind a tag', '<a>></a>'],
  ['behind a text', '<a>1,000> </a>'],
  ['behind lines of text', '<a>\n1,000\n></a>'],
  ['behind the whole', '<a/> >'],
  ['behind a comment', '<a><!-- > -->1></a>'],
])('a bracket is loose %s', (_, text) => {
  expect(hasLooseBracket(text)).toBe(true);
});

test.each([
  ['of tags', '<a><b c="d"/>x<e></e ></a>'],
  ['in a comment', '<a><!-- 1\n> 2 -->b<!-->--></a>'],
  ['in character data', '<a><![CDATA[1\n> 2]]>b<![CDATA[>]]><![CDATA[]]></a>'],
  ['in an instruction', '<?xml version="1.0"?><a><?b 1\n> 2?>c<?d?></a>'],
])('a bracket is not loose %s', (_, text) => {
  expect(hasLooseBracket(text)).toBe(false);
});

test.each([
  '<a/>',
  '<a><b/><c>d</c></a>',
  '<a><!-- <b> --><!-- <c>\n<d> --></a>',
  '<a><![CDATA[<b>]]><![CDATA[\n<c>]]></a>',
  '<?xml version="1.0"?><a><?b <c>?><?d\n<e>?></a>',
])('%j is whole', (text) => {
  expect(parseWhole(text, new DOMParser())?.localName).toBe('a');
});

test('a bracket may stand in prose, and is the rest of a tag in a cell', () => {
  const xml = ownershipXml(filing({ nonDerivativeTable: [row()], remarks: 'Held for years.' }));
  const prose = xml.replace('for years', '> 2 years');
  expect(readXml(prose)).toMatchObject({ ok: true, filing: { remarks: 'Held > 2 years.' } });
  expect(readXml(xml.replace('Common Stock', 'Common> Stock'))).toMatchObject({ ok: false });
});
