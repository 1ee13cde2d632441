import { compare, divide, multiply, sum } from '../../../figures/decimal.ts';
import { formatDollars, formatPrice } from '../../../figures/format.ts';
import { averagedPrices } from '../../checks/prices/averaged-prices.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import type { Figure } from '../../model/summary.ts';
import { distinct, eventNotes, footnoteWords, type Note, REMARKS } from '../footnotes/notes-of.ts';
import { type PriceRange, priceRangesIn, saysAverage } from '../footnotes/price-ranges.ts';
import { type PhrasePart, say } from '../phrases.ts';
import { numberWords, valueWords } from '../quantity-words.ts';

type Priced = { shares: string; price: string; placed: Placed };

const priceField = ({ path }: Placed) => `${path}.transactionPricePerShare`;

/**
 * The footnotes that say that a row's price is an average of several trades, or else the remarks if they do.
 */
export function averageNotes(filing: Filing, placed: Placed): Note[] {
  const notes = eventNotes(filing, placed).filter(({ text }) => saysAverage(text));
  const isInRemarks = !notes.length && averagedPrices(filing).has(priceField(placed));
  return isInRemarks ? [{ id: REMARKS, text: filing.remarks ?? '', source: REMARKS }] : notes;
}

/** The range that footnotes give for a row's price; `null` if none or several of their ranges include it. */
function rangeOf(notes: readonly Note[], price: string, isShared: boolean): PriceRange | null {
  const ranges = notes.flatMap(({ text }) => priceRangesIn(text));
  const holds = ({ low, high }: PriceRange) => compare(low, price) <= 0 && compare(price, high) <= 0;
  const [range, ...others] = (isShared ? ranges : hull(ranges)).filter(holds);
  return (!others.length && range) || null;
}

/** One range that covers them all; empty if there are none. */
function hull(ranges: readonly PriceRange[]): PriceRange[] {
  const prices = ranges.flatMap(({ low, high }) => [low, high]).sort(compare);
  const [low, high] = [prices[0], prices.at(-1)];
  return low && high ? [{ low, high }] : [];
}

/** Rows whose price is an average, with the range of the trades behind them if footnotes give all of it. */
function averaged(filing: Filing, priced: readonly Priced[]) {
  const rows = priced.flatMap(({ price, placed }) => {
    const notes = averageNotes(filing, placed);
    return notes.length ? [{ price, notes }] : [];
  });
  const marks = rows.flatMap(({ notes }) => notes.map(({ id }) => id));
  const isShared = (id: string) => marks.indexOf(id) !== marks.lastIndexOf(id);
  const ranges = rows.map(({ price, notes }) =>
    rangeOf(
      notes,
      price,
      notes.some(({ id }) => isShared(id)),
    ),
  );
  const notes = distinct(rows.flatMap((row) => row.notes));
  const known = ranges.filter((range) => range !== null);
  return { count: rows.length, notes, range: (known.length === rows.length && hull(known)[0]) || null };
}

/**
 * A derivative's price is for one derivative or for one share under it. The filing does not say which, so
 * there is a value only if both are the same.
 */
function hasValue(rows: readonly Placed<Row | DerivativeRow>[]): boolean {
  return rows.every(
    ({ row }) =>
      !('underlyingSecurityShares' in row) ||
      (row.underlyingSecurityShares !== null &&
        row.transactionShares !== null &&
        compare(row.underlyingSecurityShares, row.transactionShares) === 0),
  );
}

/** "(weighted average $99.87; footnotes 2 to 13: prices from $97.90 to $101.50)" */
function behindWords(
  average: Figure | null,
  notes: readonly Note[],
  range: PriceRange | null,
  ofThose = '',
): PhrasePart {
  const from = { sources: notes.map(({ source }) => source) };
  const marks = notes.length ? footnoteWords(notes.map(({ id }) => id)) : '';
  const prices = range && `prices${ofThose} from ${formatPrice(range.low)} to ${formatPrice(range.high)}`;
  const behind = marks && say(prices ? `${marks}: ${prices}` : `see ${marks}`, from);
  const middle = average && say(`weighted average ${formatPrice(average.value)}`, average);
  const parts = [middle, behind].filter(Boolean);
  return parts.length ? [' (', parts.map((part, index) => [index ? '; ' : '', part]), ')'] : null;
}

