import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Milliseconds: what replaces a removed element may be drawn a moment later, and take the focus itself. */
const settled = 50;

/**
 * Keeps the focus on the page if the focused element is removed and nothing else is given the focus: it goes
 * to the first of `next` that exists. Otherwise a keyboard user would start again at the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, next: readonly string[]): void {
  useEffect(() => {
    const place = root.current;
    if (!place) return;
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const onFocusOut = () => {
      // A click on empty space takes the focus from an element that stays: it was given up, not lost.
      queueMicrotask(() => {
        if (last?.isConnected && document.activeElement === document.body) last = null;
      });
    };
    const watching = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isLost()) return;
        const found = next.map((selector) => place.querySelector<HTMLElement>(selector));
        found.find((element) => element !== null)?.focus();
      }, settled);
    });
    place.addEventListener('focusin', onFocusIn);
    place.addEventListener('focusout', onFocusOut);
    watching.observe(place, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      watching.disconnect();
      place.removeEventListener('focusin', onFocusIn);
      place.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}
