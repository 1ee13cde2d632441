import type { Filing } from '../../lib/form4/model/filing.ts';

/** Whether a difference is of a field that the reading itself calls doubtful: its value is gone, and none is in its place. */
export function isInDoubt(line: string, { doubts = [] }: Filing): boolean {
  return (
    line.startsWith('doubts: ') ||
    doubts.some(({ path }) => [`${path}: got null`, `${path}: got ""`].some((gone) => line.startsWith(gone)))
  );
}
