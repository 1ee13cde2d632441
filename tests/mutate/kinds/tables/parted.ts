import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kind, Kinds } from '../../kind.ts';
import { make } from '../../places.ts';

/** In Table I, moves the end of a number to a separate column, after or before the rest. */
const parted =
  (head: string, column: number, pattern: RegExp, isBefore: boolean): Kind =>
  (page) => {
    const table = dataTablesOf(page)[0];
    const rows = table?.rows.filter(({ cells }) => cells.length === 11) ?? [];
    const group = [...(table?.head.cells ?? [])].find(({ colSpan }) => colSpan === 3);
    const sub = table?.subhead?.cells[table.subhead.cells.length - 8 + column];
    if (!group || !sub) return false;
    group.colSpan = 4;
    const headed = make(page, 'th', head);
    if (isBefore) sub.before(headed);
    else sub.after(headed);
    let count = 0;
    for (const { cells } of rows) {
      const cell = cells[column];
      const [, start = '', end = ''] = pattern.exec(cell?.textContent ?? '') ?? [];
      const part = make(page, 'td', isBefore ? start : end);
      if (end) cell?.replaceChildren(isBefore ? end : start);
      if (end) count++;
      if (isBefore) cell?.before(part);
      else cell?.after(part);
    }
    return count > 0;
  };

/** Numbers with a part in a separate column. */
export const partedNumbers: Kinds = {
  'cents in a column without a head': parted('', 7, /^\s*(\$\s*[\d,]+)(\.\d+)\s*$/, false),
  'cents in a column of theirs': parted('Cents', 7, /^\s*(\$\s*[\d,]+)\.(\d+)\s*$/, false),
  'thousands in a column without a head': parted('', 5, /^\s*([\d,]+),(\d{3})\s*$/, true),
};
