import type { Kind, Kinds } from '../kind.ts';
import { all, cellsOf, change, innermost, make, textsIn, wordsIn } from '../places.ts';

/** Titles and natures of ownership that say more or less than the filing does. */

/** What is done to a title or a nature: cut off, replaced, or followed by something. */
const others: Record<string, (text: string) => string> = {
  'cut off with an ellipsis': (text) => `${text.slice(0, -3)}…`,
  'cut off with dots': (text) => `${text.slice(0, -3)}...`,
  'that say the same': () => 'Ditto',
  'that lead to those above': () => 'See above',
  'with a mark in brackets': (text) => `${text} [1]`,
  'with a dagger': (text) => `${text}†`,
  'with an asterisk and a number': (text) => `${text}*1`,
  'with an arrow': (text) => `${text} ▼`,
  'with a badge': (text) => `${text} NEW`,
  'with a badge in brackets': (text) => `${text} (amended)`,
  'with a number before them': (text) => `1. ${text}`,
  'with a dash before them': (text) => `- ${text}`,
};

export const texts: Kinds = {
  ...Object.fromEntries(
    Object.entries(others).map(([how, to]): [string, Kind] => [
      `words ${how}`,
      (page, random) => change(random, wordsIn(page), (text) => to(text.trim())),
    ]),
  ),
  'a word deleted from a title': (page, random) =>
    change(random, wordsIn(page), (text) => [text, make(page, 'del', ' Old')]),
  'a hint in a cell of words': (page, random) =>
    change(random, wordsIn(page), (text) => [text, make(page, 'span', ' More')]),
  'a button in a cell of words': (page, random) =>
    change(random, wordsIn(page), (text) => [text, make(page, 'button', ' Copy')]),
  'a choice in a cell of words': (page, random) =>
    change(random, wordsIn(page), (text) => [text, make(page, 'select', make(page, 'option', 'All'))]),
  'a word hidden in a cell': (page, random) =>
    change(random, wordsIn(page), (text) => {
      const hidden = make(page, 'span', ' Preferred');
      hidden.setAttribute('hidden', '');
      return [text, hidden];
    }),
  'an element nobody knows in a cell of words': (page, random) =>
    change(random, wordsIn(page), (text) => [text, make(page, 'acme-tip', ' tip')]),
  'a page that a translator has gone through': (page) => {
    page.documentElement.setAttribute('lang', 'de');
    for (const text of wordsIn(page)) text.data = text.data.replace(/Stock/gi, 'Papers');
    return true;
  },
  'a translation beside a text': (page, random) =>
    change(
      random,
      textsIn(page.body).filter(({ data }) => /[a-z]{3}/i.test(data)),
      (text) => {
        const translation = make(page, 'font', ' Papers');
        translation.setAttribute('lang', 'de');
        return [text, translation];
      },
    ),
  'codes spelled out': (page, random) => {
    const codes = cellsOf(page).filter(({ textContent }) => /^\s*[PSM]\s*$/.test(textContent ?? ''));
    return change(random, codes.flatMap(textsIn), (text) => `${text.trim()} - Sale`);
  },
  'an owner’s name with a hint': (page) => {
    const link = all(page, 'a[href*="CIK="]')[0];
    link?.append(make(page, 'button', 'Follow'));
    return link !== undefined;
  },
  'an issuer’s name with a word hidden': (page) => {
    const cell = innermost(page, 'td', /^\W*\d\. Issuer Name and Ticker/);
    const name = cell && (all(cell, 'a')[0] ?? all(cell, 'br').at(-1));
    const hidden = make(page, 'span', 'Other ');
    hidden.setAttribute('style', 'display:none');
    if (name?.localName === 'a') name.prepend(hidden);
    else name?.after(hidden);
    return Boolean(name);
  },
};
