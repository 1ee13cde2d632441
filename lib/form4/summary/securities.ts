import { add, compare, divide, multiply, sum } from '../../figures/decimal.ts';
import type { Placed } from '../model/placed-rows.ts';
import type { Change, Figure, KindSummary, LineSummary, SecuritySummary } from '../model/summary.ts';
import { isMarketTrade, type Kind, kindNames, transactionKind } from '../model/transaction-codes.ts';
import type { UnknownClosing } from '../model/unknown-closing.ts';
import { ownershipLines } from './lines/ownership-lines.ts';
import { summarizeLine } from './lines/summarize-line.ts';
import { flowOf, joined, unitOfRow } from './row-figures.ts';

function orNull(figure: Figure): Figure | null {
  return figure.sources.length ? figure : null;
}

/** "S", "S/K" where a swap is involved. */
export function codeOf({ row }: Placed): string {
  return `${row.transactionCode ?? ''}${row.equitySwapInvolved && row.transactionCode !== 'K' ? '/K' : ''}`;
}

type Priced = { shares: string; price: string; path: string };

/** The rows that have a number of shares and a price of their own. */
function pricedOf(rows: readonly Placed[]): Priced[] {
  const priced: Priced[] = [];
  for (const { row, path } of rows) {
    const { transactionShares: shares, transactionPricePerShare: price } = row;
    if (shares !== null && price !== null) priced.push({ shares, price, path });
  }
  return priced;
}

/**
 * The average of one price is that price, to its last decimal.
 * @param all of which those of no shares are no trades
 */
function marketOf(all: readonly Priced[]): KindSummary['market'] {
  const priced = all.filter(({ shares }) => /[1-9]/.test(shares));
  const byPrice = priced.toSorted((a, b) => compare(a.price, b.price));
  const [lowest, highest] = [byPrice[0], byPrice.at(-1)];
  if (!lowest || !highest) return null;
  const isOne = compare(lowest.price, highest.price) === 0;
  const shares = sum(priced.map((row) => row.shares));
  const value = sum(priced.map((row) => multiply(row.shares, row.price)));
  const sources = priced.flatMap(({ path }) => [
    `${path}.transactionShares`,
    `${path}.transactionPricePerShare`,
  ]);
  const priceOf = ({ price, path }: Priced) => ({
    value: price,
    sources: [`${path}.transactionPricePerShare`],
  });
  return {
    value: { value, sources },
    averagePrice: { value: divide(value, shares, isOne ? 20 : 4), sources },
    lowest: priceOf(lowest),
    highest: priceOf(highest),
    isAverage: false,
  };
}

function kindsOf(rows: readonly Placed[]): KindSummary[] {
  const groups = Map.groupBy(rows, ({ row }) => transactionKind(row));
  const order = Object.keys(kindNames) as Kind[];
  return order.flatMap((kind) => {
    const group = groups.get(kind);
    if (!group) return [];
    const priced = pricedOf(group);
    const { acquired, disposed, net, unknown } = flowOf(group);
    return {
      kind,
      codes: [...new Set(group.map(codeOf))].filter(Boolean),
      acquired: net && orNull(acquired),
      disposed: net && orNull(disposed),
      rows: group.length,
      priceInDoubt: null,
      market: isMarketTrade(kind) ? marketOf(priced) : null,
      rowsWithoutPrice: group.filter(({ row }) => row.transactionPricePerShare === null).length,
      rowsWithoutAmount: unknown,
    };
  });
}

/** Net against what the traded lines opened with; left out where one of them does not reconcile. */
function changeOf(lines: readonly LineSummary[]): Change | null {
  const traded = lines.filter(({ balance }) => balance !== 'holding');
  if (!traded.length || traded.some(({ balance }) => balance !== 'holds')) return null;
  const opening = joined(traded.flatMap(({ opening }) => opening ?? []));
  const net = sum(traded.flatMap((line) => line.net?.value ?? []));
  const isNew = compare(opening.value, '0') === 0;
  if (isNew && compare(net, '0') <= 0) return null;
  if (isNew) return { opening, percent: null };
  const percent = divide(multiply(net, '100'), opening.value, 2);
  // What is left is not nothing.
  const isRest = percent === '-100' && compare(add(opening.value, net), '0') !== 0;
  return { opening, percent: isRest ? '-99.99' : percent };
}

/** What all the rows of a filing have in common. */
export type Circumstances = {
  /** How many owners report. */
  owners: number;
  /** Why what a row says is owned after it is no holding; `null` where it is one. */
  shortPosition: (placed: Placed) => UnknownClosing | null;
};

/**
 * One security's movements and holdings.
 * @param rows of one title and one unit; at least one
 */
export function summarizeSecurity(
  rows: readonly Placed[],
  { owners, shortPosition }: Circumstances,
): SecuritySummary {
  const [first] = rows as [Placed, ...Placed[]];
  const transactions = rows.filter(({ row }) => row.kind === 'transaction');
  const lines = ownershipLines(rows, owners).map((line) => {
    const reasons = [...line.transactions, ...line.holdings].flatMap((row) => shortPosition(row) ?? []);
    // By the alphabet what is one comes after what may be one.
    return summarizeLine(line, reasons.sort().at(-1) ?? null, owners);
  });
  const afters = lines.map(({ after }) => after);
  const { acquired, disposed, net } = flowOf(transactions);
  const isOneUnit = lines.every(({ unit }) => unit === unitOfRow(first));
  return {
    title: { value: first.row.securityTitle, sources: [`${first.path}.securityTitle`] },
    unit: unitOfRow(first),
    acquired,
    disposed,
    net,
    kinds: kindsOf(transactions),
    lines,
    after: isOneUnit && !afters.includes(null) ? joined(afters.filter((after) => after !== null)) : null,
    afterUnknown:
      lines.find(({ afterUnknown }) => afterUnknown)?.afterUnknown ?? (isOneUnit ? null : 'two-units'),
    change: changeOf(lines),
  };
}

/**
 * How much a security was moved in all, market trades before anything else: what leads the card. Between
 * shares and dollars there is no more or less, so that shares lead.
 */
export function byWeight(a: SecuritySummary, b: SecuritySummary): number {
  const market = ({ kinds }: SecuritySummary) => kinds.filter(({ kind }) => isMarketTrade(kind));
  const isTraded = (security: SecuritySummary) => Number(market(security).length > 0);
  const isShares = ({ unit }: SecuritySummary) => Number(unit === 'shares');
  const moved = ({ acquired, disposed }: Pick<KindSummary, 'acquired' | 'disposed'>) =>
    add(acquired?.value ?? '0', disposed?.value ?? '0');
  const traded = (security: SecuritySummary) => sum(market(security).map(moved));
  return (
    isTraded(b) - isTraded(a) ||
    isShares(b) - isShares(a) ||
    compare(traded(b), traded(a)) ||
    compare(moved(b), moved(a))
  );
}
