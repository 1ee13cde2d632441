import type { Filing } from '../../lib/form4/model/filing.ts';

/**
 * Whether a difference is in a field that the reading calls doubtful, or in a part of it, such as the CIK of a
 * name: gone, with no other value instead.
 */
export function isInDoubt(line: string, { doubts = [] }: Filing): boolean {
  return (
    line.startsWith('doubts: ') ||
    (/: got (?:null|"")/.test(line) &&
      doubts.some(({ path }) =>
        [`${path}: `, `${path}.`, path.replace(/name$/, 'cik: ')].some((start) => line.startsWith(start)),
      ))
  );
}
