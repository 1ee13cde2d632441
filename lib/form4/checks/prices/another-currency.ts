import { compare } from '../../../figures/decimal.ts';
import { clausesOf } from '../../model/sentences.ts';
import { type Currency, currenciesIn } from './currencies.ts';
import { doubted, once, type PricedField, pricesOf } from './price-doubt.ts';
import { type PriceNote, priceNotesOf } from './price-notes.ts';

const IN_US_DOLLARS = /(?:U\.?\s?S\.?A?\.?|United States)[- ]?(?:dollars?|\$|currency)|\bUSD\b/i;

/** A price converted to another currency: the currency named first is not the one reported. */
const CONVERTED =
  /\b(?:convert(?!ib)|conversion|translat|equivalent|exchange rate|rate of exchange|approximate U\.?S)/i;

/** "reported in Canadian dollars", "is in C$": the currency that follows is that of the figure as filed. */
const REPORTED_IN =
  /\b(?:(?:report|express|present)(?:ed)?|state[ds]?|show[ns]?|giv(?:en|es?)|denominated|quoted|listed|are|is|were|was)\b(?: (?:here|above|in (?:this|the) (?:form|column|table|report))[\w ]{0,20})? in\b[^.,;]{0,20}$/i;

/** "Price per share in Canadian dollars": unless something was converted, this is the price as filed. */
const PRICE_IN = /\bprices?(?: per [\w ]{0,20}share)?(?: reported| paid)? in\b[^.,;]{0,20}$/i;

const ABOUT_PRICE =
  /\b(?:price|paid|(?:amounts?|figures|values?) (?:\w+ )?(?:reported|shown|stated|are|is|in)\b)/i;

/** Whether a sentence says that the price as filed is in US dollars. */
function saysDollars(sentence: string, found: readonly Currency[]): boolean {
  if (!CONVERTED.test(sentence)) return reportedIn(sentence, IN_US_DOLLARS);
  // "converted into Canadian dollars": the other way round.
  const into =
    /\b(?:convert|translat)(?:ed|ing)\b[^.;]{0,200}?\b(?:in)?to\b([^.;]{0,40})/i.exec(sentence)?.[1] ?? '';
  const isInto = currenciesIn(into).length > 0 && !/^\W*(?:US|U\.S|United)/i.test(into);
  return !isInto && !found.some(({ start }) => REPORTED_IN.test(sentence.slice(0, start)));
}

function reportedIn(sentence: string, currency: RegExp): boolean {
  const at = sentence.search(currency);
  return at >= 0 && REPORTED_IN.test(sentence.slice(0, at));
}

/**
 * Whether a sentence puts the sign or name of US dollars, or of another currency, on a figure equal to the
 * price: "C$57.87", "57.87 euros"; `null` if neither.
 */
function signOf(sentence: string, price: string): 'dollars' | 'other' | null {
  for (const { 0: all, 1: figure = '', index } of sentence.matchAll(
    /(?<!\d,?)(\d+(?:,\d+)*(?:\.\d+)?)(?![\d%])/g,
  )) {
    if (compare(figure.replaceAll(',', ''), price) !== 0) continue;
    const before = sentence.slice(Math.max(0, index - 22), index);
    const after = sentence.slice(index + all.length, index + all.length + 22);
    if (/(?:U\.?S\.?\s?\$|USD\s?\$?)\s?$/i.test(before) || /^\s?(?:USD|U\.?S\.? dollars)/i.test(after))
      return 'dollars';
    if (currenciesIn(before).some(({ end }) => /^[\s$(]*$/.test(before.slice(end)))) return 'other';
    if (currenciesIn(after).some(({ start }) => /^[\s(]*$/.test(after.slice(0, start)))) return 'other';
    if (/\$\s?$/.test(before) && CONVERTED.test(sentence)) return 'dollars';
  }
  return null;
}

/** The currency that a note says the price is in; `null` if it names none, or says US dollars. */
function currencyOf(note: PriceNote, { price }: PricedField): string | null {
  const all = clausesOf(note.text);
  const signs = all.map((sentence) => signOf(sentence, price));
  if (signs.includes('dollars')) return null;
  const told = all.flatMap((sentence, index) => {
    const found = currenciesIn(sentence);
    const [first] = found;
    if (!first) return [];
    if (signs[index] === 'other') return { name: first.name, isSure: true };
    if (!note.isOnPrice && !ABOUT_PRICE.test(sentence)) return [];
    const isReported = found.some(({ start }) => {
      const before = sentence.slice(0, start);
      return REPORTED_IN.test(before) || (PRICE_IN.test(before) && !CONVERTED.test(sentence));
    });
    if (!note.isOnPrice && !isReported && !/\bprices?\b/i.test(sentence)) return [];
    return { name: first.name, isSure: isReported && !saysDollars(sentence, found) };
  });
  const sure = told.find(({ isSure }) => isSure);
  if (sure) return sure.name;
  const isDollars = all.some((sentence) => saysDollars(sentence, currenciesIn(sentence)));
  return isDollars ? null : (told[0]?.name ?? null);
}

/**
 * Whether a footnote on the price names only US dollars: "Converted to U.S. dollars at the rate of the day."
 */
function isConversion({ text, isOnPrice }: PriceNote): boolean {
  if (!isOnPrice || currenciesIn(text).length) return false;
  return IN_US_DOLLARS.test(text) && (CONVERTED.test(text) || reportedIn(text, IN_US_DOLLARS));
}

/**
 * Prices that a footnote or the remarks give in another currency. The form asks for dollars, and its column
 * prints a dollar sign whatever is filed. A price converted from another currency is in dollars.
 */
export const inAnotherCurrency = once((filing) => {
  const notesOf = priceNotesOf(
    filing,
    (text) => currenciesIn(text).length > 0 || IN_US_DOLLARS.test(text) || CONVERTED.test(text),
  );
  return pricesOf(filing).flatMap((priced) => {
    const notes = notesOf(priced);
    if (notes.some(isConversion)) return [];
    for (const note of notes) {
      const currency = currencyOf(note, priced);
      if (currency)
        return [{ path: priced.path, reason: `in ${currency}, not in U.S. dollars`, because: [note.source] }];
    }
    return [];
  });
});

export const anotherCurrency = doubted(inAnotherCurrency);
