import type { DerivativeRow, Filing, Row } from '../model/filing.ts';
import { type Placed, placedRows } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';

/** Something a reader should know before trusting a figure; nothing is repaired. */
export type Flag = { text: string; sources: string[] };

/** What every check decides from. */
export type Case = {
  filing: Filing;
  summary: Summary;
  rows: Placed<Row | DerivativeRow>[];
  transactions: Placed<Row | DerivativeRow>[];
  /** Footnotes and remarks. */
  notes: { text: string; source: string }[];
};

/** Pure: the flags that a case raises, none where all is well. */
export type Check = (one: Case) => Flag[];

export function caseOf(filing: Filing, summary: Summary): Case {
  const rows = placedRows(filing);
  const footnotes = filing.footnotes.map(({ text }, index) => ({ text, source: `footnotes.${index}.text` }));
  return {
    filing,
    summary,
    rows,
    transactions: rows.filter(({ row }) => row.kind === 'transaction'),
    notes: [...footnotes, { text: filing.remarks ?? '', source: 'remarks' }],
  };
}

/** A flag on these fields; none where there are no fields that it is about. */
export function flag(text: string, sources: string[]): Flag[] {
  return sources.length ? [{ text, sources }] : [];
}

/** "nonDerivativeTable.2" → "Row 3 of Table I" */
export function rowName(path: string): string {
  const [table, index] = path.split('.');
  return `Row ${Number(index) + 1} of Table ${table === 'nonDerivativeTable' ? 'I' : 'II'}`;
}

/** "Row 1 of Table I", "Rows 1, 2 and 5 of Table I, row 1 of Table II": the rows of these paths, each once. */
export function rowNames(paths: readonly string[]): string {
  const tables = Map.groupBy(new Set(paths.map((path) => path.split('.').slice(0, 2).join('.'))), (path) =>
    path.startsWith('nonDerivativeTable') ? 'I' : 'II',
  );
  const names = [...tables].map(([table, rows]) => {
    const numbers = rows.map((path) => Number(path.split('.')[1]) + 1);
    return `${numbers.length > 1 ? 'rows' : 'row'} ${listed(numbers)} of Table ${table}`;
  });
  return names.join(', ').replace(/^r/, 'R');
}

/** "2", "2 and 3", "1, 3 to 6 and 9" */
function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from > 1 ? `${from} to ${to}` : [...new Set([from, to])].map(String),
  );
  const last = words.pop() ?? '';
  return words.length ? `${words.join(', ')} and ${last}` : last;
}
