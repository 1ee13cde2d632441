import type { Filing } from '../../lib/form4/model/filing.ts';

/** Whether a difference is in a field that the reading calls doubtful: gone, with no other value instead. */
export function isInDoubt(line: string, { doubts = [] }: Filing): boolean {
  return (
    line.startsWith('doubts: ') ||
    doubts.some(({ path }) => [`${path}: got null`, `${path}: got ""`].some((gone) => line.startsWith(gone)))
  );
}
