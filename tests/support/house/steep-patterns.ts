import { analyse } from 'scslre';
import type { Pattern } from './patterns-in.ts';

/**
 * The patterns that may take more than twice as long for a text of twice the length, one line for each: two
 * parts can divide the same characters between them, or a search starts over within what it has just seen.
 */
export function steepPatterns(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap(({ at, source, flags }) => {
    const { reports } = analyse({ source, flags });
    return reports.map(
      ({ type, character }) =>
        `${at}: /${source}/${flags} is not linear (${type.toLowerCase()} over ${character.pick})`,
    );
  });
}
