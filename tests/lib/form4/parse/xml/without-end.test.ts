import { expect, test, vi } from 'vitest';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { plainParser } from '../../../../../lib/form4/parse/xml/plain/plain-parser.ts';
import { parseWhole } from '../../../../../lib/form4/parse/xml/whole.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { workThrough } from '../../../../support/growth.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

const facts = filing({
  nonDerivativeTable: [row()],
  footnotes: [{ id: 'F1', text: 'Held by the AT&T plan & others.' }],
});
const xml = ownershipXml(facts);
const malformed = (why: string) => ({ ok: false, reason: 'malformed', missing: [why] });

const bomb = `<!DOCTYPE ownershipDocument [<!ENTITY a "1">${Array.from(
  { length: 30 },
  (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`,
).join('')}]>`;
test.each([
  ['entities that make a text without end', bomb],
  ['an entity from elsewhere', '<!DOCTYPE ownershipDocument [<!ENTITY a29 SYSTEM "file:///etc/passwd">]>'],
  ['a definition from elsewhere', '<!DOCTYPE ownershipDocument SYSTEM "https://example.com/x.dtd">'],
])('%s is not even parsed', (_, type) => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  expect(
    readXml(xml.replace('<ownershipDocument>', `${type}<ownershipDocument>`).replace('1000', '&a29;')),
  ).toEqual(malformed('the XML has a document type'));
  expect(parse).not.toHaveBeenCalled();
});

test.each([
  ['an amount of a million digits', xml.replace('1000', '1'.repeat(1_000_000))],
  ['a tag that never ends', xml.replace('<value>', `<value ${'\n'.repeat(100_000)}`)],
  ['a hundred thousand lines', xml.replace('</issuerName>', `${'\n\u00a0'.repeat(100_000)}</issuer\nName>`)],
  ['a hundred thousand ampersands', xml.replace('AT', `${'&a'.repeat(100_000)}\n<`)],
  ['a name of a million characters', xml.replace('<issuer>', `<${'a'.repeat(1_000_000)}`)],
  ['more than any filing is', `${xml}${' '.repeat(5_000_000)}`],
  [
    'elements in elements without end',
    xml.replace('<issuer>', `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)}<issuer>`),
  ],
])('%s is declined, in doubt, or read right, before anybody waits', { timeout: 30_000 }, (_, long) => {
  const began = process.cpuUsage();
  const reading = readXml(long);
  if (reading.ok && !reading.filing.doubts) expect(reading.filing).toEqual(facts);
  expect(process.cpuUsage(began).user).toBeLessThan(4_000_000);
});

test.each<[string, (size: number) => string]>([
  ['elements', (size) => `<a>${'<b/>'.repeat(size)}</a>`],
  ['elements that nobody closes', (size) => '<a>'.repeat(size)],
  ['starts of elements', (size) => '<'.repeat(size)],
  ['ampersands', (size) => `<a>${'&'.repeat(size)}</a>`],
  ['entities', (size) => `<a>${'&amp;'.repeat(size)}</a>`],
  ['attributes', (size) => `<a ${Array.from({ length: size }, (_, at) => `b${at}="c"`).join(' ')}/>`],
  ['spaces', (size) => `<a${' '.repeat(size)}`],
  ['comments', (size) => `<a>${'<!--'.repeat(size)}`],
])('many %s are read in a moment where there is no browser’s parser', (_, textOf) => {
  workThrough(textOf, (text) => parseWhole(text, plainParser));
});
