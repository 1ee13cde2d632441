import { render } from 'preact';
import { Note } from '../../components/note/Note.tsx';
import type { ExplainPart } from '../../lib/form4/wording/explain.ts';
import { anchorStyle, boxOf } from '../overlay/anchor.ts';
import { listenForIntent } from '../overlay/intent.ts';
import { createOverlay } from '../overlay/overlay.ts';
import { loadExplain } from '../parts.ts';
import type { FindTarget, Target } from './targets.ts';

/** Milliseconds that the pointer rests before a note opens. */
const DELAY = 250;

/** CSS pixels: of a wide cell or row, the note for the keyboard is anchored to its beginning. */
const BEGINNING = 64;

export type Notes = {
  /** Opens at once, for the keyboard. */
  open(target: Target): void;
  close(): void;
};

/**
 * Notes on the page's own rows, marks and heads, one at a time.
 *
 * @param layer holds the note, in the extension's own shadow root
 * @param host of that root
 */
export function notesOn(find: FindTarget, layer: HTMLElement, host: HTMLElement, signal: AbortSignal): Notes {
  const page = host.ownerDocument;
  let part: ExplainPart | null = null;
  const overlay = createOverlay<Target>(
    {
      host,
      surface: layer,
      place(target, at) {
        const explanation = part && target.explain(part);
        const box = boxOf(target, at);
        if (!explanation || !box) return false;
        const { top, height } = box;
        const left = at?.x ?? box.left + Math.min(box.width, BEGINNING) / 2;
        render(<Note explanation={explanation} at={anchorStyle({ left, top, width: 1, height })} />, layer);
        return true;
      },
      hide: () => render(null, layer),
      isHeld: ({ element }) => page.activeElement === element && element.matches(':focus-visible'),
    },
    signal,
  );
  const open = async (...spot: Parameters<typeof overlay.open>) => {
    const gone = overlay.open(...spot);
    if (!gone) return;
    // Of a page left open over an update there is nothing to load.
    part ??= await loadExplain().catch(() => null);
    if (!gone.aborted) overlay.place();
  };
  listenForIntent(page, {
    find,
    onIntent: open,
    onLeave: overlay.leave,
    delay: () => DELAY,
    touch: 'tap',
    signal,
  });
  return { open: (target) => open(target, null), close: overlay.close };
}
