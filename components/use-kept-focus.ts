import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What replaces a thing that is gone may be drawn a moment later, and take the focus itself. */
const settled = 50;

/**
 * Keeps the focus on the page when what had it goes away, and whoever took it away named nothing else: it goes
 * to the first of `next` that is there. A reader at the keyboard would else begin again at the top.
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
      // A press on bare ground takes the focus from what stays.
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
