import type { NewsChoices } from './records/choices.ts';
import type { NewsOnPages } from './records/on-pages.ts';

/** Who asks EDGAR for news. Pages ask only for lists: how often they do must not depend on the watchlist. */
export type Looker = 'background' | 'pages';

/**
 * The background, if the user turned that on and the browser lets it; otherwise open pages of www.sec.gov, if
 * the user turned that on. Never both.
 */
export function lookerOf({ on }: NewsChoices, onPages: NewsOnPages | null, mayLook: boolean): Looker | null {
  if (on && mayLook) return 'background';
  return onPages ? 'pages' : null;
}
