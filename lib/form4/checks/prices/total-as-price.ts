import { compare, divide, multiply } from '../../../figures/decimal.ts';
import { formatPrice } from '../../../figures/format.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import { type Placed, placedAt, placedRows } from '../../model/placed-rows.ts';
import { doubted, once } from './price-doubt.ts';

const billion = '1000000000';
const times = (amount: string, factor: string) => multiply(amount, factor);
const isOver = (a: string, b: string) => compare(a, b) > 0;

/** Securities that may well cost $10,000 apiece: preferred stock, notes, partnership units and interests. */
const DEAR = /prefer|\bnotes?\b|debenture|\bbonds?\b|\bunits?\b|interest|warrant|option|right|swap/i;

/**
 * Whether a price is past belief for so many shares, without another price to compare it with. The most
 * expensive listed stock, Berkshire Hathaway Class A, cost some $700,000 a share in 2024, and insiders trade
 * dozens of shares, hundreds at most; the next, NVR, has never been above $10,000.
 */
function isPastBelief(
  { securityTitle, sharesOwnedFollowingTransaction: held }: Row,
  shares: string,
  price: string,
) {
  // A price per share of exactly $1.00 is the only other explanation.
  if (compare(shares, price) === 0) return true;
  if (held !== null && isOver(price, '5000') && isOver(times(held, price), times('10', billion))) return true;
  if (DEAR.test(securityTitle) || compare(shares, '300') < 0 || compare(price, '10000') < 0) return false;
  // A total made from a price in whole cents, divided by the shares, gives whole cents again.
  return isOver(price, '20000') || compare(times(divide(price, shares, 2), shares), price) === 0;
}

const isNear = (a: string, b: string) => compare(a, multiply(b, '2')) < 0 && compare(multiply(a, '2'), b) > 0;

/** The dollar figures in the footnotes marked on a row's price, except in footnotes that speak of a total. */
function quotedIn(filing: Filing, row: Row): string[] {
  return (row.footnotes.transactionPricePerShare ?? []).flatMap((id) => {
    const note = filing.footnotes.find((footnote) => footnote.id === id)?.text ?? '';
    if (/\b(?:aggregate|total|in all)\b/i.test(note)) return [];
    return [...note.matchAll(/\$\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, figure = '0']) =>
      figure.replaceAll(',', ''),
    );
  });
}

/** What a row says a security costs: its price, or the exercise price of a derivative on it. */
type QuotedPrice = { row: Row; title: string | null; price: string | null };

function quotesOf({ row }: Placed<Row | DerivativeRow>): QuotedPrice[] {
  const title = row.securityTitle.toLowerCase();
  const own = { row, title, price: row.transactionPricePerShare };
  if (!('conversionOrExercisePrice' in row)) return [own];
  const underlying = row.underlyingSecurityTitle?.toLowerCase() ?? null;
  return underlying === title
    ? [own]
    : [own, { row, title: underlying, price: row.conversionOrExercisePrice }];
}

function isTotal(
  filing: Filing,
  { row }: Placed,
  quotes: ReadonlyMap<string | null, QuotedPrice[]>,
): boolean {
  const { transactionShares: shares, transactionTotalValue: total, transactionPricePerShare: price } = row;
  if (price === null) return false;
  // An amount in dollars has no shares that a price could apply to.
  if (shares === null) return total !== null && isOver(price, '0') && compare(total, price) === 0;
  if (compare(price, '1000') < 0 || compare(shares, '2') < 0) return false;
  const perShare = divide(price, shares, 6);
  const quoted = quotedIn(filing, row);
  const others = (quotes.get(row.securityTitle.toLowerCase()) ?? []).filter((other) => other.row !== row);
  const known = [...others.flatMap((other) => other.price ?? []), ...quoted];
  // The first other price settles most rows: a row is compared with all of them only if none is near.
  const looksTotal =
    !known.some((other) => isNear(price, other)) && known.some((other) => isNear(perShare, other));
  if (looksTotal || isOver(times(shares, price), times('10', billion))) return true;
  return isPastBelief(row, shares, price) && !quoted.some((other) => isNear(price, other));
}

/**
 * Prices that are totals by mistake: divided by the shares, they come near the other prices of the security,
 * or those that their footnote gives, but as filed they are far from them; or they are past belief for so
 * many shares. Also prices that repeat an amount in dollars (a note of $30,430,000.00 at $30,430,000.00).
 */
export const totalsAsPrices = once((filing) => {
  const rows = placedRows(filing);
  const quotes = Map.groupBy(rows.flatMap(quotesOf), ({ title }) => title);
  return rows
    .filter((placed) => isTotal(filing, placed, quotes))
    .map(({ path }) => ({
      path: `${path}.transactionPricePerShare`,
      reason: 'may be a total, not a price per share',
      because: [],
    }));
});

/** One flag for each row, which names its price ($60,000,000.00 in Table II of 0001062993-22-021877). */
export const totalAsPrice: ReturnType<typeof doubted> = (one) =>
  totalsAsPrices(one.filing).flatMap((doubt) => {
    const price = placedAt(one.filing, doubt.path)?.row.transactionPricePerShare ?? '0';
    const words = () => `${formatPrice(price)} may be a total entered as a price per share.`;
    return doubted(() => [doubt], words)(one);
  });
