import { dataTablesOf } from '../../generalize/columns.ts';
import type { Kinds } from '../kind.ts';
import { all, cellsOf, change, datesIn, longNumbersIn, make, numbersIn, textsIn } from '../places.ts';

/** Numbers and dates written in another way, or in a way that can be read as two values. */

const between = (text: string, character: string) => {
  const at = text.trimEnd().length - 1;
  return `${text.slice(0, at)}${character}${text.slice(at)}`;
};

const halves = (text: string): [string, string] => {
  const at = text.trimEnd().length - 1;
  return [text.slice(0, at), text.slice(at)];
};

/** Digits of another script, given its zero. */
const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const european = (text: string) => text.replace(/[.,]/g, (separator) => (separator === ',' ? '.' : ','));

const swappedDate = (text: string) => text.replace(/(\d\d)\/(\d\d)\//, '$2/$1/');

/** The first date on the cover. */
const eventDate = (page: Document) =>
  textsIn(page.body)
    .find(({ data }) => /^\s*\d\d\/\d\d\/\d{4}\s*$/.test(data))
    ?.data.trim();

export const numbers: Kinds = {
  'one amount in dollars': (page, random) => {
    const moved = dataTablesOf(page)[0]?.rows.filter(({ cells }) => cells.length > 9) ?? [];
    const texts = moved.flatMap(({ cells }) => textsIn(cells[5] as Element));
    return change(random, texts, (text) => (text.includes('$') ? text : `$${text.trim()}`));
  },
  'one number without a digit’s comma': (page, random) =>
    change(random, numbersIn(page), (text) => text.replace(/,(\d{3})\b/, '$1,')),
  'one number in fullwidth digits': (page, random) => change(random, numbersIn(page), digitsFrom(0xff10)),
  'one number in Arabic-Indic digits': (page, random) => change(random, numbersIn(page), digitsFrom(0x0660)),
  'one digit more in superscript': (page, random) => change(random, numbersIn(page), (text) => `${text}¹`),
  'one number in parentheses': (page, random) =>
    change(random, numbersIn(page), (text) => `(${text.trim()})`),
  'one number negative': (page, random) => change(random, numbersIn(page), (text) => `-${text.trim()}`),
  'one number with a minus sign': (page, random) =>
    change(random, numbersIn(page), (text) => `−${text.trim()}`),
  'one number in words’ notation': (page, random) =>
    change(random, numbersIn(page), (text) => `${text.trim()}k`),
  'one number with a line break in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      return [head, page.createElement('br'), tail];
    }),
  'one number with a space in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => between(text, ' ')),
  'one number with a right-to-left override': (page, random) =>
    change(random, longNumbersIn(page), (text) => `\u202e${text.trim()}\u202c`),
  'one number with a right-to-left mark in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => between(text, '\u200f')),
  'one number with a digit deleted': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      return [head, make(page, 'del', tail)];
    }),
  'one number with a digit inserted': (page, random) =>
    change(random, numbersIn(page), (text) => [text, make(page, 'ins', '7')]),
  'one number struck out and another after it': (page, random) =>
    change(random, numbersIn(page), (text) => [make(page, 's', text), ' ', make(page, 'b', '7,000')]),
  'a digit of its own beside one number': (page, random) =>
    change(random, numbersIn(page), (text) => [text.trim(), make(page, 'span', '5')]),
  'a hint beside one number': (page, random) =>
    change(random, numbersIn(page), (text) => [text.trim(), make(page, 'span', '.25')]),
  'one number with its last digit in a sup': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      return [head, make(page, 'sup', tail)];
    }),
  'one number with its last digit in a sub': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      return [head, make(page, 'sub', tail)];
    }),
  'one number in a text box': (page, random) =>
    change(random, numbersIn(page), (text) => [make(page, 'textarea', text)]),
  'one number in a field': (page, random) =>
    change(random, numbersIn(page), (text) => {
      const field = make(page, 'input');
      field.setAttribute('value', text.trim());
      return [field];
    }),
  'one number among others to choose from': (page, random) =>
    change(random, numbersIn(page), (text) => [
      make(page, 'select', make(page, 'option', text), make(page, 'option', '000')),
    ]),
  'a field beside one number': (page, random) =>
    change(random, numbersIn(page), (text) => {
      const field = make(page, 'input');
      field.setAttribute('value', '7');
      return [text, field];
    }),
  'one number in an element nobody knows': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      return [head, make(page, 'x-number', tail)];
    }),
  'one number with a picture in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [head, tail] = halves(text);
      const picture = make(page, 'img');
      picture.setAttribute('alt', tail);
      return [head, picture];
    }),
  'one number with a reading beside it': (page, random) =>
    change(random, numbersIn(page), (text) => [make(page, 'ruby', text.trim(), make(page, 'rt', '5'))]),
  'all numbers in European notation': (page) => {
    const texts = numbersIn(page).filter(({ data }) => /[.,]/.test(data));
    for (const text of texts) text.data = european(text.data);
    return texts.length > 0;
  },
  'all numbers with dots for commas': (page) => {
    const texts = numbersIn(page).filter(({ data }) => data.includes(','));
    for (const text of texts) text.data = text.data.replaceAll(',', '.');
    return texts.length > 0;
  },
  'all numbers with spaces for commas': (page) => {
    const texts = numbersIn(page).filter(({ data }) => data.includes(','));
    for (const text of texts) text.data = text.data.replaceAll(',', '\u202f');
    return texts.length > 0;
  },
  'one number with a dot for its comma, and a zero at its end': (page, random) =>
    change(
      random,
      numbersIn(page).filter(({ data }) => /^\s*\d{1,3},\d\d0\s*$/.test(data)),
      (text) => text.replace(',', '.'),
    ),
  'one number with a dot for its comma': (page, random) => {
    const isFraction = ({ data, parentElement }: Text) =>
      data.includes('.') && !parentElement?.previousElementSibling?.textContent?.includes('$');
    // If other amounts are fractions of shares, no reader can tell.
    if (numbersIn(page).some(isFraction)) return false;
    return change(
      random,
      numbersIn(page).filter(({ data }) => /^\s*\d{1,3},\d{3}\s*$/.test(data)),
      (text) => text.replace(',', '.'),
    );
  },
  'all dates with day and month swapped': (page) => {
    const texts = textsIn(page.body).filter(({ data }) => /^\s*\d\d\/\d\d\/\d{4}\s*$/.test(data));
    const days = texts.map(({ data }) => Number(data.trim().slice(3, 5)));
    const [event, signed] = [texts[0]?.data.trim(), texts.at(-1)?.data.trim()];
    // If every day could be a month, a signature on the same day or in another month tells nothing.
    if (!days.some((day) => day > 12) && (event === signed || event?.slice(0, 2) !== signed?.slice(0, 2)))
      return false;
    for (const text of texts) text.data = swappedDate(text.data);
    return true;
  },
  'one date with day and month swapped': (page, random) =>
    change(
      random,
      datesIn(page).filter(({ data }) => Number(data.trim().slice(3, 5)) > 12),
      swappedDate,
    ),
  'one transaction’s date with day and month swapped': (page, random) =>
    change(
      random,
      datesIn(page).filter(
        (text) => text.parentElement?.closest('td')?.cellIndex === 1 && text.data.trim() === eventDate(page),
      ),
      swappedDate,
    ),
  'one date with two digits of its year': (page, random) =>
    change(random, datesIn(page), (text) => text.replace(/\d\d(\d\d)\s*$/, '$1')),
  'one date as a time element says it': (page, random) =>
    change(random, datesIn(page), (text) => [make(page, 'time', text.replace(/\d\s*$/, ''))]),
  'one date that is none': (page, random) =>
    change(random, datesIn(page), (text) => text.replace(/^\s*\d\d/, '02').replace(/\/\d\d\//, '/30/')),
  'one cell’s content twice': (page, random) => {
    const cell = random.pick(
      cellsOf(page).filter((one) => one.textContent?.trim() && !all(one, 'sup').length),
    );
    if (!cell) return false;
    cell.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    return true;
  },
};
