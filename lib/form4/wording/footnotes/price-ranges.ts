import { compare } from '../../../figures/decimal.ts';
import { currenciesIn } from '../../checks/prices/currencies.ts';

/** Prices in dollars as a footnote gives them: "11" and "11.04". */
export type PriceRange = { low: string; high: string };

/** A price: "$1,139.050", "US$ 9.70", "10.00"; a malformed number ("$1,1140") does not match. */
const PRICE =
  /(?<![\w.,$])((?:us\s?)?\$\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d%])(?!,\d)(?!\.\d)(?!\s?(?:million|billion|shares))/gi;

/** The text before the first of two prices: "at prices ranging from", "between", "a price range of". */
const LEAD = /\b(?:rang|between|from|low of|prices? of)[^.;$\d]{0,60}$/i;

/** The text between the two: "to", "and", "-", "per share to". */
const BETWEEN =
  /^\s*(?:\((?:low|inclusive)\)\s*)?(?:(?:per share|each|a share)\s*)?(?:,\s*)?(to|and|through|[-\u2010-\u2015\u2212])\s*(?:a )?(?:\w+ of )?$/i;

type Found = { value: string; isDollars: boolean; start: number; end: number };

function pricesIn(text: string): Found[] {
  return [...text.matchAll(PRICE)].map(({ 0: all, 1: sign, 2: whole = '', 3: cents = '', index }) => ({
    value: `${whole.replaceAll(',', '')}${cents}`,
    isDollars: sign !== undefined,
    start: index,
    end: index + all.length,
  }));
}

/**
 * The ranges of prices that a footnote gives in words: "in multiple transactions at prices ranging from
 * $11.00 to $11.04, inclusive". Empty if they are not in US dollars, or if a figure cannot be read
 * ("$1,1140.890" in 0000899243-21-044235).
 */
export function priceRangesIn(text: string): PriceRange[] {
  if (currenciesIn(text).length) return [];
  const prices = pricesIn(text);
  let isLed = true;
  const ranges = prices.flatMap((first, index) => {
    const second = prices[index + 1];
    if (!second || !(first.isDollars || (second.isDollars && first.value.includes('.')))) return [];
    if (!second.isDollars && !second.value.includes('.')) return [];
    if (second.start - first.end > 60) return [];
    const [lead] = LEAD.exec(text.slice(Math.max(0, first.start - 80), first.start)) ?? [];
    const [, joint] = BETWEEN.exec(text.slice(first.end, second.start)) ?? [];
    // "At prices of $5.00 and $6.00" is not a range.
    if (!joint || (joint === 'and' && !/between|low|range of/i.test(lead ?? ''))) return [];
    const [low, high] = compare(first.value, second.value) <= 0 ? [first, second] : [second, first];
    isLed &&= Boolean(lead);
    return [{ low: low.value, high: high.value }];
  });
  // "From $10.00 to $10.50 and $11.00 to $11.50": a range without words before it may not be meant as one.
  return isLed ? ranges : [];
}

/**
 * A volume-weighted average may be a price by formula: it counts as an average of trades only if these are
 * mentioned. That EDGAR takes "a maximum of 30 separate transactions" explains why a filing was split
 * (0000899243-21-044060).
 */
const AVERAGE =
  /(?<!volume[- ])\bweighted[- ]average|(?<!weighted[- ])\baverage (?!closing)(?:\w+ )?price|\baverage (?:sale|purchase)|\bavg\b|\bprices (?:rang|between|from)|\brang\w+ (?:\w+:? ){0,4}(?:US ?)?\$|(?<!maximum of \d+ )\b(?:multiple|several|various|separate|series of) (?:\w+[ -]){0,2}(?:trade|transaction|sale|purchase|order|execution|lot|price)s\b/i;
const NOT_OF_TRADES = /\bnot (?:a |an |the )?(?:weighted )?average/i;

/** Whether a footnote on a price says that it is an average of several trades. */
export function saysAverage(text: string): boolean {
  return AVERAGE.test(text) && !NOT_OF_TRADES.test(text);
}
