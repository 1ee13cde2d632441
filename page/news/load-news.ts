import { subscribeToWish } from '../../platform/news/wish.ts';
import { loadNews } from '../parts.ts';

/** Loads a page's part in looking for news while the user wants it, until the signal ends. */
export function loadNewsWhereWanted(signal: AbortSignal): void {
  let wish = new AbortController();
  subscribeToWish(({ isWanted }) => {
    wish.abort();
    wish = new AbortController();
    const ended = AbortSignal.any([wish.signal, signal]);
    if (isWanted)
      loadNews()
        .then(({ attend }) => attend(ended))
        .catch(() => undefined);
  }, signal);
}
