import type { Filing, TableName } from '../model/filing.ts';
import { type Placed, placedAt } from '../model/placed-rows.ts';
import type {
  DerivativeSummary,
  KindSummary,
  LineSummary,
  SecuritySummary,
  Summary,
} from '../model/summary.ts';
import { transactionKind } from '../model/transaction-codes.ts';
import { sameText } from './same.ts';

/** A cell of Table I or II that could not be read with certainty. */
type DoubtfulCell = { placed: Placed; table: TableName; field: string };

/** The fields that, besides the title, tell the securities of Table II apart. */
const TERMS = ['conversionOrExercisePrice', 'exerciseDate', 'expirationDate', 'underlyingSecurityTitle'];
const LINE_FIELDS = ['directOrIndirectOwnership', 'natureOfOwnership'];
const AMOUNTS = ['transactionShares', 'transactionTotalValue'];
const BALANCE_FIELDS = [
  ...AMOUNTS,
  'transactionAcquiredDisposedCode',
  'transactionDate',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
];

/**
 * A summary without the figures that depend on a cell in doubt: its field is `null` in the filing, which does
 * not mean "not reported". Figures that do not depend on such a cell are kept.
 */
export function withoutDoubtful(summary: Summary, filing: Filing): Summary {
  const { doubts } = filing;
  if (!doubts?.length) return summary;
  const cells = doubts.flatMap(({ path }): DoubtfulCell[] => {
    const [table, index, field] = path.split('.') as [TableName, string, string | undefined];
    const placed = /Table$/.test(table) ? placedAt(filing, `${table}.${index}`) : null;
    return placed && field ? [{ placed, table, field }] : [];
  });
  const of = (table: TableName) => cells.filter((cell) => cell.table === table);
  const securities = certain(summary.securities, of('nonDerivativeTable'), filing);
  const derivatives = certain<DerivativeSummary>(summary.derivatives, of('derivativeTable'), filing);
  const all = [...securities, ...derivatives];
  const { headline } = summary;
  const leading = headline && all.find(({ title }) => title.value === headline.title.value);
  const isSigned = !doubts.some(({ path }) => path.startsWith('signatures.'));
  return {
    ...summary,
    signed: isSigned ? summary.signed : null,
    securities,
    derivatives,
    headline: leading ?? null,
    doubts,
  };
}

function certain<S extends SecuritySummary>(
  securities: readonly S[],
  cells: readonly DoubtfulCell[],
  filing: Filing,
): S[] {
  if (!cells.length) return [...securities];
  const isUntold = cells.some(({ field }) => field === 'securityTitle');
  const named = securities.filter(({ title }) => title.value !== '');
  return named.map((security) => {
    const own = cells.filter(({ placed }) => sameTitle(placed.row.securityTitle, security.title.value));
    const isWhole = own.some(({ field }) => TERMS.includes(field) || field.endsWith('Value'));
    if (isUntold || isWhole || hasTwoUnits(named, security))
      return own.length || isUntold ? unknown(security) : security;
    return own.length ? certainIn(security, own, filing) : security;
  });
}

const sameTitle = (one: string, other: string) => sameText(one) === sameText(other);

/**
 * Whether the title is also reported in the other unit: an amount in doubt may be in shares or in dollars.
 */
function hasTwoUnits(all: readonly SecuritySummary[], { title, unit }: SecuritySummary): boolean {
  return all.some((other) => other.unit !== unit && sameTitle(other.title.value, title.value));
}

const NO_HOLDING = { after: null, afterUnknown: null };
const NOTHING = { acquired: null, disposed: null, net: null, change: null, ...NO_HOLDING };

/** The security without its figures: it is not known which rows belong to it. */
function unknown<S extends SecuritySummary>(security: S): S {
  return { ...security, ...NOTHING, kinds: [], lines: [] };
}

function certainIn<S extends SecuritySummary>(
  security: S,
  cells: readonly DoubtfulCell[],
  filing: Filing,
): S {
  const has = (...fields: string[]) => cells.some(({ field }) => fields.includes(field));
  const isMoveKnown = !has(...AMOUNTS, 'transactionAcquiredDisposedCode');
  const isKindKnown = !has('transactionCode', 'transactionAcquiredDisposedCode');
  const lines = security.lines.map((line) => (isLineKnown(line, cells, filing) ? line : unknownLine(line)));
  const isHeldKnown = lines.every((line, index) => line === security.lines[index]);
  return {
    ...security,
    ...(!isMoveKnown && { acquired: null, disposed: null, net: null }),
    ...((!isMoveKnown || !isHeldKnown) && { change: null }),
    ...(!isHeldKnown && NO_HOLDING),
    kinds: isKindKnown ? security.kinds.map((kind) => certainKind(kind, cells)) : [],
    lines,
  };
}

function certainKind(kind: KindSummary, cells: readonly DoubtfulCell[]): KindSummary {
  const own = cells.filter(({ placed }) => transactionKind(placed.row) === kind.kind);
  const unpriced = own.filter(({ field }) => field === 'transactionPricePerShare');
  const isPriced = !unpriced.length && !own.some(({ field }) => AMOUNTS.includes(field));
  return {
    ...kind,
    market: isPriced ? kind.market : null,
    rowsWithoutPrice: kind.rowsWithoutPrice - unpriced.length,
  };
}

/** Whether no cell in doubt leaves open which line its row belongs to, or what the line comes to. */
function isLineKnown(line: LineSummary, cells: readonly DoubtfulCell[], filing: Filing): boolean {
  if (cells.some(({ field }) => LINE_FIELDS.includes(field))) return false;
  const rows = line.rows.flatMap((path) => placedAt(filing, path) ?? []);
  return !cells.some(
    ({ field, placed }) =>
      BALANCE_FIELDS.includes(field) && rows.some(({ row }) => wayOwned(row) === wayOwned(placed.row)),
  );
}

function wayOwned({ directOrIndirectOwnership, natureOfOwnership }: Placed['row']): string {
  return directOrIndirectOwnership + sameText(natureOfOwnership);
}

function unknownLine(line: LineSummary): LineSummary {
  return { ...line, ...NO_HOLDING, opening: null, net: null, balance: 'unknown', breaks: [] };
}
