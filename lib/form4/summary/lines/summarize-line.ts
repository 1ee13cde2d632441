import { compare } from '../../../figures/decimal.ts';
import { ownedAfter, type Placed } from '../../model/placed-rows.ts';
import type { LineSummary } from '../../model/summary.ts';
import type { UnknownClosing } from '../../model/unknown-closing.ts';
import { flowOf, unitOfRow, valueFiled } from '../row-figures.ts';
import { sameAmount } from '../same.ts';
import { type OwnershipLine, stepsOf } from './ownership-lines.ts';
import { runningBalance } from './running-balance.ts';

/** The row that gives what the line has come to, or the reason why no row does. */
type Latest = Placed | UnknownClosing;

/**
 * For rows that cannot all be summed: the row of the latest day that gives the closing, if all rows of that
 * day agree on it or their order proves it.
 * @param rows by date, rows without a date first
 */
function latestOfDay(rows: readonly Placed[]): Latest {
  const dateOf = (placed: Placed | undefined) => placed?.row.transactionDate;
  const day = rows.filter((placed) => !dateOf(rows[0]) || dateOf(placed) === dateOf(rows.at(-1)));
  const owned = day.map(ownedAfter);
  if (owned.includes(null)) return 'not-reported';
  const amounts = new Set(owned.map((one) => one && one.unit + sameAmount(one.value)));
  if (amounts.size === 1) return day.at(-1) ?? 'no-order';
  const steps = stepsOf(day);
  return endOf(day, steps ? runningBalance(steps).closings : []);
}

/** The last row whose amount owned is the closing. */
function endOf(rows: readonly Placed[], [closing, ...others]: readonly string[]): Latest {
  if (others.length) return 'several-orders';
  return rows.findLast((placed) => sameAmount(ownedAfter(placed)?.value ?? null) === closing) ?? 'no-order';
}

function latestOf({ transactions, balance }: OwnershipLine, owners: number): Latest {
  if (!balance) return latestOfDay(transactions);
  // Direct shares of a group that do not add up may belong to several persons.
  if (owners > 1 && balance.breaks.length && !transactions[0]?.row.natureOfOwnership) return 'no-order';
  return endOf(transactions, balance.closings);
}

/**
 * Sums up an ownership line.
 * @param short why what the line reports after its transactions is not a holding; `null` if it is
 * @param owners the number of reporting persons
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
  const said = typeof latest === 'string' ? [] : [latest ?? [], holdings].flat();
  const measures = said.flatMap((placed) => ownedAfter(placed) ?? []);
  const [owned] = measures;
  // A closed short position leaves nothing, and that is certain.
  const isClosed = owned && !Number(owned.value);
  const reason =
    (isClosed ? null : short) ?? (typeof latest === 'string' ? latest : owned ? null : 'not-reported');
  const after =
    owned && !reason ? { value: owned.value, sources: measures.map(({ source }) => source) } : null;
  const { net } = flowOf(transactions);
  const breaks = short ? [] : (balance?.breaks ?? []);
  const opening = short || breaks.length ? null : (balance?.opening ?? null);
  // Nobody owns less than zero: acquiring more than is owned afterward does not add up.
  const isOwned = opening !== null && compare(opening, '0') >= 0;
  return {
    unit: owned?.unit ?? unitOfRow(first),
    ownership: first.row.directOrIndirectOwnership,
    nature: valueFiled(rows, 'natureOfOwnership'),
    after,
    afterUnknown: reason,
    opening: isOwned
      ? { value: opening, sources: [...(net?.sources ?? []), ...(after?.sources ?? [])] }
      : null,
    net,
    rows: rows.map(({ path }) => path),
    balance: !transactions.length
      ? 'holding'
      : isOwned
        ? 'holds'
        : breaks.length || opening !== null
          ? 'breaks'
          : 'unknown',
    breaks: breaks.map(({ at, expected, reported }) => ({
      row: transactions[at]?.path ?? '',
      expected,
      reported,
    })),
  };
}
