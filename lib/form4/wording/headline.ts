import { compare } from '../../figures/decimal.ts';
import { formatPrice } from '../../figures/format.ts';
import { doubtfulPrices } from '../checks/prices/doubtful-prices.ts';
import type { Filing } from '../model/filing.ts';
import type { Figure, KindSummary, Summary } from '../model/summary.ts';
import { isMarketTrade, type Kind, kindNames, transactionKind } from '../model/transaction-codes.ts';
import { capital, markWords, natureWords } from './footnotes/footnote-phrases.ts';
import { footnoteWords } from './footnotes/notes-of.ts';
import { replacementWords } from './pairs/pair-words.ts';
import { replacementsIn } from './pairs/replacements.ts';
import { transfersIn } from './pairs/transfers.ts';
import { flat, list, type Phrase, type PhrasePart, say } from './phrases.ts';
import { amountIn, valueWords } from './quantity-words.ts';
import { codeWords, deedOf, type Way } from './sentence/deeds.ts';
import { movedIn, moveSources, type Security, transactionsOf } from './sentence/event-case.ts';

type Rows = ReturnType<typeof transactionsOf>;

/** The most kinds of event that are told; the chips name the others. */
const MOST = 2;

/** The kinds that the news is made of: purchases and sales if there are any, otherwise what there is. */
export function newsKinds<K extends { kind: string }>(kinds: readonly K[]): K[] {
  const trades = kinds.filter(({ kind }) => isMarketTrade(kind as Kind));
  return (trades.length ? trades : kinds).slice(0, MOST);
}

/** The kind that colors the news: only a purchase or a sale alone has a color. */
export function newsTone(kinds: readonly { kind: string }[]): string {
  const [told, other] = newsKinds(kinds);
  return told && !other && isMarketTrade(told.kind as Kind) ? told.kind : '';
}

/**
 * " at $41.36 · $206,800", " at an average of $41.36 · about $206,800". No price is given unless every row
 * has one.
 */
function priceOf(one: KindSummary, rows: Rows, hasDoubts: boolean): PhrasePart {
  const { market, priceInDoubt, rowsWithoutPrice, acquired, disposed } = one;
  if (priceInDoubt) return [' · ', say('price in doubt', priceInDoubt)];
  if (rowsWithoutPrice && market)
    return [' · ', say(`${rowsWithoutPrice} of ${one.rows} rows without a price`, acquired, disposed)];
  if (!market) {
    // Zero shares have no average.
    if (!rowsWithoutPrice) return null;
    const marks = rows.flatMap(({ row }) => row.footnotes.transactionPricePerShare ?? []);
    const sources = rows.map(({ path }) => `${path}.transactionPricePerShare`);
    return [
      ' · ',
      say(
        marks.length
          ? `price: see ${footnoteWords(marks)}`
          : `price ${hasDoubts ? 'unknown' : 'not reported'}`,
        { sources },
      ),
    ];
  }
  const { averagePrice, lowest, highest, value, isAverage } = market;
  const isOne = !isAverage && compare(lowest.value, highest.value) === 0;
  const price = [isOne ? ' at ' : ' at an average of ', say(formatPrice(averagePrice.value), averagePrice)];
  if (compare(value.value, '0') === 0) return price;
  return [price, ' · ', say(valueWords(value.value, isAverage), value)];
}

type HeadlineAmount = (figure: Figure) => Phrase;

/**
 * "transferred 5,000 as a gift between ownership lines"; `rest` are the rows of the kind that are not
 * transfers.
 */
