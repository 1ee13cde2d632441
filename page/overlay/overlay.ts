import { isTrusted } from '../host.ts';
import type { Point, Spot } from './intent.ts';

/** What is drawn beside a spot on the page. */
type Drawn<S extends Spot> = {
  /** The page's element that has the pointer and the focus while they are in what is drawn. */
  host: HTMLElement;
  /** What the pointer enters and leaves. Without it, the host, which then holds nothing but the overlay. */
  surface?: HTMLElement;
  /** Places what is drawn beside the spot. @returns false if the spot is out of sight */
  place: (spot: S, at: Point | null) => boolean;
  hide: () => void;
  /**
   * The pointer left the spot for this point of the window, or came back (`null`).
   * @returns whether it heads for what is drawn
   */
  onPointer?: (spot: S, to: Point | null) => boolean;
  /** Whether the keyboard keeps it open even though the pointer has left. */
  isHeld: (spot: S) => boolean;
  /** Esc was pressed; called before it closes. */
  onDismiss?: (spot: S) => void;
};

export type Overlay<S extends Spot> = {
  /** The spot for which it is open. */
  readonly spot: S | null;
  /** Closes what was open. @returns a signal that ends when this one closes; `null` if it is open already */
  open: (spot: S, at: Point | null) => AbortSignal | null;
  /** To be called after something was drawn for the open spot. */
  place: () => void;
  /** The spot was left: closes after a moment, unless the pointer or the focus is in what is drawn. */
  leave: (spot: S) => void;
  close: () => void;
};

/** Milliseconds to reach the overlay after leaving its spot; longer than the rest that opens the next one. */
const grace = 300;

/**
 * Keeps one small overlay open beside a spot on the page while it is wanted: the pointer can reach it, it
 * stays while the pointer or the keyboard is on it or on its spot, and it closes with Esc, a press elsewhere,
 * or when its spot is out of sight (WCAG 2.2, 1.4.13).
 */
export function createOverlay<S extends Spot>(drawn: Drawn<S>, ended: AbortSignal): Overlay<S> {
  const { host, surface = host } = drawn;
  const page = host.ownerDocument;
  let current: { spot: S; at: Point | null; gone: AbortController } | null = null;
  let isDrawn = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let isPointerInside = false;
  let isSpotLeft = false;
  /** The pointer is heading for what is drawn, which may be at the other end of a row. */
  let isOnItsWay = false;

  function open(spot: S, at: Point | null): AbortSignal | null {
    clearTimeout(closing);
    if (ended.aborted) return null;
    if (current?.spot.element === spot.element) {
      isSpotLeft = false;
      isOnItsWay = false;
      drawn.onPointer?.(spot, null);
      return null;
    }
    close();
    const gone = new AbortController();
    isSpotLeft = false;
    current = { spot, at, gone };
    listen(AbortSignal.any([gone.signal, ended]), spot);
    return gone.signal;
  }

  function place() {
    if (!current) return;
    isDrawn = drawn.place(current.spot, current.at);
    if (!isDrawn) close();
  }

  function leave(spot: S) {
    if (current?.spot.element !== spot.element) return;
    isSpotLeft = true;
    closeSoon();
  }

  function closeSoon() {
    clearTimeout(closing);
    closing = setTimeout(
      () => {
        if (current && !isPointerInside && !drawn.isHeld(current.spot)) close();
      },
      grace * (isOnItsWay ? 2 : 1),
    );
  }

  function close() {
    clearTimeout(closing);
    if (!current) return;
    current.gone.abort();
    current = null;
    isDrawn = false;
    isPointerInside = false;
    isOnItsWay = false;
    drawn.hide();
  }

  function listen(signal: AbortSignal, spot: S) {
    const { element } = spot;
    const on = <K extends keyof DocumentEventMap>(type: K, heard: (event: DocumentEventMap[K]) => void) =>
      page.addEventListener(type, (event) => isTrusted(event) && heard(event), { signal, capture: true });
    const { left, top } = element.getBoundingClientRect();
    on('scroll', () => {
      const now = element.getBoundingClientRect();
      if (!isDrawn || (now.left === left && now.top === top)) return;
      // A pointer that did not move is over another spot now.
      if (current?.at && !isPointerInside) close();
      else place();
    });
    page.defaultView?.addEventListener('resize', () => isDrawn && place(), { signal });
    // A tab in the background must not hold up the others.
    on('visibilitychange', close);
    on('pointerout', ({ target, relatedTarget, pointerType, clientX: x, clientY: y }) => {
      const isLeft = element.contains(target as Node) && !element.contains(relatedTarget as Node | null);
      if (isLeft && pointerType !== 'touch') isOnItsWay = drawn.onPointer?.(spot, { x, y }) ?? false;
    });
    on('pointerdown', ({ target }) => {
      if (target !== host && !(target instanceof Node && element.contains(target))) close();
    });
    on('keydown', (event) => {
      if (event.key !== 'Escape' || !isDrawn || !current) return;
      event.preventDefault();
      drawn.onDismiss?.(current.spot);
      close();
    });
    for (const type of ['pointerenter', 'pointerdown'] as const) {
      surface.addEventListener(
        type,
        () => {
          isPointerInside = true;
          clearTimeout(closing);
        },
        { signal },
      );
    }
    surface.addEventListener(
      'pointerleave',
      ({ pointerType }) => {
        // A finger leaves each time it is lifted.
        if (pointerType === 'touch') return;
        isPointerInside = false;
        closeSoon();
      },
      { signal },
    );
    host.addEventListener('focusout', () => isSpotLeft && closeSoon(), { signal });
  }

  ended.addEventListener('abort', close, { once: true });
  return {
    get spot() {
      return current?.spot ?? null;
    },
    open,
    place,
    leave,
    close,
  };
}
