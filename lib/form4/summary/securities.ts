import { add, compare, divide, multiply, subtract, sum } from '../../figures/decimal.ts';
import type { Unit } from '../../figures/unit.ts';
import type { DerivativeRow, Row } from '../model/filing.ts';
import { type Measure, movedBy, ownedAfter, type Placed } from '../model/placed-rows.ts';
import type { Change, Figure, KindSummary, LineSummary, Quoted, SecuritySummary } from '../model/summary.ts';
import { isMarketTrade, type Kind, kindNames, transactionKind } from '../model/transaction-codes.ts';
import { type OwnershipLine, ownershipLines } from './ownership-lines.ts';

/** The unit a row is in; a row that moves nothing is in that of what it says is owned. */
export function unitOfRow(placed: Placed): Unit {
  return (movedBy(placed) ?? ownedAfter(placed))?.unit ?? 'shares';
}

/**
 * A field's value as filed, with the footnotes marked in it in any of the rows.
 * @returns value `null` where the rows do not agree on one
 */
export function quoted(rows: readonly Placed<Row | DerivativeRow>[], field: keyof DerivativeRow): Quoted {
  const values = new Set<unknown>();
  const footnotes = new Set<string>();
  const sources: string[] = [];
  for (const { row, path } of rows) {
    const value = (row as DerivativeRow)[field];
    const marks = row.footnotes[field];
    if (typeof value !== 'string' && !marks?.length) continue;
    values.add(value);
    for (const mark of marks ?? []) footnotes.add(mark);
    sources.push(`${path}.${field}`);
  }
  const [only] = values;
  return {
    value: values.size === 1 && typeof only === 'string' ? only : null,
    footnotes: [...footnotes],
    sources,
  };
}

type Flow = {
  acquired: Figure;
  disposed: Figure;
  /** Acquired minus disposed; `null` as soon as one transaction does not say how much or which way. */
  net: Figure | null;
};

function flowOf(rows: readonly Placed[]): Flow {
  const moves: Record<'A' | 'D', Measure[]> = { A: [], D: [] };
  const sources: string[] = [];
  for (const placed of rows) {
    const code = placed.row.transactionAcquiredDisposedCode;
    const move = code && movedBy(placed);
    if (!move) continue;
    moves[code].push(move);
    sources.push(move.source);
  }
  const [acquired, disposed] = [totalOf(moves.A), totalOf(moves.D)];
  const isKnown = rows.length > 0 && sources.length === rows.length;
  return {
    acquired,
    disposed,
    net: isKnown ? { value: subtract(acquired.value, disposed.value), sources } : null,
  };
}

function totalOf(moves: readonly Measure[]): Figure {
  return { value: sum(moves.map(({ value }) => value)), sources: moves.map(({ source }) => source) };
}

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

function marketOf(priced: readonly Priced[]): KindSummary['market'] {
  const shares = sum(priced.map((row) => row.shares));
  if (compare(shares, '0') === 0) return null;
  const lowest = priced.reduce((least, row) => (compare(row.price, least.price) < 0 ? row : least));
  const highest = priced.reduce((most, row) => (compare(row.price, most.price) < 0 ? most : row));
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
    averagePrice: { value: divide(value, shares, 4), sources },
    lowest: priceOf(lowest),
    highest: priceOf(highest),
  };
}

function kindsOf(rows: readonly Placed[]): KindSummary[] {
  const groups = Map.groupBy(rows, ({ row }) => transactionKind(row));
  const order = Object.keys(kindNames) as Kind[];
  return order.flatMap((kind) => {
    const group = groups.get(kind);
    if (!group) return [];
    const priced = pricedOf(group);
    const { acquired, disposed, net } = flowOf(group);
    return {
      kind,
      codes: [...new Set(group.map(codeOf))].filter(Boolean),
      acquired: net && orNull(acquired),
      disposed: net && orNull(disposed),
      rows: group.length,
      market: isMarketTrade(kind) ? marketOf(priced) : null,
      rowsWithoutPrice: group.length - priced.length,
    };
  });
}

function summarizeLine({ transactions, holdings, balance }: OwnershipLine): LineSummary {
  const rows = [...transactions, ...holdings];
  const [first] = rows as [Placed, ...Placed[]];
  const last = transactions.at(-1);
  const said = [...(last ? [last] : []), ...holdings].flatMap((placed) => ownedAfter(placed) ?? []);
  const [latest] = last && !ownedAfter(last) ? [] : said;
  const after = latest ? { value: latest.value, sources: said.map(({ source }) => source) } : null;
  const { net } = flowOf(transactions);
  const holds = balance !== null && balance.breaks.length === 0;
  return {
    unit: latest?.unit ?? unitOfRow(first),
    ownership: first.row.directOrIndirectOwnership,
    nature: quoted(rows, 'natureOfOwnership'),
    after,
    opening: holds
      ? { value: balance.opening, sources: [...(net?.sources ?? []), ...(after?.sources ?? [])] }
      : null,
    net,
    rows: rows.map(({ path }) => path),
    balance: holds ? 'holds' : balance ? 'breaks' : transactions.length ? 'unknown' : 'holding',
    breaks: (balance?.breaks ?? []).map(({ at, expected, reported }) => ({
      row: transactions[at]?.path ?? '',
      expected,
      reported,
    })),
  };
}

/** Net against what the traded lines opened with; left out where one of them does not reconcile. */
function changeOf(lines: readonly LineSummary[]): Change | null {
  const traded = lines.filter(({ balance }) => balance !== 'holding');
  if (!traded.length || traded.some(({ balance }) => balance !== 'holds')) return null;
  const openings = traded.flatMap(({ opening }) => opening ?? []);
  const opening = joined(openings);
  const net = sum(traded.flatMap((line) => line.net?.value ?? []));
  if (compare(opening.value, '0') < 0) return null;
  const isNew = compare(opening.value, '0') === 0;
  if (isNew && compare(net, '0') <= 0) return null;
  return { opening, percent: isNew ? null : divide(multiply(net, '100'), opening.value, 2) };
}

/** Of one figure alone the sources are distinct already, and may be hundreds. */
function joined(figures: readonly Figure[]): Figure {
  const [only, ...others] = figures;
  return {
    value: sum(figures.map(({ value }) => value)),
    sources: only && !others.length ? only.sources : [...new Set(figures.flatMap(({ sources }) => sources))],
  };
}

/**
 * One security's movements and holdings.
 * @param rows of one title and one unit; at least one
 */
export function summarizeSecurity(rows: readonly Placed[]): SecuritySummary {
  const [first] = rows as [Placed, ...Placed[]];
  const transactions = rows.filter(({ row }) => row.kind === 'transaction');
  const lines = ownershipLines(rows).map(summarizeLine);
  const afters = lines.map(({ after }) => after);
  const isOneUnit = lines.every(({ unit }) => unit === unitOfRow(first));
  return {
    title: { value: first.row.securityTitle, sources: [`${first.path}.securityTitle`] },
    unit: unitOfRow(first),
    ...flowOf(transactions),
    kinds: kindsOf(transactions),
    lines,
    after: isOneUnit && !afters.includes(null) ? joined(afters.filter((after) => after !== null)) : null,
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
