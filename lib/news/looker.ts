import type { NewsChoices } from './records/choices.ts';
import type { NewsOnPages } from './records/on-pages.ts';

/** Who asks EDGAR for news. Pages ask for lists alone: how often they ask must not depend on whom the user watches. */
export type Looker = 'background' | 'pages';

/**
 * The background where the user turned that on and the browser lets it, else open pages of www.sec.gov where the
 * user turned that on: never both.
 */
export function lookerOf({ on }: NewsChoices, onPages: NewsOnPages | null, mayLook: boolean): Looker | null {
  if (on && mayLook) return 'background';
  return onPages ? 'pages' : null;
}
