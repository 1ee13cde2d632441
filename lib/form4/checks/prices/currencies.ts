/** A currency named in a text, and where. */
export type Currency = { name: string; start: number; end: number };

/**
 * Names, and ISO 4217 codes and signs, in which capitals count. A name that is a person's or a company's as
 * well (Yen, Yuan, Pence, Rand, Sterling, Euro Tech), or a code that is a ticker (COP), is none by itself.
 */
const currencies: [name: string, signs: string, words?: string][] = [
  ['Canadian dollars', 'CAD|CA?\\$|C[Dd][Nn]', 'Canadian (?:dollars?|\\$|currency|funds)'],
  ['pounds sterling', 'GBP|£', 'pounds? sterling|british pounds?|\\bin sterling\\b|u\\.?k\\.? pounds?'],
  ['pence', 'GBX|GBp', '\\d pence\\b|\\bin pence\\b|\\bpence (?:per|sterling)\\b'],
  ['euros', 'EUR|€', '\\beuros\\b|\\bin euro\\b|\\d euro\\b'],
  ['Israeli shekels', 'NIS|ILS|₪', '(?:new )?(?:israeli )?shekels?'],
  ['Hong Kong dollars', 'HKD|HK\\$'],
  ['Chinese yuan', 'RMB|CNY', 'renminbi|chinese yuan|\\bin yuan\\b|\\d yuan\\b'],
  ['Japanese yen', 'JPY|¥', 'japanese yen|\\bin yen\\b|\\d yen\\b'],
  ['Taiwan dollars', 'TWD|NT\\$|NTD', '(?:new )?taiwan dollars?'],
  ['Australian dollars', 'AUD|AU?\\$', 'australian (?:dollars?|\\$|currency)'],
  ['New Zealand dollars', 'NZD|NZ\\$'],
  ['Singapore dollars', 'SGD|S\\$'],
  ['Swiss francs', 'CHF'],
  ['Swedish kronor', 'SEK', 'swedish (?:krona|kronor|crowns?)'],
  ['Norwegian kroner', 'NOK', 'norwegian (?:krone|kroner|crowns?)'],
  ['Danish kroner', 'DKK', 'danish (?:krone|kroner|crowns?)'],
  ['Brazilian reais', 'BRL|R\\$', 'brazilian reais?|\\bin reais\\b|\\d reais\\b'],
  ['pesos', 'MXN', '(?:mexican |argentine |chilean |colombian |philippine )?pesos?'],
  ['Indian rupees', 'INR|₹', '(?:indian )?rupees?'],
  ['Korean won', 'KRW|₩', 'korean won'],
  ['South African rand', 'ZAR', 'south african rand\\b'],
  ['Polish zloty', 'PLN', 'polish z[lł]ot\\w+'],
  ['Russian rubles', 'RUB|₽', 'roubles?|rubles?'],
  [
    'another currency',
    'THB|AED|IDR|CZK|HUF|MYR',
    '\\b(?:baht|lira|dirhams?|rupiah|koruna|forints?|ringgit|riyals?|dinars?|local currency)\\b',
  ],
];

/** One or several: "Swiss franc". */
const wordsOf = (name: string) => `${name}?`;

/** A group for each currency. */
const words = new RegExp(currencies.map(([name, , words = wordsOf(name)]) => `(${words})`).join('|'), 'gi');
/** No part of a word; a figure may follow: "CHF10". */
const signs = new RegExp(
  `(?<![\\w$])(?:${currencies.map(([, signs]) => `(${signs})`).join('|')})(?![A-Za-z])`,
  'g',
);

/** A word or sign of each, for the many texts that name none. */
const SOME_WORD =
  /dollar|canad|austral|pound|sterling|pence|euro|shekel|renminbi|yuan|yen|franc|kron|crown|reais|peso|rupee|won|rand|z[lł]ot|rouble|ruble|baht|lira|dirhams?|rupiah|koruna|forints?|ringgit|riyals?|dinars?|local currency/i;
const SOME_SIGN = /[£€¥₪₹₩₽]|[A-Z]\$|\b[A-Z][A-Za-z][A-Zpn]D?(?![A-Za-z])/;

/** In the order of the text; of US dollars there are none. */
export function currenciesIn(text: string): Currency[] {
  const finders = [...(SOME_WORD.test(text) ? [words] : []), ...(SOME_SIGN.test(text) ? [signs] : [])];
  const found = finders.flatMap((finder) =>
    [...text.matchAll(finder)].map((match) => ({
      name: currencies[match.slice(1).findIndex(Boolean)]?.[0] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}
