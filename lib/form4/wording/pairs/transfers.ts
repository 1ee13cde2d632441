import { compare, sum } from '../../../figures/decimal.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import { movedBy, type Placed, placedRows } from '../../model/placed-rows.ts';
import { sameText } from '../../summary/same.ts';

/** A move from one line of a security to another: the rows that it left, and those that it came to. */
export type Transfer = { from: Placed[]; to: Placed[] };

const holdingKey = ({ row }: Placed) =>
  `${row.directOrIndirectOwnership}${sameText(row.natureOfOwnership)}${row.footnotes.natureOfOwnership}`;

/** Groups rows by security, day and code, and derivatives by grant as well. */
function groupKey(placed: Placed<Row | DerivativeRow>): string {
  const { row, path } = placed;
  const grant =
    'expirationDate' in row ? [row.conversionOrExercisePrice, row.exerciseDate, row.expirationDate] : [];
  const of = [path.split('.')[0], sameText(row.securityTitle), movedBy(placed)?.unit];
  return [...of, row.transactionCode, row.transactionDate, ...grant].join('\n');
}

const isWay = (way: Row['transactionAcquiredDisposedCode']) => (placed: Placed) =>
  placed.row.transactionAcquiredDisposedCode === way;

/**
 * Gifts and other moves (codes G and J) between a person's own lines: the same amount left one line and came
 * to another on the same day (own shares to an estate planning vehicle, 0001441816-23-000153).
 */
export function transfersIn(filing: Filing): Transfer[] {
  const moves = placedRows(filing).filter(
    (placed) =>
      /^[GJ]$/.test(placed.row.transactionCode ?? '') && placed.row.transactionDate && movedBy(placed),
  );
  return [...Map.groupBy(moves, groupKey).values()].flatMap((group) => {
    const [out, into] = [group.filter(isWay('D')), group.filter(isWay('A'))];
    const transfers: Transfer[] = [];
    for (const from of [...out]) {
      const to = into.find((row) => isSame([from], [row]) && holdingKey(row) !== holdingKey(from));
      if (!to) continue;
      transfers.push({ from: [from], to: [to] });
      out.splice(out.indexOf(from), 1);
      into.splice(into.indexOf(to), 1);
    }
    const lines = new Set(out.map(holdingKey));
    const isRest = out.length && into.length && !into.some((row) => lines.has(holdingKey(row)));
    if (isRest && isSame(out, into)) transfers.push({ from: out, to: into });
    return transfers;
  });
}

const total = (rows: readonly Placed[]) => sum(rows.flatMap((row) => movedBy(row)?.value ?? []));

/** Whether as much left as came; the rows are of one group, and so in one unit. */
const isSame = (out: readonly Placed[], into: readonly Placed[]) => compare(total(out), total(into)) === 0;
