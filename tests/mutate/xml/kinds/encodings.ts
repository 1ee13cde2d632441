import { type Damage, inValue, patterns } from '../places.ts';

const utf16 = (xml: string, { isBig, hasMark }: { isBig: boolean; hasMark: boolean }) => {
  const bytes = Buffer.from(`${hasMark ? '\ufeff' : ''}${xml}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const undeclared = (xml: string) => xml.replace(/<\?.*?\?>\s*/, '');
const declared = (xml: string, encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n${undeclared(xml)}`;
/** Puts letters that Latin-1 has into a name. */
const accented = (xml: string) => xml.replace(/<issuerName>[^<]*</, '<issuerName>Société Générale Üne<');

/** Texts written in other bytes. */
export const encodings: Record<string, Damage> = {
  'UTF-8 with its mark': (xml) => Buffer.from(`\ufeff${xml}`),
  'UTF-8, declared as Latin-1': (xml) => Buffer.from(declared(xml, 'ISO-8859-1')),
  'UTF-16, little end first': (xml) => utf16(xml, { isBig: false, hasMark: true }),
  'UTF-16, big end first': (xml) => utf16(xml, { isBig: true, hasMark: true }),
  'UTF-16 without its mark': (xml, dice) => utf16(xml, { isBig: dice.below(2) === 0, hasMark: false }),
  'UTF-16 cut in a character': (xml) => utf16(xml, { isBig: false, hasMark: true }).subarray(0, -1),
  'Latin-1': (xml) => Buffer.from(xml, 'latin1'),
  'an unknown encoding': (xml) => declared(xml, 'EBCDIC-XYZ'),
  'XML 1.1': (xml) => xml.replace('version="1.0"', 'version="1.1"'),
  'a zero byte in a number': inValue(patterns.number, (text) => `${text}\0`),
  'a zero byte at the end': (xml) => Buffer.from(`${xml}\0`),
  'a byte that is none, in a number': (xml, dice) => {
    const marked = inValue(patterns.number, (text) => `${text.slice(0, 1)}\u0001${text.slice(1)}`)(xml, dice);
    if (typeof marked !== 'string') return null;
    const bytes = Buffer.from(marked);
    bytes[bytes.indexOf(1)] = 0xff;
    return bytes;
  },
  'a zero byte after each letter': (xml) => [...xml].join('\0'),
};

/** Changes made to a file before it is damaged: here, letters beyond ASCII. */
export const prepared: Record<string, (xml: string) => string> = { 'Latin-1': accented };
