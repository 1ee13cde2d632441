import { compare } from '../../../figures/decimal.ts';
import { ownedAfter, type Placed, signedMove } from '../../model/placed-rows.ts';
import type { LineSummary } from '../../model/summary.ts';
import type { UnknownClosing } from '../../model/unknown-closing.ts';
import { flowOf, quoted, unitOfRow } from '../row-figures.ts';
import { sameAmount } from '../same.ts';
import type { OwnershipLine } from './ownership-lines.ts';
import { endsOf, type Leg, legOf } from './ways-through.ts';

/** The row that says what the line has come to, or why none can be named. */
type Latest = Placed | UnknownClosing;

/** Of rows that cannot all be summed: the one of the latest day, or those of that day that agree. */
function latestOfDay(rows: readonly Placed[]): Latest {
  const dates = rows.map(({ row }) => row.transactionDate);
  const last = dates.includes(null) ? null : dates.toSorted().at(-1);
  const day = rows.filter((_, index) => last === null || dates[index] === last);
  const owned = day.map(ownedAfter);
  if (owned.includes(null)) return 'not-reported';
  const amounts = new Set(owned.map((measure) => `${measure?.unit} ${sameAmount(measure?.value ?? null)}`));
  if (amounts.size === 1) return day.at(-1) ?? 'no-order';
  const steps = day.flatMap((placed): Leg[] => {
    const [moved, after] = [signedMove(placed), ownedAfter(placed)];
    return moved && after && moved.unit === after.unit
      ? [legOf({ date: last ?? null, moved: moved.value, after: after.value })]
      : [];
  });
  const [end, ...others] = steps.length === day.length ? endsOf(steps, null) : [];
  if (others.length) return 'several-orders';
  return day.findLast((placed) => sameAmount(ownedAfter(placed)?.value ?? null) === end) ?? 'no-order';
}

function latestOf({ transactions, balance }: OwnershipLine, owners: number): Latest {
  if (!balance) return latestOfDay(transactions);
  // Direct shares of a group that do not add up may be those of several persons.
  if (owners > 1 && balance.breaks.length && !transactions[0]?.row.natureOfOwnership) return 'no-order';
  const [closing, ...others] = balance.closings;
  if (others.length) return 'several-orders';
  // Nobody owns less than nothing: an order that begins so proves at most what the filing's last row says.
  const last = transactions.findLast(
    (placed, at) =>
      sameAmount(ownedAfter(placed)?.value ?? null) === closing &&
      !(balance.opening?.startsWith('-') && balance.order[at] !== transactions.length - 1),
  );
  return last ?? 'no-order';
}

/**
 * What an ownership line says.
 * @param short why what the line reports after its transactions is no holding
 * @param owners how many report
 */
export function summarizeLine(
  line: OwnershipLine,
  short: UnknownClosing | null,
  owners: number,
): LineSummary {
  const { transactions, holdings, balance } = line;
  const rows = [...transactions, ...holdings];
  const [first] = rows as [Placed, ...Placed[]];
  const latest = transactions.length ? latestOf(line, owners) : null;
  const said = typeof latest === 'string' ? [] : [...(latest ? [latest] : []), ...holdings];
  const [owned] = said.flatMap((placed) => ownedAfter(placed) ?? []);
  const sources = said.flatMap((placed) => ownedAfter(placed)?.source ?? []);
  const reason = short ?? (typeof latest === 'string' ? latest : owned ? null : 'not-reported');
  const after = owned && !reason ? { value: owned.value, sources } : null;
  const { net } = flowOf(transactions);
  const breaks = short ? [] : (balance?.breaks ?? []);
  const opening = short || breaks.length ? null : (balance?.opening ?? null);
  // Nobody owns less than nothing: an amount acquired that is not there afterwards does not add up.
  const isOwned = opening !== null && compare(opening, '0') >= 0;
  return {
    unit: owned?.unit ?? unitOfRow(first),
    ownership: first.row.directOrIndirectOwnership,
    nature: quoted(rows, 'natureOfOwnership'),
    after,
    afterUnknown: reason,
    opening: isOwned
      ? { value: opening, sources: [...(net?.sources ?? []), ...(after?.sources ?? [])] }
      : null,
    net,
    rows: rows.map(({ path }) => path),
    balance: balanceOf(transactions.length > 0, isOwned, breaks.length > 0 || opening !== null),
    breaks: breaks.map(({ at, expected, reported }) => ({
      row: transactions[at]?.path ?? '',
      expected,
      reported,
    })),
  };
}

function balanceOf(hasTransactions: boolean, holds: boolean, breaks: boolean): LineSummary['balance'] {
  if (!hasTransactions) return 'holding';
  return holds ? 'holds' : breaks ? 'breaks' : 'unknown';
}
