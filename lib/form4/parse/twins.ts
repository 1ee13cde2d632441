import type { Row, TableName } from '../model/filing.ts';
import { longest } from './too-long.ts';

/** What all rows of one ownership line have in common, as filed: what is owned indirectly has a nature. */
const lineOf = ({ kind, securityTitle, natureOfOwnership }: Row) =>
  [kind, securityTitle, natureOfOwnership].join();

type Amount = 'sharesOwnedFollowingTransaction' | 'transactionShares';

/**
 * Refuses each row that equals another in every field and footnote: a script has drawn one twice, or a file
 * was joined badly. After each transaction a different amount is owned, unless a filing gives its line's final
 * balance on each row (0001209191-12-017317). Of 465 files and 710 pages none has other such rows.
 * @param rows none is looked at if they are too many to be read
 * @param refuse takes a row's path, and the field of its amount if only this is in doubt, and was taken away:
 * two holdings or two grants of derivatives may be alike; after a row that is refused whole, none is looked at
 */
export function refuseTwins(
  rows: readonly Row[],
  table: TableName,
  refuse: (row: string, field: Amount | null) => void,
): void {
  if (rows.length > longest.rows) return;
  for (const line of Map.groupBy(rows.entries(), ([, row]) => lineOf(row)).values()) {
    const texts = line.map(([, row]) => JSON.stringify(row));
    const balances = new Set(line.map(([, row]) => row.sharesOwnedFollowingTransaction));
    const isFinalBalance = balances.size < 2 && new Set(texts).size > 1;
    for (const [at, [index, row]] of line.entries()) {
      const isHolding = row.kind === 'holding';
      if (texts.indexOf(texts[at] as string) === at || (isFinalBalance && !isHolding)) continue;
      const field = isHolding
        ? 'sharesOwnedFollowingTransaction'
        : table === 'derivativeTable'
          ? 'transactionShares'
          : null;
      refuse(`${table}.${index}`, field);
      if (!field) return;
      row[field] = null;
    }
  }
}
