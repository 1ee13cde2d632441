import { compare } from '../../../figures/decimal.ts';
import { clausesOf } from '../../model/sentences.ts';
import { doubted, once, type PricedField, pricesOf } from './price-doubt.ts';
import { type PriceNote, priceNotesOf } from './price-notes.ts';

const DEPOSITARY = '(?:\\b(?:AD[SR]|[GC]D[SRI])s?\\b|Depositary (?:Shares?|Receipts?))';
const ORDINARY = '(?:(?:underlying )?(?:ordinary|common|class [A-Z](?: ordinary| common)?) shares?)';

const DEPOSITARY_SHARE = new RegExp(DEPOSITARY, 'i');
const either = new RegExp(`${DEPOSITARY}|${ORDINARY}`, 'i');

/** "per ADS", "for each ADS", "the price of one American Depositary Share", "the ADS price". */
const pricePer = (what: string) =>
  new RegExp(
    `\\bper[- ](?:\\w+ )?${what}|\\b(?:for|of) (?:each|one|an?) (?:\\w+ )?${what}|${what}['’]? (?:sale |purchase |closing |market )*prices?\\b|\\bprices? (?:for|of) (?:the )?(?:American )?${what}`,
    'i',
  );
const PRICE_PER_DEPOSITARY = pricePer(DEPOSITARY);
const PRICE_PER_ORDINARY = pricePer(ORDINARY);

/** One price was computed from the other: "divided by 20", "adjusted for the ratio". */
const RECKONED =
  /\b(?:divid(?!end)|convert(?!ib)|adjust|calculat|comput|deriv(?!at)|equivalent|implied|based (?:up)?on|pro[- ]rated)/i;

/** "The price reported is the price" per ADS. */
const PRICE_IS = /\bprices? (?:\w+ ){0,3}(?:is|are|was|were|represents?|reflects?)\b([^.;]{0,40})$/i;

const ABOUT_PRICE = /\b(?:price|paid|cost|proceeds)|\$\s?\d/i;

/** Whether a sentence gives exactly this price for one such share: "at $3.45, all per ADS". */
function quotes(sentence: string, price: string, per: RegExp): boolean {
  const figures = [...sentence.matchAll(/\$\s?(\d[\d,]*(?:\.\d+)?)/g)];
  return figures.some(({ 1: figure = '', 0: all, index }) => {
    const after = sentence.slice(index + all.length, index + all.length + 60).split('$')[0] ?? '';
    return compare(figure.replaceAll(',', ''), price) === 0 && after.search(per) >= 0;
  });
}

/**
 * Whether a note says that a price is for one share of the kind that `per` matches, though the row counts in
 * `own`. A sentence that names both prices, or computes one from the other, decides only by the figure it
 * gives.
 */
function saysPer(note: PriceNote, { price }: PricedField, per: RegExp, own: RegExp): boolean {
  return clausesOf(note.text).some((sentence) => {
    if (sentence.search(per) < 0 || !ABOUT_PRICE.test(sentence)) return false;
    if (quotes(sentence, price, own)) return false;
    if (quotes(sentence, price, per)) return true;
    const said = PRICE_IS.exec(sentence.slice(0, sentence.search(per)))?.[1];
    if (said !== undefined && said.search(own) < 0 && !RECKONED.test(said)) return true;
    const isMixed = sentence.search(own) >= 0 || RECKONED.test(sentence);
    const isOwn =
      note.isOnPrice ||
      /\bprices? (?:\w+ )?(?:reported|shown|stated|given|listed|in column|per)\b|\b(?:reported|stated) price/i.test(
        sentence,
      );
    return !isMixed && isOwn;
  });
}

/**
 * Prices per depositary share on rows in ordinary shares, many of which make up one depositary share, and
 * vice versa: 2,501,582,400 ordinary shares at $3.45 per ADS of 43,200 do not cost $8.6 billion.
 */
export const perDepositary = once((filing) => {
  const notesOf = priceNotesOf(filing, (text) => either.test(text));
  return pricesOf(filing).flatMap((priced) => {
    const notes = notesOf(priced);
    if (!notes.length) return [];
    const counted = priced.placed.row.securityTitle;
    const inDepositary = DEPOSITARY_SHARE.test(counted);
    const [per, own] = inDepositary
      ? [PRICE_PER_ORDINARY, PRICE_PER_DEPOSITARY]
      : [PRICE_PER_DEPOSITARY, PRICE_PER_ORDINARY];
    const note = notes.find((one) => saysPer(one, priced, per, own));
    if (!note) return [];
    const reason = inDepositary
      ? 'per ordinary share, not per depositary share'
      : 'per depositary share, not per ordinary share';
    return [{ path: priced.path, reason, because: [note.source] }];
  });
});

export const perDepositaryShare = doubted(perDepositary);
