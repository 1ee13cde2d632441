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

/** The code of a row: "S", or "S/K" if a swap is involved. */
export function codeOf({ row }: Placed): string {
  return `${row.transactionCode ?? ''}${row.equitySwapInvolved && row.transactionCode !== 'K' ? '/K' : ''}`;
}

type Priced = { shares: string; price: string; path: string };

/** The rows that give both a number of shares and a price. */
function pricedOf(rows: readonly Placed[]): Priced[] {
  const priced: Priced[] = [];
  for (const { row, path } of rows) {
    const { transactionShares: shares, transactionPricePerShare: price } = row;
    if (shares !== null && price !== null) priced.push({ shares, price, path });
  }
  return priced;
}

/**
 * Value, average and range of the prices. The average of equal prices is that price, to its last decimal.
 * @param all including rows of zero shares, which are not trades
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

/** The net change against what the traded lines opened with; `null` if one of them does not reconcile. */
function changeOf(lines: readonly LineSummary[]): Change | null {
  const traded = lines.filter(({ balance }) => balance !== 'holding');
  if (!traded.length || traded.some(({ balance }) => balance !== 'holds')) return null;
  const opening = joined(traded.flatMap(({ opening }) => opening ?? []));
  const net = sum(traded.flatMap((line) => line.net?.value ?? []));
  const isNew = compare(opening.value, '0') === 0;
  if (isNew && compare(net, '0') <= 0) return null;
  if (isNew) return { opening, percent: null };
  const percent = divide(multiply(net, '100'), opening.value, 2);
  // Something is left, so it is not a full -100%.
  const isRest = percent === '-100' && compare(add(opening.value, net), '0') !== 0;
  return { opening, percent: isRest ? '-99.99' : percent };
}

/** What applies to all rows of a filing. */
export type Circumstances = {
  /** The number of reporting persons. */
  owners: number;
  /** Why what a row reports as owned after it is not a holding; `null` if it is. */
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
    // Alphabetically, "short-position" comes after "maybe-short-position", so certainty wins.
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
 * Sorts securities by how much of each was moved in all, market trades before anything else: the first leads
 * the card. Shares and dollars cannot be compared, so shares lead.
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
