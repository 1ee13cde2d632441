import { compare } from '../../figures/decimal.ts';
import { formatIn, formatPrice } from '../../figures/format.ts';
import type { Figure, KindSummary, Summary } from '../model/summary.ts';
import { isMarketTrade, kindNames } from '../model/transaction-codes.ts';
import { flat, type Phrase, type PhrasePart, say } from './phrases.ts';
import { dollarWords } from './quantity-words.ts';
import { deedOf } from './sentence/deeds.ts';
import type { Security } from './sentence/event-case.ts';
import { roughly } from './sentence/price-words.ts';

/** Kinds of event that are told; the chips name the others. */
export const MOST_NEWS = 2;

/** The kinds that the news is made of: purchases and sales where there are any, else what there is. */
export function newsKinds({ kinds }: Security): KindSummary[] {
  const trades = kinds.filter(({ kind }) => isMarketTrade(kind));
  return (trades.length ? trades : kinds).slice(0, MOST_NEWS);
}

/** " at $41.36 · $206,800", " at an average of $41.36 · about $206,800". */
function priceOf({
  market,
  priceInDoubt,
  rowsWithoutPrice,
  rows,
  acquired,
  disposed,
}: KindSummary): PhrasePart {
  if (priceInDoubt) return [' · ', say('price in doubt', priceInDoubt)];
  if (!market) return rowsWithoutPrice ? ' · price not reported' : null;
  const { averagePrice, lowest, highest, value, isAverage } = market;
  const isOne = !isAverage && compare(lowest.value, highest.value) === 0;
  const price = [isOne ? ' at ' : ' at an average of ', say(formatPrice(averagePrice.value), averagePrice)];
  if (rowsWithoutPrice)
    return [price, ' · ', say(`${rowsWithoutPrice} of ${rows} rows without a price`, acquired, disposed)];
  if (compare(value.value, '0') === 0) return price;
  const dollars = isAverage ? `about ${dollarWords(roughly(value.value))}` : dollarWords(value.value);
  return [price, ' · ', say(dollars, value)];
}

function newsOf(security: Security, one: KindSummary, hasDoubts: boolean): PhrasePart {
  const { kind, codes, acquired, disposed } = one;
  const isDerivative = 'underlying' in security;
  const amount = (figure: Figure) => {
    const text = formatIn(security.unit, figure.value);
    return say(isDerivative && security.unit === 'shares' ? `${text} derivatives` : text, figure);
  };
  const hasPrice = isMarketTrade(kind) && security.unit === 'shares' && !isDerivative;
  const [figure, other] = acquired ? [acquired, disposed] : [disposed, null];
  if (other)
    return [`${kindNames[kind]}: `, amount(acquired as Figure), ' acquired, ', amount(other), ' disposed of'];
  if (!figure) return `${kindNames[kind]}: amount ${hasDoubts ? 'unknown' : 'not reported'}`;
  const { verb, how } = deedOf(kind, acquired ? 'A' : 'D', codes);
  return [`${verb} `, amount(figure), how && ` ${how}`, hasPrice ? priceOf(one) : null];
}

function capital(phrases: Phrase[]): Phrase[] {
  const [first, ...rest] = phrases;
  if (!first) return [];
  return [{ ...first, text: `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}` }, ...rest];
}

/**
 * The news of a filing in a few words: the purchase or sale where there is one ("Sold 5,000 at $41.36 ·
 * $206,800"), else what happened to the leading security ("Acquired 123,239 in a grant, award or other
 * acquisition").
 */
export function headlineOf({ headline, documentType, doubts }: Summary): Phrase[] {
  if (headline)
    return capital(
      flat(
        newsKinds(headline).map((kind, index) => [
          index ? '; ' : '',
          newsOf(headline, kind, Boolean(doubts)),
        ]),
      ),
    );
  if (documentType.startsWith('3')) return flat('Initial statement of holdings');
  return flat(doubts ? 'No transaction read with certainty' : 'Holdings only, no transactions');
}
