import { numberList } from '../../figures/number-list.ts';

/** The distinct rows of these paths: "Table I, row 2", "Table I, rows 1 to 3 and 5; Table II, row 1". */
export function rowList(paths: readonly string[]): string {
  const rows = new Set(paths.map((path) => path.split('.').slice(0, 2).join('.')));
  const tables = Map.groupBy(rows, (row) => (row.startsWith('n') ? 'I' : 'II'));
  return [...tables]
    .map(([table, some]) => {
      const numbers = some.map((row) => Number(row.split('.')[1]) + 1);
      return `Table ${table}, row${some.length > 1 ? 's' : ''} ${numberList(numbers)}`;
    })
    .join('; ');
}
