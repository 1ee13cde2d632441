import type { Kinds } from '../kind.ts';
import { besideRows } from './tables/beside-rows.ts';
import { cells } from './tables/cells.ts';
import { heads } from './tables/heads.ts';
import { lost } from './tables/lost.ts';
import { moved } from './tables/moved.ts';
import { noRows } from './tables/no-rows.ts';
import { partedNumbers } from './tables/parted.ts';

/** Changes to rows, heads and tables: other numbers, other places, other words. */
export const tables: Kinds = {
  ...partedNumbers,
  ...besideRows,
  ...noRows,
  ...moved,
  ...cells,
  ...heads,
  ...lost,
};
