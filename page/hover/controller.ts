import { type FilingId, filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import type { GlanceAnswer } from '../../lib/glance/digest.ts';
import { isTrusted } from '../host.ts';
import type { Point } from '../overlay/intent.ts';
import { createOverlay } from '../overlay/overlay.ts';

/** A link to a filing. */
export type LinkSpot = { element: HTMLAnchorElement };

/** `null` while there is no answer yet. */
export type Shown = Exclude<GlanceAnswer, { kind: 'other-form' }> | null;

/** The hover card on the page. */
export type View = {
  host: HTMLElement;
  /** Draws in place, and adds the host to the page. */
  show: (shown: Shown, link: HTMLAnchorElement, id: FilingId, retry: () => void) => void;
  /** Places the card beside its link again. @returns whether the link is still in sight */
  place: (spot: LinkSpot, at: Point | null) => boolean;
  /**
   * The pointer left the link for this point, or came back (`null`). Unless it heads for the card, it passes
   * through it.
   * @returns whether it heads for the card
   */
  onPointer: (spot: LinkSpot, to: Point | null) => boolean;
  /** The card's controls, in order. */
  controls: () => HTMLElement[];
  hide: () => void;
};

/** Milliseconds: an answer from the cache is faster than this, and shows no skeleton first. */
const skeletonAfter = 50;

/** Asks about the filing behind a link, shows the answer, and moves the keyboard focus in and out. */
export function createController(
  ask: (id: FilingId, signal: AbortSignal) => Promise<GlanceAnswer>,
  view: View,
  ended: AbortSignal,
) {
  const { host } = view;
  const page = host.ownerDocument;
  /** The link that the focus returned to from its card: that is no new intent. */
  let returnedTo: HTMLAnchorElement | null = null;
  /** The filing last shown by keyboard: lists link it again under its other party, which opens nothing. */
  let toldByKey: { link: HTMLAnchorElement; accession: string } | null = null;

  const overlay = createOverlay<LinkSpot>(
    {
      host,
      place: view.place,
      hide: view.hide,
      onPointer: view.onPointer,
      isHeld: ({ element: link }) => {
        const focused = page.activeElement;
        return focused === host || (focused === link && focused.matches(':focus-visible'));
      },
      onDismiss: ({ element }) => {
        if (page.activeElement === host) goBackTo(element);
      },
    },
    ended,
  );

  function open(spot: LinkSpot, at: Point | null) {
    const { element: link } = spot;
    if (returnedTo === link) {
      returnedTo = null;
      return;
    }
    const id = filingIdOf(link);
    if (at === null && toldByKey?.link !== link && toldByKey?.accession === id?.accession) return;
    const gone = id && overlay.open(spot, at);
    if (!gone) return;
    toldByKey = at === null ? { link, accession: id.accession } : null;
    page.addEventListener(
      'keydown',
      (event) => {
        if (isTrusted(event)) moveFocus(event, link);
      },
      { signal: AbortSignal.any([gone, ended]), capture: true },
    );
    void answer(link, id, gone);
  }

  async function answer(link: HTMLAnchorElement, id: FilingId, gone: AbortSignal) {
    const show = (shown: Shown) => {
      view.show(shown, link, id, () => {
        show(null);
        void answer(link, id, gone);
      });
      overlay.place();
    };
    const skeleton = setTimeout(show, skeletonAfter, null);
    gone.addEventListener('abort', () => clearTimeout(skeleton), { once: true });
    const said = await ask(id, gone).catch(() => null);
    clearTimeout(skeleton);
    if (gone.aborted || said === null) return;
    if (said.kind === 'other-form') overlay.close();
    else show(said);
  }

  function leave(spot: LinkSpot) {
    if (returnedTo === spot.element) returnedTo = null;
    overlay.leave(spot);
  }

  /**
   * Alt+↓ moves from the link into its card, so the links stay a list's only Tab stops. From the card, Tab
   * continues after the link, although the host is at the document's end.
   */
  function moveFocus(event: KeyboardEvent, link: HTMLAnchorElement) {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey || (altKey ? key !== 'ArrowDown' : key !== 'Tab')) return;
    const controls = host.isConnected ? view.controls() : [];
    const [first, last] = [controls[0], controls.at(-1)];
    if (!first || !last) return;
    if (altKey) {
      if (page.activeElement !== link) return;
      event.preventDefault();
      first.focus();
    } else if (page.activeElement === host) {
      const focused = (first.getRootNode() as ShadowRoot).activeElement;
      if (event.shiftKey && focused === first) {
        event.preventDefault();
        goBackTo(link);
      } else if (!event.shiftKey && focused === last) {
        // From the link, the browser itself moves on to what comes next.
        goBackTo(link);
      }
    }
  }

  function goBackTo(link: HTMLAnchorElement) {
    returnedTo = link;
    link.focus();
  }

  return { open, leave };
}
