import type { FilingId } from '../../lib/edgar/addresses/urls.ts';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import type { Answer } from '../../lib/edgar/client/answer.ts';
import type { Point } from './intent.ts';

/** `null` while there is no answer. */
export type Shown = Exclude<Answer, { kind: 'other-form' }> | null;

/** The card on the page. */
export type View = {
  host: HTMLElement;
  /** Draws in place and puts the host on the page. */
  show: (shown: Shown, link: HTMLAnchorElement, id: FilingId, retry: () => void) => void;
  /** Stands the card beside its link again. @returns whether the link is still in sight */
  place: (link: HTMLAnchorElement, at: Point | null) => boolean;
  /** What can be operated in the card, in order. */
  controls: () => HTMLElement[];
  hide: () => void;
};

type Open = { link: HTMLAnchorElement; id: FilingId; at: Point | null; gone: AbortController };

/** Milliseconds: an answer from the cache comes sooner, and shows no skeleton first. */
const skeletonAfter = 50;
/** Milliseconds that a pointer may take from the link to the card. */
const grace = 200;

/**
 * Which link's card is open, and until when: it can be reached by pointer and keyboard, stays as long as
 * either is on it or on its link, and goes with Esc (WCAG 2.2, 1.4.13).
 */
export function createController(
  ask: (id: FilingId, signal: AbortSignal) => Promise<Answer>,
  view: View,
  ended: AbortSignal,
) {
  const { host } = view;
  const page = host.ownerDocument;
  let current: Open | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let pointerInside = false;
  /** The link that the focus went back to from its card: that is no new intent. */
  let returnedTo: HTMLAnchorElement | null = null;

  function open(link: HTMLAnchorElement, at: Point | null) {
    if (returnedTo === link) {
      returnedTo = null;
      return;
    }
    clearTimeout(closing);
    if (current?.link === link) return;
    close();
    const id = filingIdOf(link);
    if (!id || ended.aborted) return;
    current = { link, id, at, gone: new AbortController() };
    listen(current);
    void answer(current);
  }

  async function answer(opened: Open) {
    const { link, id, at, gone } = opened;
    const show = (shown: Shown) => {
      view.show(shown, link, id, () => {
        show(null);
        void answer(opened);
      });
      if (!view.place(link, at)) close();
    };
    const skeleton = setTimeout(show, skeletonAfter, null);
    gone.signal.addEventListener('abort', () => clearTimeout(skeleton), { once: true });
    const said = await ask(id, gone.signal).catch(() => null);
    clearTimeout(skeleton);
    if (gone.signal.aborted || said === null) return;
    if (said.kind === 'other-form') close();
    else show(said);
  }

  function leave(link: HTMLAnchorElement) {
    if (returnedTo === link) returnedTo = null;
    if (current?.link === link) closeSoon();
  }

  function closeSoon() {
    clearTimeout(closing);
    closing = setTimeout(() => {
      const focused = page.activeElement;
      const holds = focused === host || (focused === current?.link && focused?.matches(':focus-visible'));
      if (!pointerInside && !holds) close();
    }, grace);
  }

  function close() {
    clearTimeout(closing);
    current?.gone.abort();
    current = null;
    pointerInside = false;
    view.hide();
  }

  function listen({ link, at, gone }: Open) {
    const signal = AbortSignal.any([gone.signal, ended]);
    const again = () => {
      if (host.isConnected && !view.place(link, at)) close();
    };
    page.addEventListener('scroll', again, { signal, capture: true, passive: true });
    page.defaultView?.addEventListener('resize', again, { signal });
    // A tab in the background must not hold up the others.
    page.addEventListener('visibilitychange', close, { signal });
    page.addEventListener('keydown', (event) => onKey(event, link), { signal, capture: true });
    page.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target !== host && !(target instanceof Node && link.contains(target))) close();
      },
      { signal, capture: true },
    );
    host.addEventListener('pointerdown', () => enter(), { signal });
    host.addEventListener('pointerenter', () => enter(), { signal });
    host.addEventListener(
      'pointerleave',
      ({ pointerType }) => {
        // A finger leaves whenever it is lifted.
        if (pointerType === 'touch') return;
        pointerInside = false;
        closeSoon();
      },
      { signal },
    );
    host.addEventListener('focusout', closeSoon, { signal });
  }

  function enter() {
    pointerInside = true;
    clearTimeout(closing);
  }

  function onKey(event: KeyboardEvent, link: HTMLAnchorElement) {
    if (event.key === 'Escape' && host.isConnected) {
      event.preventDefault();
      if (page.activeElement === host) goBackTo(link);
      close();
    } else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      moveFocus(event, link);
    }
  }

  /** The card's controls come right after its link, although the host stands at the document's end. */
  function moveFocus(event: KeyboardEvent, link: HTMLAnchorElement) {
    const controls = host.isConnected ? view.controls() : [];
    const [first, last] = [controls[0], controls.at(-1)];
    if (!first || !last) return;
    if (page.activeElement === link && !event.shiftKey) {
      event.preventDefault();
      first.focus();
    } else if (page.activeElement === host) {
      const focused = (first.getRootNode() as ShadowRoot).activeElement;
      if (event.shiftKey && focused === first) {
        event.preventDefault();
        goBackTo(link);
      } else if (!event.shiftKey && focused === last) {
        // From the link the browser itself goes on to what comes next.
        goBackTo(link);
      }
    }
  }

  function goBackTo(link: HTMLAnchorElement) {
    returnedTo = link;
    link.focus();
  }

  ended.addEventListener('abort', close, { once: true });
  return { open, leave };
}
