import { expect, test } from 'vitest';
import { hasLooseBracket, parseWhole } from '../../../../../lib/form4/parse/xml/whole.ts';

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
