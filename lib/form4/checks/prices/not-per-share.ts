import { clausesOf } from '../../model/sentences.ts';
import { doubted, once, pricesOf } from './price-doubt.ts';
import { priceNotesOf } from './price-notes.ts';

const IS = '(?:is|are|was|were|represents?|reflects?|shows?|equals?)';

/** "The price is expressed as a percentage of par", "98.5% of the principal amount", "per $1,000 of principal". */
const OF_PRINCIPAL =
  /(?:\bpercent(?:age)?|%)[^.;]{0,40}\b(?:par|face|principal)\b|\bper (?:each )?\$\s?1,?000\b[^.;]{0,20}\b(?:principal|face)\b/i;

/** "The price reported is the aggregate purchase price", "Represents the total consideration". */
const TOTAL = /\b(?:aggregate|total)\b/i;
const OF_ALL = new RegExp(
  `(?:\\bprices? (?:\\w+ ){0,4}${IS}|^\\W*(?:represents?|reflects?|this is))(?: the| an?)? (?:aggregate|total)(?: \\w+){0,2} (?:prices?|consideration|proceeds|amount)\\b(?! per\\b)`,
  'i',
);

const ABOUT_PRICE = /\bprices?\b|\bpurchased\b|\bsold\b|\bpaid\b/i;

/**
 * Why a price is not per share, according to a sentence of its footnote; `null` if the sentence does not say.
 */
function reasonIn(sentence: string): string | null {
  if (OF_PRINCIPAL.test(sentence) && ABOUT_PRICE.test(sentence)) return 'based on principal, not per share';
  return OF_ALL.test(sentence) ? 'as a total, not per share' : null;
}

/** Prices that a footnote marked on them gives as a percentage of principal, or as totals. */
export const notPerShare = once((filing) => {
  const notesOf = priceNotesOf(
    filing,
    (text) => OF_PRINCIPAL.test(text) || (TOTAL.test(text) && OF_ALL.test(text)),
  );
  return pricesOf(filing)
    .filter(({ path }) => path.endsWith('.transactionPricePerShare'))
    .flatMap((priced) => {
      const found = notesOf(priced)
        .filter(({ isOnPrice }) => isOnPrice)
        .flatMap(({ text, source }) =>
          clausesOf(text).flatMap((sentence) => {
            const reason = reasonIn(sentence);
            return reason === null ? [] : [{ path: priced.path, reason, because: [source] }];
          }),
        );
      return found.slice(0, 1);
    });
});

export const saidNotPerShare = doubted(notPerShare);
