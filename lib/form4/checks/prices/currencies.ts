/** A currency named in a text, and where. */
export type Currency = { name: string; start: number; end: number };

/**
 * Names, and ISO 4217 codes and signs, in which capitals count. A name that is a person's or a company's as
 * well (Yen, Yuan, Pence, Rand, Sterling, Euro Tech), or a code that is a ticker (COP), is none by itself.
 */
const currencies: [name: string, words: string, signs: string][] = [
  ['Canadian dollars', 'Canadian (?:dollars?|\\$|currency|funds)', 'CAD|CA?\\$|C[Dd][Nn]'],
  ['pounds sterling', 'pounds? sterling|british pounds?|\\bin sterling\\b|u\\.?k\\.? pounds?', 'GBP|£'],
  ['pence', '\\d pence\\b|\\bin pence\\b|\\bpence (?:per|sterling)\\b', 'GBX|GBp'],
  ['euros', '\\beuros\\b|\\bin euro\\b|\\d euro\\b', 'EUR|€'],
  ['Israeli shekels', '(?:new )?(?:israeli )?shekels?', 'NIS|ILS|₪'],
  ['Hong Kong dollars', 'hong kong dollars?', 'HKD|HK\\$'],
  ['Chinese yuan', 'renminbi|chinese yuan|\\bin yuan\\b|\\d yuan\\b', 'RMB|CNY'],
  ['Japanese yen', 'japanese yen|\\bin yen\\b|\\d yen\\b', 'JPY|¥'],
  ['Taiwan dollars', '(?:new )?taiwan dollars?', 'TWD|NT\\$|NTD'],
  ['Australian dollars', 'australian (?:dollars?|\\$|currency)', 'AUD|AU?\\$'],
  ['New Zealand dollars', 'new zealand dollars?', 'NZD|NZ\\$'],
  ['Singapore dollars', 'singapore dollars?', 'SGD|S\\$'],
  ['Swiss francs', 'swiss francs?', 'CHF'],
  ['Swedish kronor', 'swedish (?:krona|kronor|crowns?)', 'SEK'],
  ['Norwegian kroner', 'norwegian (?:krone|kroner|crowns?)', 'NOK'],
  ['Danish kroner', 'danish (?:krone|kroner|crowns?)', 'DKK'],
  ['Brazilian reais', 'brazilian reais?|\\bin reais\\b|\\d reais\\b', 'BRL|R\\$'],
  ['pesos', '(?:mexican |argentine |chilean |colombian |philippine )?pesos?', 'MXN'],
  ['Indian rupees', '(?:indian )?rupees?', 'INR|₹'],
  ['Korean won', '(?:south )?korean won', 'KRW|₩'],
  ['South African rand', 'south african rand', 'ZAR'],
  ['Polish zloty', 'polish z[lł]ot\\w+', 'PLN'],
  ['Russian rubles', 'roubles?|rubles?', 'RUB|₽'],
];

/** No part of a word; a figure may follow: "CHF10". */
const signsOf = (signs: string) => `(?<![\\w$])(?:${signs})(?![A-Za-z])`;

const finders = currencies.map(([name, words, signs]) => ({
  name,
  words: new RegExp(words, 'gi'),
  signs: new RegExp(signsOf(signs), 'g'),
}));

/** A word or sign of each, for the many texts that name none. */
const SOME_WORD =
  /dollar|canad|austral|pound|sterling|pence|euro|shekel|renminbi|yuan|yen|franc|kron|crown|reais|peso|rupee|won|rand|z[lł]ot|r[uo]u?ble/i;
const SOME_SIGN = /[£€¥₪₹₩₽]|[A-Z]\$|\b[A-Z][A-Za-z][A-Zpn]D?(?![A-Za-z])/;

/** All in one. */
const anyWords = new RegExp(currencies.map(([, words]) => words).join('|'), 'i');
const anySign = new RegExp(signsOf(currencies.map(([, , signs]) => signs).join('|')));

/** In the order of the text; of US dollars there are none. */
export function currenciesIn(text: string): Currency[] {
  const isNamed =
    (SOME_WORD.test(text) && anyWords.test(text)) || (SOME_SIGN.test(text) && anySign.test(text));
  if (!isNamed) return [];
  const found = finders.flatMap(({ name, words, signs }) =>
    [words, signs].flatMap((finder) =>
      [...text.matchAll(finder)].map(({ 0: all, index }) => ({
        name,
        start: index,
        end: index + all.length,
      })),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}
