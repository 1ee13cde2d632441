import { expect, test } from 'vitest';
import { readFeed } from '../../../../../lib/edgar/lists/atom.ts';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { plainParser } from '../../../../../lib/form4/parse/xml/plain/plain-parser.ts';
import { parseWhole } from '../../../../../lib/form4/parse/xml/whole.ts';
import { latestFeed } from '../../../../support/edgar-pages/listings/feeds.ts';
import { listedFiling, listedSamples } from '../../../../support/edgar-pages/listings/listings.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';

/** What the readers can see of an element. */
type Seen = { name: string; attributes: string[]; text: string | null; inside: Seen[] };

const seen = (element: Element): Seen => ({
  name: element.localName,
  attributes: [...element.attributes].map(
    ({ name, namespaceURI, value }) => `${namespaceURI} ${name}=${value}`,
  ),
  text: element.textContent,
  inside: [...element.children].map(seen),
});

const read = (text: string, parser: DOMParser) => {
  const root = parseWhole(text, parser);
  return root && seen(root);
};

const browser = new DOMParser();

test.each([
  '<a/>',
  '<a></a>',
  '<a>x<b c="d">y</b>z</a>',
  ' <a/>',
  '<?xml version="1.0"?><a/>',
  "<?xml version='1.0' encoding='ISO-8859-1' standalone='yes' ?>\n<a/>\n<!-- end -->\n<?pi?>",
  '\n<?xml version="1.0"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x41;&#128512;</a>',
  '<a>&nbsp;</a>',
  '<a>AT&T</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#57343;</a>',
  '<a>&#9;&#10;&#13;&#32;</a>',
  '<a>&#31;</a>',
  '<a>&#xD7FF;&#xE000;&#65533;&#x10000;&#x10FFFF;</a>',
  '<a>&#65534;</a>',
  '<a>&#x110000;</a>',
  '<a>&#x;</a>',
  '<a>&#xG;</a>',
  '<a>&;</a>',
  '<a>&amp</a>',
  '<a>]]></a>',
  '<a>]]&gt;</a>',
  '<a><![CDATA[<b>&amp;]]>]]&gt;</a>',
  '<a><![CDATA[x]]</a>',
  '<a><!-- b -- c --></a>',
  '<a><!-- b ---></a>',
  '<a><!----></a>',
  '<a><?xml version="1.0"?></a>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b=1/>',
  '<a b/>',
  '<a b="<"/>',
  '<a b="&lt;&#10;\t\n x"/>',
  "<a b='\"'/>",
  '<a',
  '<a>',
  '<a></b>',
  '<a></a >',
  '<a></ a>',
  '< a/>',
  '<a/><b/>',
  '<a/>x',
  'x<a/>',
  '',
  ' ',
  '<1a/>',
  '<a.b-c_d/>',
  '<é/>',
  '<p:a/>',
  '<p:a xmlns:p="u"><p:b/><c p:d="e"/></p:a>',
  '<a p:b="c"/>',
  '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
  '<a xmlns:p=""/>',
  '<a xmlns=""/>',
  '<a xmlns:xmlns="u"/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
  '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
  '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>',
  '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  '<a xmlns="http://www.w3.org/XML/1998/namespace"/>',
  '<xmlns:a/>',
  '<a:/>',
  '<:a/>',
  '<a><b xmlns:p="u"><p:c/></b><p:d/></a>',
  '<a xmlns="u"><b xml:lang="en"/></a>',
  '<a:b:c xmlns:a="u"/>',
  '<a>\r\nb\rc</a>',
  '<a>\u0001</a>',
  '<a>\ufffe</a>',
  '<a>\u00a0\u2019</a>',
  '<a/><![CDATA[x]]>',
])('a browser’s parser and this one make the same of %j', (text) => {
  expect(read(text, plainParser)).toEqual(read(text, browser));
});

test('filings and feeds read the same', () => {
  for (const { filing } of listedSamples) {
    const xml = ownershipXml(filing);
    expect(readXml(xml, plainParser)).toEqual(readXml(xml, browser));
  }
  const feed = latestFeed([listedFiling(), listedFiling({ accession: '0009000900-24-000102' })]);
  expect(readFeed(feed, null, plainParser)).toEqual(readFeed(feed, null, browser));
  expect(readFeed(feed, null, plainParser)).toMatchObject({ ok: true });
});
