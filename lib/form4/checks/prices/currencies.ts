/** A currency named in a text, and where. */
export type Currency = { name: string; start: number; end: number };

/**
 * Name, ISO 4217 codes and signs (case-sensitive), and words. A word that is also the name of a person or
 * company (Yen, Yuan, Pence, Rand, Sterling, Euro Tech), or a code that is also a ticker or a word (COP,
 * TRY), does not count on its own. The last entry matches "Egyptian pounds", but not "American dollars" or
 * "other than dollars".
 */
const currencies: [name: string, signs: string, words?: string][] = [
  ['Canadian dollars', 'CAD|CA?\\$|C[Dd][Nn]', 'canadian (?:dollars?|\\$|currency|funds)'],
  ['pounds sterling', 'GBP|£', 'pounds? sterling|(?:british|u\\.?k\\.?) pounds?|\\bin sterling\\b'],
  ['pence', 'GBX|GBp', '(?:\\d|\\bin|u\\.?k\\.?|\\bgb|british) pence\\b|\\bpence (?:per|sterling)\\b'],
  ['euros', 'EUR|€', '\\beuros\\b|(?:\\bin|\\d) euro\\b'],
  ['Israeli shekels', 'NIS|ILS|₪', '(?:new )?(?:israeli )?shekels?'],
  ['Hong Kong dollars', 'HKD|HK\\$'],
  ['Chinese yuan', 'RMB|CNY', 'renminbi|(?:chinese|\\bin|\\d) yuan\\b'],
  ['Japanese yen', 'JPY|¥', '(?:japanese|\\bin|\\d) yen\\b'],
  ['Taiwan dollars', 'TWD|NT\\$|NTD', '(?:new )?taiwan dollars?'],
  ['Australian dollars', 'AUD|AU?\\$', 'australian (?:dollars?|\\$|currency)'],
  ['New Zealand dollars', 'NZD|NZ\\$'],
  ['Singapore dollars', 'SGD|S\\$'],
  ['Swiss francs', 'CHF'],
  ['Swedish kronor', 'SEK', 'swedish (?:kron|crown)\\w*'],
  ['Norwegian kroner', 'NOK', 'norwegian (?:kron|crown)\\w*'],
  ['Danish kroner', 'DKK', 'danish (?:kron|crown)\\w*'],
  ['Brazilian reais', 'BRL|R\\$', 'brazilian reais?|(?:\\bin|\\d) reais\\b'],
  ['pesos', 'MXN|ARS|CLP|PHP', '(?:mexican )?pesos?'],
  ['Indian rupees', 'INR|₹', '(?:indian )?rupees?'],
  ['Korean won', 'KRW|₩'],
  ['South African rand', 'ZAR', '(?:south african|\\bin|\\d) rand\\b'],
  ['Polish zloty', 'PLN', 'polish z[lł]ot\\w+'],
  ['Russian rubles', 'RUB|₽', 'ro?ubles?'],
  [
    'another currency',
    'THB|AED|IDR|CZK|HUF|MYR|EGP|VND|KZT|ISK|(?:TRY|PEN|COP)(?= ?\\d)|(?<=\\d ?)(?:TRY|PEN|COP)',
    '(?<!th|eric)(?:an|ese|ish|ic|i|czech) (?:dollars|pounds|francs|crowns?|shillings|cents|sol(?:es)?)\\b|\\b(?:baht|dong|naira|hryvnia|tenge|lari|lira|dirhams?|rupiah|kron[aeo]r?|koruna|forints?|ringgit|ri[yv]als?|dinars?|francs|local currency)\\b',
  ],
];

/** Plural or singular: "Swiss franc". */
const wordsOf = (name: string) => `${name}?`;

/** One group for each currency. */
const words = new RegExp(currencies.map(([name, , words = wordsOf(name)]) => `(${words})`).join('|'), 'gi');
/** Not within a word, though a figure may follow: "CHF10". A par value names no price: "par value NIS 0.01". */
const signs = new RegExp(
  `(?<![\\w$]|(?:par|nominal) value (?:of )?|shares of )(?:${currencies.map(([, signs]) => `(${signs})`).join('|')})(?![A-Za-z]| ?[\\d.]+ (?:par|nominal))`,
  'g',
);

/** The currencies named in a text, in its order; US dollars are left out. */
export function currenciesIn(text: string): Currency[] {
  const found = [words, signs].flatMap((finder) =>
    [...text.matchAll(finder)].map((match) => ({
      name: currencies[match.slice(1).findIndex(Boolean)]?.[0] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}
