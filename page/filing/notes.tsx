import { render } from 'preact';
import { Note } from '../../components/note/Note.tsx';
import type { FindTarget, Target } from './targets.ts';

/** Milliseconds: of rest before a note opens, and of grace to reach it once its target is left. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 200;

export type Notes = {
  /** Opens at once, for the keyboard. */
  open(target: Target): void;
  close(): void;
};

/**
 * Notes on the page's own rows, marks and heads (WCAG 1.4.13): one at a time, after a rest of the pointer
 * or at once on focus; the pointer can move into it; it stays until left, and Esc dismisses it.
 *
 * @param root holds the note, in the extension's own layer
 */
export function notesOn(page: Document, find: FindTarget, root: HTMLElement, signal: AbortSignal): Notes {
  let shown: { target: Target; pointerX: number | undefined } | null = null;
  let reached: Element | null = null;
  let timer = 0;

  const after = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(then, milliseconds);
  };

  function close(): void {
    clearTimeout(timer);
    shown = null;
    reached = null;
    render(null, root);
  }

  /** The stylesheet hangs the note on its anchor: below it or above, within the window. */
  function open(target: Target, pointerX?: number): void {
    clearTimeout(timer);
    const { element } = target;
    const explanation = target.explain();
    if (!explanation) {
      close();
      return;
    }
    shown = { target, pointerX };
    reached = element;
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = {
      left: `${pointerX ?? left + Math.min(width, 64) / 2}px`,
      top: `${top}px`,
      height: `${height}px`,
    };
    render(<Note explanation={explanation} at={at} />, root);
  }

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
  ) => page.addEventListener(type, listener, { signal, capture: true, passive: type !== 'keydown' });

  listen('pointerover', ({ target, clientX, pointerType }) => {
    const found = target instanceof Element ? find(target) : null;
    if (found && found.element === reached) return;
    reached = found?.element ?? null;
    if (found) after(pointerType === 'touch' ? 0 : OPEN_AFTER, () => open(found, clientX));
    else if (shown) after(CLOSE_AFTER, close);
    else clearTimeout(timer);
  });
  listen('focusin', ({ target }) => {
    const found = target instanceof Element && target.matches(':focus-visible') ? find(target) : null;
    if (found) open(found);
  });
  listen('focusout', ({ target }) => {
    if (target instanceof Element && shown?.target.element.contains(target)) close();
  });
  listen('scroll', () => {
    // The pointer is on something else now; what the keyboard brought goes with its row.
    if (shown?.pointerX === undefined) shown && open(shown.target);
    else close();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    close();
  });
  root.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
  root.addEventListener(
    'pointerleave',
    // A finger that is lifted has not left.
    ({ pointerType }) => pointerType !== 'touch' && after(CLOSE_AFTER, close),
    { signal },
  );
  signal.addEventListener('abort', close, { once: true });

  return { open, close };
}
