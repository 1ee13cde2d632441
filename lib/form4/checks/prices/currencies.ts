/** A currency named in a text, and where. */
export type Currency = { name: string; start: number; end: number };

/**
 * Names, and ISO 4217 codes and signs, in which capitals count. A name that is a person's or a company's as
 * well (Yen, Yuan, Pence, Rand, Sterling, Euro Tech), or a code that is a ticker (COP), is none by itself.
 */
const currencies: [name: string, words: string, signs: string][] = [
  [
    'Canadian dollars',
    'Canadian (?:dollars?|\\$|currency|funds)',
    '\\bCAD\\b|\\bCA?\\$|\\bCAD\\$|\\bC[Dd][Nn]\\b\\$?',
  ],
  ['pounds sterling', 'pounds? sterling|british pounds?|\\bin sterling\\b|u\\.?k\\.? pounds?', '\\bGBP\\b|£'],
  ['pence', '\\d pence\\b|\\bin pence\\b|\\bpence (?:per|sterling)\\b', '\\bGBX\\b|\\bGBp\\b'],
  ['euros', '\\beuros\\b|\\bin euro\\b|\\d euro\\b', '\\bEUR\\b|€'],
  ['Israeli shekels', '(?:new )?(?:israeli )?shekels?', '\\bNIS\\b|\\bILS\\b|₪'],
  ['Hong Kong dollars', 'hong kong dollars?', '\\bHKD\\b|\\bHK\\$'],
  ['Chinese yuan', 'renminbi|chinese yuan|\\bin yuan\\b|\\d yuan\\b', '\\bRMB\\b|\\bCNY\\b'],
  ['Japanese yen', 'japanese yen|\\bin yen\\b|\\d yen\\b', '\\bJPY\\b|¥'],
  ['Taiwan dollars', '(?:new )?taiwan dollars?', '\\bTWD\\b|\\bNT\\$|\\bNTD\\b'],
  ['Australian dollars', 'australian (?:dollars?|\\$|currency)', '\\bAUD\\b|\\bAU?\\$'],
  ['New Zealand dollars', 'new zealand dollars?', '\\bNZD\\b|\\bNZ\\$'],
  ['Singapore dollars', 'singapore dollars?', '\\bSGD\\b|\\bS\\$'],
  ['Swiss francs', 'swiss francs?', '\\bCHF\\b'],
  ['Swedish kronor', 'swedish (?:krona|kronor|crowns?)', '\\bSEK\\b'],
  ['Norwegian kroner', 'norwegian (?:krone|kroner|crowns?)', '\\bNOK\\b'],
  ['Danish kroner', 'danish (?:krone|kroner|crowns?)', '\\bDKK\\b'],
  ['Brazilian reais', 'brazilian reais?|\\bin reais\\b|\\d reais\\b', '\\bBRL\\b|\\bR\\$'],
  ['pesos', '(?:mexican |argentine |chilean |colombian |philippine )?pesos?', '\\bMXN\\b'],
  ['Indian rupees', '(?:indian )?rupees?', '\\bINR\\b|₹'],
  ['Korean won', '(?:south )?korean won', '\\bKRW\\b|₩'],
  ['South African rand', 'south african rand', '\\bZAR\\b'],
  ['Polish zloty', 'polish z[lł]ot\\w+', '\\bPLN\\b'],
  ['Russian rubles', 'roubles?|rubles?', '\\bRUB\\b|₽'],
];

const finders = currencies.map(([name, words, signs]) => ({
  name,
  words: new RegExp(words, 'gi'),
  signs: new RegExp(`(?<![\\w$])(?:${signs})`, 'g'),
}));

/** A word or sign of each, for the many texts that name none. */
const SOME_WORD =
  /dollar|canad|austral|pound|sterling|pence|euro|shekel|renminbi|yuan|yen|franc|kron|crown|reais|peso|rupee|won|rand|z[lł]ot|r[uo]u?ble/i;
const SOME_SIGN = /[£€¥₪₹₩₽]|[A-Z]\$|\b[A-Z][A-Za-z][A-Zpn]D?\b/;

/** All in one. */
const anyWords = new RegExp(currencies.map(([, words]) => words).join('|'), 'i');
const anySign = new RegExp(`(?<![\\w$])(?:${currencies.map(([, , signs]) => signs).join('|')})`);

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
