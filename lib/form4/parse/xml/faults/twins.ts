import type { Row, TableName } from '../../../model/filing.ts';
import { tidy } from '../../values.ts';
import { children } from '../elements.ts';
import type { XmlFindings } from './findings.ts';

/**
 * Rows that equal another in every field and footnote. After each transaction a different amount is owned,
 * unless a filing gives its line's final balance on each row (0001209191-12-017317). Of 465 filings none has
 * such rows.
 */
function twinsIn(rows: readonly Row[]): [index: number, row: Row][] {
  const all = rows.map((row, index) => ({ row, index, text: JSON.stringify(row) }));
  return [...Map.groupBy(all, ({ row }) => lineInXml(row)).values()].flatMap((line) => {
    const firsts = new Map(line.toReversed().map(({ text, index }) => [text, index]));
    const [first] = line;
    const isFinalBalance =
      first?.row.kind === 'transaction' &&
      firsts.size > 1 &&
      line.every(
        ({ row }) => row.sharesOwnedFollowingTransaction === first.row.sharesOwnedFollowingTransaction,
      );
    if (isFinalBalance) return [];
    return line.flatMap(({ row, index, text }): [number, Row][] =>
      firsts.get(text) === index ? [] : [[index, row]],
    );
  });
}

/** What all rows of one ownership line have in common. */
const lineInXml = ({ kind, securityTitle, directOrIndirectOwnership, natureOfOwnership }: Row) =>
  [kind, securityTitle, directOrIndirectOwnership, natureOfOwnership].join('|');

/**
 * Refuses a table or a row that occurs twice. Holdings, and rows of Table II, where two grants may be alike,
 * are only doubted.
 */
export function refuseTwins(
  root: Element,
  rows: readonly Row[],
  table: TableName,
  findings: XmlFindings,
): void {
  const tables = children(root, table).flatMap(({ textContent }) => tidy(textContent ?? '') || []);
  if (new Set(tables).size < tables.length) findings.invalid.push(`${table}: stands twice`);
  for (const [index, row] of twinsIn(rows)) {
    const isHolding = row.kind === 'holding';
    if (!isHolding && table === 'nonDerivativeTable')
      findings.invalid.push(`${table}.${index}: stands twice`);
    const field = isHolding ? 'sharesOwnedFollowingTransaction' : 'transactionShares';
    row[field] = null;
    findings.doubt(`${table}.${index}.${field}`, 'the row stands twice');
  }
}
