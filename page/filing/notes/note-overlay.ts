import css from '../../../components/note/note.css?inline';
import { note } from '../../../components/note/note.ts';
import { explainPart } from '../../../lib/form4/wording/explain.ts';
import { anchorStyle, boxOf } from '../../overlay/anchor.ts';
import type { Point } from '../../overlay/intent.ts';
import { createOverlay } from '../../overlay/overlay.ts';
import { raise } from '../../plain-view.ts';
import type { Target } from './targets.ts';

/** In CSS pixels: on a wide cell or row, a note opened by keyboard is anchored to the beginning. */
const BEGINNING = 64;

export type NoteOverlay = {
  /** @param at the pointer's position; `null` for the keyboard */
  open: (target: Target, at: Point | null) => void;
  /** The target was left: its note closes after a moment, unless the pointer or the focus is in it. */
  leave: (target: Target) => void;
  close: () => void;
};

/** What entrypoints/explain.ts gives to the content script that loads it. */
export const notesPart = { createNotes };
export type NotesPart = typeof notesPart;

/**
 * Notes beside what they explain, one at a time.
 *
 * @param layer holds the note, in the extension's own shadow root
 * @param host the host of that root
 */
function createNotes(layer: HTMLElement, host: HTMLElement, signal: AbortSignal): NoteOverlay {
  layer.before(Object.assign(document.createElement('style'), { textContent: css }));
  const overlay = createOverlay<Target>(
    {
      host,
      surface: layer,
      place(target, at) {
        const explanation = target.explain(explainPart);
        const box = boxOf(target, at);
        if (!explanation || !box) return false;
        const { top, height } = box;
        const left = at?.x ?? box.left + Math.min(box.width, BEGINNING) / 2;
        layer.replaceChildren(...note(explanation, anchorStyle({ left, top, width: 1, height })));
        return true;
      },
      hide: () => layer.replaceChildren(),
      isHeld: ({ element }) =>
        host.ownerDocument.activeElement === element && element.matches(':focus-visible'),
    },
    signal,
  );
  return {
    open(target, at) {
      if (!overlay.open(target, at)) return;
      if (import.meta.env.FIREFOX) raise(layer);
      overlay.place();
    },
    leave: overlay.leave,
    close: overlay.close,
  };
}
