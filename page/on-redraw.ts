import { oncePerFrame } from './once-per-frame.ts';

/** Full-text search and company pages draw their lists later, and again for every search. */
const drawsLater = /^\/edgar\/(search|browse)/;

/** Looks at the page now and, on a page that draws later, after every frame in which it changed. */
export function onRedraw(look: () => void, signal: AbortSignal): void {
  look();
  if (!drawsLater.test(location.pathname)) return;
  const observer = new MutationObserver(oncePerFrame(look, signal));
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
