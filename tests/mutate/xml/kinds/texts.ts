import { after, atOne, before, type Damage, inValue, oneOf, patterns } from '../places.ts';

const { value, number, date, startTag, field, row } = patterns;

/** A title or a nature. */
const words = /<value>[A-Z][A-Za-z ,]{5,}<\/value>/;

/** Changes a text of words, in a row or outside of the rows. */
const inText = (change: (text: string) => string): Damage =>
  atOne(
    /<(value|issuerName|rptOwnerName|officerTitle|footnote(?= )|signatureName)(?: [^>]*)?>[A-Z][A-Za-z ,.]{5,}[^<]*</,
    (found) => found.replace(/>([^<]*)</, (_, text: string) => `>${change(text)}<`),
  );

const half = (text: string, between: string) => {
  const middle = Math.ceil(text.length / 2);
  return text.slice(0, middle) + between + text.slice(middle);
};

const entities = (count: number) =>
  Array.from({ length: count }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join(
    '',
  );
const withType =
  (type: string): Damage =>
  (xml) =>
    xml.replace('<ownershipDocument', `${type}<ownershipDocument`);
const withEntity =
  (definition: string, reference: string): Damage =>
  (xml, dice) => {
    const referring = inValue(number, () => reference)(xml, dice);
    return typeof referring === 'string'
      ? withType(`<!DOCTYPE ownershipDocument [${definition}]>`)(referring, dice)
      : null;
  };

/** A letter as a character reference: "A" as "&#65;". */
const asReference = (letter: string, isHex: boolean) =>
  isHex ? `&#x${letter.charCodeAt(0).toString(16)};` : `&#${letter.charCodeAt(0)};`;

/** Texts written in another way, or with something that no number holds. */
export const texts: Record<string, Damage> = {
  'a comment in a value': inValue(value, (text) => half(text, '<!-- 99 -->')),
  'a comment between elements': before(startTag, '<!-- <issuer> -->'),
  'a comment with a row': before(
    /<issuer>/,
    '<!-- <nonDerivativeTable><nonDerivativeTransaction/></nonDerivativeTable> -->',
  ),
  'a comment with two hyphens': before(startTag, '<!-- a -- b -->'),
  'a row in a comment': atOne(row, (found) => `<!-- ${found} -->`),
  'a row in an instruction': atOne(row, (found) => `<?old ${found} ?>`),
  'a comment without end': before(startTag, '<!-- '),
  'character data as a value': inValue(value, (text) => (text.includes('&') ? text : `<![CDATA[${text}]]>`)),
  'character data in a value': inValue(number, (text) => half(text, '<![CDATA[]]>')),
  'character data without end': inValue(value, (text) => `<![CDATA[${text}`),
  'an instruction in a value': inValue(value, (text) => half(text, '<?x 99?>')),
  'an instruction before the root': (xml) =>
    xml.replace('<ownershipDocument', '<?xml-stylesheet href="x.xsl"?><ownershipDocument'),
  'a declaration in the middle': before(startTag, '<?xml version="1.0"?>'),
  'numbers as references': inValue(number, (text, dice) =>
    [...text].map((one) => asReference(one, dice.below(2) === 0)).join(''),
  ),
  'a reference to no character': inValue(number, (text) => half(text, '&#0;')),
  'a reference without its end': inValue(number, (text) => half(text, '&#49')),
  'an unknown entity': inValue(value, (text) => half(text, '&nbsp;')),
  'bare ampersands': (xml) => (xml.includes('&amp;') ? xml.replaceAll('&amp;', '&') : null),
  'an entity of its own': withEntity('<!ENTITY n "5">', '&n;'),
  'entities without end': withEntity(`<!ENTITY a0 "1">${entities(20)}`, '&a20;'),
  'an entity of itself': withEntity('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'),
  'an entity from a file': withEntity('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'),
  'an entity from elsewhere': withEntity('<!ENTITY f PUBLIC "x" "https://example.com/x">', '&f;'),
  'a parameter entity': withEntity('<!ENTITY % p "<!ENTITY n \'5\'>"> %p;', '&n;'),
  'a default attribute': withType('<!DOCTYPE ownershipDocument [<!ATTLIST footnoteId id CDATA "F1">]>'),
  'a document type': withType('<!DOCTYPE ownershipDocument SYSTEM "ownership.dtd">'),
  'a document type in small letters': withType('<!doctype ownershipDocument>'),
  'Windows line ends': (xml) => xml.replaceAll('\n', '\r\n'),
  'Mac line ends': (xml) => xml.replaceAll('\n', '\r'),
  'no white space between tags': (xml) => xml.replace(/>\s+</g, '><'),
  'white space around values': (xml) =>
    xml.replace(/<value>([^<]*)<\/value>/g, '<value>\n\t\u00a0$1  </value>'),
  'characters of no width in a number': inValue(number, (text) => half(text, '\u200b')),
  'a space in a number': inValue(/<value>\d{2,}<\/value>/, (text) => half(text, ' ')),
  'a line break in a number of a footnote': (xml) => xml.replace(/(<footnote [^>]*>[^<\d]*\d)(?=\d)/, '$1\n'),
  'a letter lost on the way': inText((text) => text.replace(/[A-Za-z\d](?=\W*$)/, '\ufffd')),
  'a letter of another script': inText((text) => text.replace(/[aeo]/i, '\u043e')),
  'a dash of the Windows code page': inText((text) => text.replace(' ', ' \u0096 ')),
  'a text cut short': inText((text) => `${text.slice(0, -2)}…`),
  'a title twice': inValue(words, (text) => `${text} ${text}`),
  'a line break in a number': inValue(/<value>\d{2,}<\/value>/, (text) => half(text, '\n')),
  'a control character': inValue(value, (text) => half(text, '\u0007')),
  'digits of other scripts': inValue(number, (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'a number with a sign': inValue(number, (text) => `+${text}`),
  'a number below 0': inValue(
    /<value>[\d.]*[1-9][\d.]*<\/value>/,
    (text, dice) => dice.oneOf(['-', '\u200e-']) + text,
  ),
  'a number with a unit': inValue(number, (text) => `${text} shares`),
  'a number with an exponent': inValue(number, (text) => `${text}e0`),
  'a number in words': inValue(number, () => 'one thousand'),
  'a number of a hundred thousand digits': inValue(number, (text) => `${'0'.repeat(100_000)}${text}`),
  'a number with a mark': inValue(number, (text) => `${text}(1)`),
  'a date with a zone': inValue(date, (text, dice) => text + dice.oneOf(['-05:00', 'Z', '+01:00'])),
  'a date with a time': inValue(date, (text) => `${text}T00:00:00`),
  'a date that is none': inValue(date, (text) => text.replace(/-\d\d-/, '-13-')),
  'booleans in words': (xml) =>
    xml.replace(
      /<(is\w+|aff10b5One|equitySwapInvolved|notSubjectToSection16)>([01])</g,
      (_, name, bit) => `<${name}>${bit === '1' ? 'true' : 'FALSE'}<`,
    ),
  'a boolean that is none': atOne(/<(is\w+|equitySwapInvolved)>[01]</, (found) =>
    found.replace(/[01]</, 'yes<'),
  ),
  'a letter that is none': atOne(/<value>[DI]<\/value>/, () => '<value>B</value>'),
  'a mark in a value': oneOf(
    inValue(number, (text) => `${text}<footnoteId id="F1"/>`),
    after(field, '<footnoteId id="F1"/>'),
  ),
};
