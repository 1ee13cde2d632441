import { atOne, type Damage, inValue, oneOf, patterns } from '../places.ts';

const { date, footnote, mark, number } = patterns;

const THOUSANDS = /<value>\d{4,}<\/value>/;
const parted = (by: string): Damage => inValue(THOUSANDS, (text) => text.replace(/\B(?=(?:\d{3})+$)/g, by));
const dated = (turn: (year: string, month: string, day: string) => string): Damage =>
  inValue(date, (text) => turn(...(text.split('-') as [string, string, string])));
const BOX =
  /<(?:isDirector|isOfficer|isTenPercentOwner|aff10b5One|notSubjectToSection16|equitySwapInvolved)>/;
const checked = (text: string): Damage =>
  atOne(new RegExp(`${BOX.source}(?:1|true)<`), (found) => found.replace(/>.*</, `>${text}<`));
const spaced: Damage = (xml) => xml.replace(/<(\/?\w+)>/g, '<$1 >');

/** Numbers, dates, boxes and marks as other programs and other countries write them. */
export const spellings: Record<string, Damage> = {
  'thousands parted by an apostrophe': parted("'"),
  'thousands parted by a no-break space': parted('\u00a0'),
  'thousands parted by a thin space': parted('\u2009'),
  'thousands parted by a low line': parted('_'),
  'millions parted by points': inValue(/<value>\d{7,}<\/value>/, (text) =>
    text.replace(/\B(?=(?:\d{3})+$)/g, '.'),
  ),
  'a thousand as an exponent': inValue(/<value>\d+000<\/value>/, (text) => `${text.slice(0, -3)}E3`),
  'a currency before a number': inValue(number, (text, dice) => dice.oneOf(['$', '€', 'USD ', 'C$']) + text),
  'a currency behind a number': inValue(number, (text, dice) => text + dice.oneOf(['$', ' CAD', '¢', '%'])),
  'a letter for thousands': inValue(number, (text, dice) => text + dice.oneOf(['K', 'M', ' million'])),
  'a number in parentheses': inValue(number, (text) => `(${text})`),
  'a minus of typesetters': inValue(number, (text) => `\u2212${text}`),
  'a minus at the end': inValue(number, (text) => `${text}-`),
  'two points in a number': inValue(/<value>\d+\.\d+<\/value>/, (text) => text.replace('.', '..')),
  'a number in base 16': inValue(number, () => '0x1F'),
  'a word for no number': inValue(number, (_, dice) => dice.oneOf(['NaN', 'N/A', 'None', '-', 'null'])),
  'a fraction behind a number': inValue(number, (text) => `${text} 1/2`),
  'about a number': inValue(number, (text, dice) => dice.oneOf(['~', '>', '±', 'approx. ']) + text),
  'a range': inValue(number, (text) => `${text}-${text}`),
  'a letter for a digit': inValue(/<value>\d*[01]\d*<\/value>/, (text) =>
    text.replace('0', 'O').replace('1', 'l'),
  ),
  'zeros before a number': inValue(number, (text) => `000${text}`),
  'a point at the end of a number': inValue(/<value>\d+<\/value>/, (text) => `${text}.`),
  'no-break spaces as references around a number': inValue(number, (text) => `&#160;${text}&#xA0;`),
  'a value that is empty': atOne(
    /<(?:transactionPricePerShare|transactionShares|conversionOrExercisePrice)>\s*<value>[\d.]+</,
    (found, dice) => found.replace(/[\d.]+<$/, dice.oneOf(['<', ' <', '\n<'])),
  ),
  'a date of two-digit years': dated((year, month, day) => `${month}/${day}/${year.slice(2)}`),
  'a date as in the US': dated((year, month, day) => `${month}/${day}/${year}`),
  'a date with dashes, its month first': dated((year, month, day) => `${month}-${day}-${year}`),
  'a date with points, its day first': dated((year, month, day) => `${day}.${month}.${year}`),
  'a date without dashes': dated((year, month, day) => year + month + day),
  'a date with slashes, its year first': dated((year, month, day) => `${year}/${month}/${day}`),
  'a date with its month in letters': dated((year, _, day) => `${year}-Mar-${day}`),
  'a date with other dashes': inValue(date, (text, dice) =>
    text.replaceAll('-', dice.oneOf(['\u2011', '\u2013', '\u2212'])),
  ),
  'a date of five-digit years': inValue(date, (text) => `1${text}`),
  'a date with a zone without its colon': inValue(date, (text) => `${text}-0500`),
  'a day of the cover with a time': atOne(/<(?:periodOfReport|signatureDate)>[\d-]+</, (found) =>
    found.replace(/<$/, 'T00:00:00<'),
  ),
  'a box as a letter or word': oneOf(...['Y', 'X', 'yes', 'on', '01', '-1'].map((text) => checked(text))),
  'the only mark of a footnote lost': (xml, dice) => {
    const marks: string[] = [...(xml.match(new RegExp(mark.source, 'g')) ?? [])];
    const only = marks.filter((one) => marks.indexOf(one) === marks.lastIndexOf(one));
    return only.length ? xml.replace(dice.oneOf(only), '') : null;
  },
  'the text of a footnote lost': atOne(footnote, (found) => found.replace(/>.*</, '><')),
  'a mark twice in a cell': atOne(mark, (found) => found + found),
  'a mark in other letters': atOne(mark, (found) => found.replace('F', 'f')),
  'a mark with an end tag': (xml) =>
    xml.replace(new RegExp(mark.source, 'g'), (found) => found.replace('/>', '></footnoteId>')),
  'spaces in tags': spaced,
  'single quotes': (xml) => xml.replace(/id="(F\d+)"/g, "id='$1'"),
  'a letter in a word': atOne(/<value>[AD]<\/value>/, (found) =>
    found.replace(/>(.)</, (_, letter) => (letter === 'A' ? '>Acquired<' : '>Direct<')),
  ),
};