function transferOf(
  filing: Filing,
  kind: Kind,
  rows: Rows,
  amount: HeadlineAmount,
): { words: PhrasePart; rest: Rows } {
  const paths = new Set(rows.map(({ path }) => path));
  const transfers = transfersIn(filing).filter(({ from }) => from.every(({ path }) => paths.has(path)));
  const [out, into] = [transfers.flatMap(({ from }) => from), transfers.flatMap(({ to }) => to)];
  const { figure } = movedIn(out);
  if (!figure) return { words: null, rest: rows };
  const moved = { ...figure, sources: [...figure.sources, ...moveSources(into).sources] };
  const told = new Set([...out, ...into].map(({ path }) => path));
  return {
    words: ['transferred ', amount(moved), kind === 'gift' ? ' as a gift' : '', ' between ownership lines'],
    rest: rows.filter(({ path }) => !told.has(path)),
  };
}

function newsOf(filing: Filing, security: Security, one: KindSummary, hasDoubts: boolean): PhrasePart {
  const { kind, codes } = one;
  const rows = transactionsOf(filing, security).filter(({ row }) => transactionKind(row) === kind);
  const isDerivative = 'underlying' in security;
  const code = /^(other|no-code)$/.test(kind) ? codeWords(kind, codes) : '';
  const amount = (figure: Figure) => {
    const text = amountIn(security.unit, figure.value);
    const noun = isDerivative && security.unit === 'shares' ? ` derivative${text === '1' ? '' : 's'}` : '';
    return say(text + noun, figure);
  };
  const { words: transfer, rest } = transferOf(filing, kind, rows, amount);
  const moved = (way: Way) =>
    transfer
      ? movedIn(rest.filter(({ row }) => row.transactionAcquiredDisposedCode === way)).figure
      : one[way === 'A' ? 'acquired' : 'disposed'];
  const deeds = (['A', 'D'] as const).flatMap((way): PhrasePart[] => {
    const figure = moved(way);
    const { verb, how } = deedOf(kind, way, codes);
    return figure ? [[`${verb} `, amount(figure), how && ` ${how}`]] : [];
  });
  if (!transfer && !deeds.length) {
    const name = code || kindNames[kind].replace(/^./, (first) => first.toLowerCase());
    return `${name}: amount ${hasDoubts ? 'unknown' : 'not reported'}`;
  }
  const hasPrice = isMarketTrade(kind) && security.unit === 'shares' && !isDerivative;
  return [
    list(transfer ? [transfer, ...deeds] : deeds),
    code && markWords(filing, { kind, way: null, rows }),
    isMarketTrade(kind) ? natureWords(filing, rows) : null,
    hasPrice ? priceOf(one, rows, hasDoubts) : null,
  ];
}

/** Grants that were replaced are described as such, not as given back. */
function replacementOf(filing: Filing, { lines }: Security): PhrasePart {
  const rows = lines.flatMap((line) => line.rows);
  const pairs = replacementsIn(filing);
  const isOwn = pairs.some(({ old, new: fresh }) => rows.includes(old.path) || rows.includes(fresh.path));
  return isOwn ? replacementWords({ isReported: false, doubtful: doubtfulPrices(filing) }, pairs) : null;
}

function capitalized(phrases: Phrase[]): Phrase[] {
  const [first, ...rest] = phrases;
  if (!first) return [];
  return [{ ...first, text: capital(first.text) }, ...rest];
}

/**
 * The news of a filing in a few words: the purchase or sale if there is one ("Sold 5,000 at $41.36 ·
 * $206,800"), otherwise what happened to the leading security ("Acquired 123,239 in a grant, award or other
 * acquisition").
 */
export function headlineOf(filing: Filing, summary: Summary): Phrase[] {
  const { headline, documentType, doubts, securities, derivatives } = summary;
  if (!headline?.kinds.length) {
    if (documentType.startsWith('3')) return flat('Initial statement of holdings');
    if (doubts) return flat('No transaction read with certainty');
    const holdings = securities.length + derivatives.length ? 'Holdings only,' : 'No holdings,';
    return flat(`${holdings} no transactions`);
  }
  const news = newsKinds(headline.kinds).map((kind, index) => [
    index ? '; ' : '',
    newsOf(filing, headline, kind, Boolean(doubts)),
  ]);
  return capitalized(flat(replacementOf(filing, headline) ?? news));
}
