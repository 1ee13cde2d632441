import { listenForIntent, type Point } from '../../overlay/intent.ts';
import { loadExplain } from '../../parts.ts';
import type { NoteOverlay } from './note-overlay.ts';
import type { FindTarget, Target } from './targets.ts';

/** Milliseconds for which the pointer rests before a note opens. */
const DELAY = 250;

export type Notes = {
  /** Opens at once, for keyboard use. */
  open(target: Target): void;
  close(): void;
};

/**
 * Notes on the page's own rows, footnote marks and column heads, loaded when the first is asked for.
 *
 * @param layer holds the note, in the extension's own shadow root
 * @param host the host of that root
 */
export function notesOn(find: FindTarget, layer: HTMLElement, host: HTMLElement, signal: AbortSignal): Notes {
  let overlay: NoteOverlay | undefined;
  /** What the reader is pointing at while the part is loading. */
  let meant: Target | null = null;

  const open = async (target: Target, at: Point | null) => {
    meant = target;
    // On a page left open during an update of the extension, there is nothing to load.
    const part = overlay ? null : await loadExplain().catch(() => null);
    overlay ??= part?.createNotes(layer, host, signal);
    if (meant?.element === target.element) overlay?.open(target, at);
  };
  listenForIntent(host.ownerDocument, {
    find,
    onIntent: open,
    onLeave(target) {
      meant = null;
      overlay?.leave(target);
    },
    delay: () => DELAY,
    touch: 'tap',
    signal,
  });
  return {
    open: (target) => open(target, null),
    close() {
      meant = null;
      overlay?.close();
    },
  };
}
