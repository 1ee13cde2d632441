import { formatCount } from '../figures/format.ts';

/** "1 row", "2,000 rows". */
export const plural = (count: number, one: string, more = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`;
