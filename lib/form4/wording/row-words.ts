import { compare } from '../../figures/decimal.ts';
import { formatDate, formatPrice } from '../../figures/format.ts';
import { doubtfulPrices } from '../checks/prices/doubtful-prices.ts';
import type { DerivativeRow, Filing, Row } from '../model/filing.ts';
import { movedBy, ownedAfter, type Placed } from '../model/placed-rows.ts';
import { transactionKind } from '../model/transaction-codes.ts';
import { shortPositionsOf } from '../summary/lines/short-position.ts';
import { codeOf } from '../summary/securities.ts';
import { footnoteWords, leadingNotes } from './footnotes/notes-of.ts';
import { saidOfRow } from './footnotes/said-of-row.ts';
import { amountIn, joinWords, quantityWords, saysNone, titleWords } from './quantity-words.ts';
import { deedOf } from './sentence/deeds.ts';
import { averageNotes } from './sentence/price-words.ts';

function quantity(placed: Placed<Row | DerivativeRow>): string {
  const { row } = placed;
  const measure = row.kind === 'holding' ? ownedAfter(placed) : movedBy(placed);
  if (measure) return quantityWords(measure.value, measure.unit, row.securityTitle);
  const name = titleWords(row.securityTitle);
  if ('underlyingSecurityShares' in row && row.kind === 'holding') {
    const { underlyingSecurityShares: shares, underlyingSecurityValue: dollars } = row;
    const amount = dollars ?? shares;
    const unit = dollars === null ? 'shares' : 'dollars';
    if (amount)
      return `${name} (underlying: ${quantityWords(amount, unit, row.underlyingSecurityTitle ?? 'securities')})`;
  }
  return `${name}, amount not reported`;
}

/** "directly", "indirectly, By trust". */
function ownershipWords({ directOrIndirectOwnership, natureOfOwnership }: Row): string {
  const form =
    directOrIndirectOwnership === 'D' ? 'directly' : directOrIndirectOwnership === 'I' ? 'indirectly' : '';
  return commaSeparated(form, natureOfOwnership ?? '');
}

const commaSeparated = (...words: string[]) => words.filter(Boolean).join(', ');

/** Ends a sentence with a period, but not with a second one: "By Fund IV, L.P." */
const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** What is owned after a row, on its line: "6,076 owned after". */
function ownedInWords(filing: Filing, placed: Placed): string {
  const owned = ownedAfter(placed);
  if (!owned) return 'amount owned after not reported';
  const word = shortPositionsOf(filing)(placed) ? 'outstanding' : 'owned';
  return `${amountIn(owned.unit, owned.value)} ${word} after`;
}

/**
 * "at $25.50", "at an average price of $25.50"; '' for gifts and inheritances. A price in doubt is not given.
 */
function priceInWords(filing: Filing, placed: Placed): string {
  const { transactionPricePerShare: price, transactionShares: shares } = placed.row;
  if (price === null || shares === null || compare(price, '0') <= 0) return '';
  if (/gift|inheritance/.test(transactionKind(placed.row))) return '';
  if (doubtfulPrices(filing).has(`${placed.path}.transactionPricePerShare`)) return '(price in doubt)';
  return `at ${averageNotes(filing, placed).length ? 'an average price of ' : ''}${formatPrice(price)}`;
}

/** "to cover taxes (footnote 6)": what a footnote says about the nature of a purchase or sale. */
function natureInWords(filing: Filing, placed: Placed<Row | DerivativeRow>): string {
  const said = saidOfRow(filing, placed);
  return said ? `${said.label} (${footnoteWords([said.id])})` : '';
}

/** "(S)", "(J, see footnote 1)": a code that says little never stands alone if the row has a footnote. */
function codeInWords(filing: Filing, placed: Placed<Row | DerivativeRow>): string {
  const kind = transactionKind(placed.row);
  const notes = leadingNotes(filing, placed).map(({ id }) => id);
  const ids = notes.length ? notes : Object.values(placed.row.footnotes).flat();
  const marks = /other|no-code/.test(kind) && ids.length > 0 && `see ${footnoteWords(ids)}`;
  const words = [codeOf(placed), marks].filter(Boolean).join(', ');
  return words && `(${words})`;
}

function holdingWords(filing: Filing, placed: Placed<Row | DerivativeRow>): string {
  const { row } = placed;
  const owned = ownedAfter(placed);
  if (saysNone(row.securityTitle) && (!owned || compare(owned.value, '0') === 0))
    return 'No securities owned.';
  const verb = shortPositionsOf(filing)(placed) ? 'Reports' : 'Owns';
  return ended(`${verb} ${commaSeparated(quantity(placed), ownershipWords(row))}`);
}

/**
 * A row in plain words: "Had 189 shares of Common Stock withheld or delivered at $146.56 for taxes or the
 * exercise price (F) on Jan 15, 2024; 5,887 owned after, directly."
 */
export function rowWords(filing: Filing, placed: Placed<Row | DerivativeRow>): string {
  const { row } = placed;
  if (row.kind === 'holding') return holdingWords(filing, placed);
  const way = row.transactionAcquiredDisposedCode;
  const kind = transactionKind(row);
  const { verb, how } = way ? deedOf(kind, way, [codeOf(placed)]) : { verb: 'reported', how: '' };
  const price = priceInWords(filing, placed);
  // "The exercise price at $146.56" would mean another price.
  const isTax = kind === 'tax' && way === 'D' && price;
  const event = isTax
    ? how.replace(' for ', ` ${price} for `)
    : kind === 'expiration'
      ? commaSeparated(how, price)
      : joinWords(how, natureInWords(filing, placed), price);
  // No comma before a parenthesis.
  const isClosed = row.securityTitle.includes(', ') && /^\w/.test(event);
  const sentence = joinWords(
    verb,
    `${quantity(placed)}${isClosed ? ',' : ''}`,
    event,
    codeInWords(filing, placed),
    row.transactionDate && `on ${formatDate(row.transactionDate)}`,
  );
  const whole = way ? sentence : `${sentence}, acquired or disposed of not stated`;
  return ended(
    `${whole.charAt(0).toUpperCase()}${whole.slice(1)}; ${commaSeparated(ownedInWords(filing, placed), ownershipWords(row))}`,
  );
}
