import { formatPrice } from '../../../figures/format.ts';
import type { Row } from '../../model/filing.ts';
import { clausesOf } from '../../model/sentences.ts';
import { doubted, once, pricesOf } from './price-doubt.ts';
import { priceNotesOf } from './price-notes.ts';

/** "The price is expressed as a percentage of par", "98.5% of the principal amount", "per $1,000 of principal". */
const OF_PRINCIPAL =
  /(?:percent|%)[^.;]{0,40}\b(?:par|face|principal)\b|\bper (?:each )?\$\s?1,?000\b[^.;]{0,20}\b(?:principal|face)\b/i;

/** "The price reported is the aggregate purchase price", "Represents the total consideration". */
const OF_ALL =
  /(?:\bprices? (?:\w+ ){0,4}(?:is|are|was|were|represents?|reflects?|shows?|equals?)|^\W*(?:represents?|reflects?|this is))(?: the| an?)? (?:aggregate|total)(?: \w+){0,2} (?:prices?|consideration|proceeds|amount)\b(?! per\b)/i;

/** "At $4.00 per unit, each of one share and a warrant", "per share and accompanying warrant". */
const OF_UNIT = /\bper (?:\w+ )?unit\b|\bshare [^.;,]{0,30}?and (?:\w+ )?accompany/i;

const ABOUT_PRICE = /\b(?:price|purchased|sold|paid)/i;

/**
 * Why a price is not per share, according to a sentence of its footnote; `null` if the sentence does not say.
 */
function reasonIn(sentence: string, { transactionCode, securityTitle }: Row): string | null {
  if (transactionCode === 'P' && OF_UNIT.test(sentence) && !/unit/i.test(securityTitle))
    return 'per unit, not per share';
  if (OF_PRINCIPAL.test(sentence) && ABOUT_PRICE.test(sentence)) return 'based on principal, not per share';
  return OF_ALL.test(sentence) ? 'as a total, not per share' : null;
}

/**
 * Prices that a footnote marked on them gives as a percentage of principal, as totals, or per unit, which
 * any footnote of the row may do with the price itself.
 */
export const notPerShare = once((filing) => {
  const notesOf = priceNotesOf(
    filing,
    (text) => OF_PRINCIPAL.test(text) || OF_UNIT.test(text) || OF_ALL.test(text),
  );
  return pricesOf(filing)
    .filter(({ path }) => path.endsWith('.transactionPricePerShare'))
    .flatMap((priced) => {
      const found = notesOf(priced)
        .filter(
          ({ isOnPrice, text }) =>
            isOnPrice || (OF_UNIT.test(text) && text.includes(`${formatPrice(priced.price)} per `)),
        )
        .flatMap(({ text, source }) =>
          clausesOf(text).flatMap((sentence) => {
            const reason = reasonIn(sentence, priced.placed.row);
            return reason === null ? [] : [{ path: priced.path, reason, because: [source] }];
          }),
        );
      return found.slice(0, 1);
    });
});

export const saidNotPerShare = doubted(notPerShare);
