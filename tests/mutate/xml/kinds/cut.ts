import { after, atOne, before, type Damage, patterns } from '../places.ts';

const { startTag, endTag, rowStart } = patterns;

const hardWrapped =
  (...widths: number[]): Damage =>
  (xml, dice) => {
    const width = dice.oneOf(widths) + dice.below(20);
    const line = xml.replace(/<\?.*?\?>\s*/, '').replaceAll('\n', '  ');
    return line.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g'))?.join('\n') ?? null;
  };

/** Text that is not complete, or whose tags do not match. */
export const cut: Record<string, Damage> = {
  'cut off at any byte': (xml, dice) => Buffer.from(xml).subarray(0, dice.below(xml.length)),
  'cut off, and its root closed': (xml, dice) =>
    `${xml.slice(0, xml.indexOf('<issuer>') + dice.below(xml.length - xml.indexOf('<issuer>') - 120))}</ownershipDocument>`,
  'its beginning lost': (xml, dice) =>
    xml.slice(1 + xml.indexOf('<ownershipDocument') + dice.below(xml.length / 2)),
  'a start tag lost': atOne(startTag, (tag) => (tag.endsWith('/>') ? `${tag}<` : '')),
  'an end tag lost': atOne(endTag, () => ''),
  'an end tag twice': atOne(endTag, (tag) => tag + tag),
  'an end tag of another name': atOne(endTag, (tag) => tag.replace('>', 'X>')),
  'two end tags the other way round': atOne(/<\/\w+>\s*<\/\w+>/, (found) => {
    const [one = '', other = ''] = found.match(/<\/\w+>/g) ?? [];
    return one === other ? `${one}<` : other + one;
  }),
  'a "<" lost': atOne(/</, () => ''),
  'a ">" lost': atOne(/>/, () => ''),
  'a "<" too many': before(endTag, '<'),
  'bad nesting over rows': before(rowStart, '<transactionAmounts>'),
  'a bracket in a text': after(/<value>/, '<'),
  'hard-wrapped': hardWrapped(70, 110, 240),
  'hard-wrapped and trimmed': (xml, dice) => {
    const wrapped = hardWrapped(70, 110, 240)(xml, dice);
    return typeof wrapped === 'string' ? wrapped.replace(/ *\n */g, '\n') : null;
  },
  'hard-wrapped, each line ended twice': (xml, dice) => {
    const wrapped = hardWrapped(70, 110, 240)(xml, dice);
    return typeof wrapped === 'string' ? wrapped.replaceAll('\n', '\r\r\n') : null;
  },
  'a break in one tag': atOne(startTag, (tag, dice) => {
    const at = 2 + dice.below(tag.length - 3);
    return `${tag.slice(0, at)}\n${tag.slice(at)}`;
  }),
  'a break in many tags': (xml, dice) =>
    xml.replace(/<\w{6,}/g, (tag) => (dice.below(4) ? tag : `${tag.slice(0, 4)}\n${tag.slice(4)}`)),
  'a word twice in a tag': atOne(/<\w+Table>/, (tag) => `${tag.slice(0, -1)} ${tag.slice(4)}`),
  'something before the root': (xml) => `DOCUMENT 1\n${xml}`,
  'something behind the root': (xml) => `${xml}DOCUMENT 2`,
  'the document twice': (xml) => xml + xml.replace(/<\?.*?\?>/, ''),
  'a document in the document': before(
    /<issuer>/,
    '<ownershipDocument><documentType>4</documentType></ownershipDocument>',
  ),
  'a parser’s error in it': before(
    startTag,
    '<parsererror xmlns="http://www.w3.org/1999/xhtml">x</parsererror>',
  ),
  'an error around it': (xml) => `<parsererror>${xml.replace(/<\?.*?\?>/, '')}</parsererror>`,
};
