import { expect, test } from 'vitest';
import { readFeed } from '../../../../../lib/edgar/lists/atom.ts';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { plainParser } from '../../../../../lib/form4/parse/xml/plain/plain-parser.ts';
import { parseWhole } from '../../../../../lib/form4/parse/xml/whole.ts';
import { latestFeed } from '../../../../support/edgar-pages/listings/feeds.ts';
import { listedFiling, listedSamples } from '../../../../support/edgar-pages/listings/listings.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

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
  '<?xml  version = "1.10"  encoding = "UTF-8"  standalone = "no"  ?><a/>',
  "<?xml\tversion='1.10'\nencoding='x-1'\tstandalone='yes'?><a/>",
  '<?xml version="1.0"encoding="UTF-8"?><a/>',
  '<?xml version="1.0" encoding="1"?><a/>',
  '<?xml version="1.0" standalone="maybe"?><a/>',
  '<!-- --><?xml version="1.0"?><a/>',
  '<a>What begins a document:<!-- <?xml version="1.0"?> --></a>',
  '<?x-xml x?><a/>',
  '<?xml-stylesheet href="x"?><a/>',
  '<?pi+x?><a/>',
  '<?XML x?><a/>',
  '</a>',
  '<a/></a>',
  '<a></a x>',
  '<a></a',
  '<a b = "1"  c= "2" d ="3"/>',
  '<a b="1" b/>',
  '<a b 1/>',
  '<a b "1"/>',
  '<a b=/>',
  '<a b=1"/>',
  '<a b="1/>',
  '<a b="x<y"/>',
  '<a b="x&y"/>',
  '<a:b 1:c="d" xmlns:a="u"/>',
  '<a>&ltx</a>',
  '<a>&#65x</a>',
  '<a>&#65x;</a>',
  '<a>&x#65;</a>',
  '<a>&#x41g;</a>',
  '<a>&x#x41;</a>',
  '<a>& ;</a>',
  '<a>AT&amp;T & more</a>',
  '<a>1 > 0</a>',
])('a browser’s parser and this one read %j the same', (text) => {
  const there = read(text, browser);
  expect(read(text, plainParser)).toEqual(there);
  const { documentElement } = plainParser.parseFromString(text, 'text/xml');
  expect(documentElement && seen(documentElement)).toEqual(there);
});

test('each part of a name begins as a name does', () => {
  expect(parseWhole('<a:b1 xmlns:a="u"/>', plainParser)?.localName).toBe('b1');
  expect(parseWhole('<a:1b xmlns:a="u"/>', plainParser)).toBeNull();
});

test('nested elements are read to a depth of a thousand', () => {
  const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
  expect(parseWhole(nested(1000), plainParser)).not.toBeNull();
  expect(parseWhole(nested(1001), plainParser)).toBeNull();
});

test.each([
  ['a text beside elements', '<transactionAmounts>', '<transactionAmounts>5,000'],
  ['a text behind elements', '</transactionAmounts>', '5,000</transactionAmounts>'],
  ['character data between them', '</transactionShares>', '</transactionShares><![CDATA[5,000]]>'],
  ['an attribute that nobody knows', '<transactionShares>', '<transactionShares unit="k">'],
  ['a footnote without a mark', '<footnote id="F1">', '<footnote>'],
  ['a mark without a footnote', '<footnote id="F1">', '<footnote id="F2">'],
  [
    'two footnotes of one mark',
    '<footnote id="F1">',
    '<footnote id="F1">Other.</footnote><footnote id="F1">',
  ],
  ['an error of a parser', '<transactionShares>', '<transactionShares><parsererror/>'],
])('a filing with %s is declined as in a browser', (_, before, after) => {
  const noted = filing({
    nonDerivativeTable: [row({ footnotes: { transactionShares: ['F1'] } })],
    footnotes: [{ id: 'F1', text: 'By the plan.' }],
  });
  const xml = ownershipXml(noted);
  expect(xml).toContain(before);
  const changed = xml.replace(before, after);
  expect(readXml(changed, plainParser)).toMatchObject({ ok: false });
  expect(readXml(changed, plainParser)).toEqual(readXml(changed, browser));
});

test('what no reader looks at is skipped', () => {
  const facts = filing({ nonDerivativeTable: [row()] });
  const changed = ownershipXml(facts)
    .replace('<transactionShares>', '<transactionShares xmlns:x="u" x:unit="k">')
    .replace('</transactionShares>', '</transactionShares><?pi 5,000?><!-- 5,000 -->');
  expect(changed).toContain('5,000 -->');
  expect(readXml(changed, plainParser)).toEqual({ ok: true, filing: facts });
});

test('an element is asked for what it lacks', () => {
  const root = plainParser.parseFromString('<a><b/></a>', 'text/xml').documentElement;
  expect(root.firstChild?.firstChild).toBeNull();
  expect(root.firstChild?.nextSibling).toBeNull();
  expect(root.getAttribute('c')).toBeNull();
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