/**
 * At what prices rows of one kind bought or sold, and for how much in all: " for $25,500 ($25.50 each)", " in
 * 12 reported sales for …".
 *
 * One row may stand for many trades: if footnotes say so, its price is called an average and the value
 * "about". If any price is in doubt, only the reason is given.
 */
export function priceWords(
  filing: Filing,
  rows: readonly Placed<Row | DerivativeRow>[],
  doubtful: ReadonlyMap<string, string>,
  noun: string,
): PhrasePart {
  const doubted = rows.map(priceField).filter((path) => doubtful.has(path));
  const all = { sources: rows.map(({ path }) => `${path}.transactionCode`) };
  const inRows = rows.length > 1 ? [' ', say(`in ${rows.length} ${noun}`, all)] : null;
  if (doubted.length) {
    const reasons = [...new Set(doubted.map((path) => doubtful.get(path)))].join('; ');
    return [inRows, ' (', say(`price in doubt: ${reasons}`, { sources: doubted }), ')'];
  }

  const priced = rows.flatMap((placed): Priced[] => {
    const { transactionShares: shares, transactionPricePerShare: price } = placed.row;
    return shares !== null && price !== null ? [{ shares, price, placed }] : [];
  });
  const [first, ...others] = priced;
  if (!first) {
    const notes = distinct(rows.flatMap((placed) => eventNotes(filing, placed)));
    const marks = rows.flatMap(({ row }) => row.footnotes.transactionPricePerShare ?? []);
    const [words, of] = marks.length
      ? [
          `price: see ${footnoteWords(marks)}`,
          { sources: [...rows.map(priceField), ...notes.map(({ source }) => source)] },
        ]
      : ['price not reported', { sources: rows.map(priceField) }];
    return [inRows, ' (', say(words, of), ')'];
  }

  const { count, notes, range } = averaged(filing, priced);
  const sources = priced.flatMap(({ placed }) => [`${placed.path}.transactionShares`, priceField(placed)]);
  const value = sum(priced.map(({ shares, price }) => multiply(shares, price)));
  const isTold = compare(value, '0') !== 0 && hasValue(priced.map(({ placed }) => placed));
  const words = valueWords(value, Boolean(count));
  const forValue = isTold ? [' for ', say(words, { sources })] : null;

  if (rows.length === 1) {
    const price = say(formatPrice(first.price), { sources: [priceField(first.placed)] });
    if (count) return [forValue, ' at an average price of ', price, behindWords(null, notes, range)];
    if (!forValue) return [' at ', price];
    // One share costs what all of it costs.
    return price.text === formatDollars(value) ? forValue : [forValue, ' (', price, ' each)'];
  }

  const without = rows.length - priced.length;
  const lacking = rows.every(({ row }) => row.transactionShares) ? 'a price' : 'a price or an amount';
  const except = without
    ? [
        say(`, ${without} without ${lacking}`, { sources: rows.map(priceField) }),
        ` and the other${others.length ? 's' : ''}`,
      ]
    : null;
  const sorted = priced.toSorted((a, b) => compare(a.price, b.price));
  const [low, high] = [sorted[0] ?? first, sorted.at(-1) ?? first];
  const isOne = compare(low.price, high.price) === 0;
  const at = ({ price, placed }: Priced) => say(formatPrice(price), { sources: [priceField(placed)] });
  const shares = sum(priced.map((row) => row.shares));
  const average = isOne || compare(shares, '0') === 0 ? null : { value: divide(value, shares, 4), sources };
  const kind = count < priced.length ? 'at ' : isOne ? 'at an average price of ' : 'at average prices of ';
  const some =
    count && count < priced.length
      ? say(`, ${numberWords(count)} of them ${count > 1 ? 'averages' : 'an average'}`, {
          sources: notes.map(({ source }) => source),
        })
      : null;
  return [
    inRows,
    except,
    forValue,
    ` ${kind}`,
    isOne ? at(low) : [at(low), ' to ', at(high)],
    some,
    behindWords(average, notes, range, some ? (count > 1 ? ' of those' : ' behind it') : ''),
  ];
}
