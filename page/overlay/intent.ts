import { isTrusted } from '../host.ts';

export type Point = { x: number; y: number };

/** A part of the page about which something can be shown. */
export type Spot = { element: Element };

type Listening<S extends Spot> = {
  /** The spot that an element of the page is in, if any. Called when pointer or focus enters an element. */
  find: (element: Element) => S | null;
  /** A spot was reached: what follows may be prepared, but nothing requested or shown. */
  onNear?: () => void;
  /** @param at the pointer's position; `null` for the keyboard */
  onIntent: (spot: S, at: Point | null) => void;
  /** The pointer or the focus left a spot that was reached, whether or not there was intent. */
  onLeave: (spot: S) => void;
  /** Milliseconds for which the pointer rests before it counts as intent. */
  delay: () => number;
  /** How a finger shows intent: with a tap, or with a long press if a tap means something else. */
  touch: 'tap' | 'long-press';
  signal: AbortSignal;
};

/** CSS pixels: even a resting hand moves. */
const restlessness = 8;
/** Milliseconds after which Android and iOS take a press for a long one. */
const longPress = 500;
/** The keys that move the focus; arrow keys do in caret browsing and spatial navigation. */
const movesFocus = /^(Tab|Arrow\w+)$/;

/**
 * Reports when a reader means a spot on the page: when the pointer rests on it, at once when a key moves the
 * focus to it, or with a tap or long press. It listens on the document alone, so that rows drawn later by
 * scripts are covered, too. A timer runs only while the pointer or a finger is on a spot.
 */
export function listenForIntent<S extends Spot>(document: Document, listening: Listening<S>): void {
  const { find, onNear, onIntent, onLeave, delay, touch, signal } = listening;
  /** The spot under the pointer or the finger. */
  let near: S | null = null;
  let focused: S | null = null;
  let isMeant = false;
  /** A key that moves the focus went down, but the focus has not moved yet. */
  let isKeyed = false;
  let restingAt: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The spot that a finger last went down on, and whether it stayed long enough for a long press. */
  let pressed: S | null = null;
  let held = false;

  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => isTrusted(event) && listener(event), {
      signal,
      capture: true,
    });

  const spotAt = ({ target }: Event) => (target instanceof Element ? find(target) : null);

  /** @returns whether this is a spot, and a different one than before */
  function reach(spot: S | null): boolean {
    if (spot?.element === near?.element) return false;
    const left = near;
    stopTimer();
    near = spot;
    if (left) onLeave(left);
    if (near) onNear?.();
    return near !== null;
  }

  function stopTimer() {
    clearTimeout(timer);
    timer = undefined;
  }

  function intend(at: Point) {
    stopTimer();
    if (near) onIntent(near, at);
  }

  function intendAfter(milliseconds: number, at: Point) {
    restingAt = at;
    stopTimer();
    timer = setTimeout(intend, milliseconds, at);
  }

  on('pointerover', (event) => {
    if (!isTouch(event) && reach(spotAt(event))) intendAfter(delay(), pointOf(event));
  });
  on('pointermove', (event) => {
    if (timer === undefined || distance(restingAt, pointOf(event)) < restlessness) return;
    if (isTouch(event)) reach(null);
    else intendAfter(delay(), pointOf(event));
  });
  on('pointerout', (event) => {
    // It left the window: no `pointerover` follows.
    if (!isTouch(event) && event.relatedTarget === null) reach(null);
  });

  // A script can move the focus, too, and that event is trusted: only one per key press counts.
  on('keydown', ({ key, repeat }) => {
    isKeyed = movesFocus.test(key) && !repeat;
  });
  on('keyup', ({ key }) => {
    // While held down, Tab moved on from link to link; in the browser's own bar, its keydown was not heard.
    if (key === 'Tab') meanByKey();
    isKeyed = false;
  });
  on('focusin', (event) => {
    const isByKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
    focused = isByKeyboard ? spotAt(event) : null;
    isMeant = false;
    if (isKeyed) meanByKey();
  });
  on('focusout', () => {
    if (focused) onLeave(focused);
    focused = null;
  });
  function meanByKey() {
    if (!focused || isMeant) return;
    isKeyed = false;
    isMeant = true;
    onNear?.();
    onIntent(focused, null);
  }

  on('pointerdown', (event) => {
    held = false;
    pressed = null;
    if (!isTouch(event)) return;
    // A second press on the same spot counts again.
    reach(null);
    if (!reach(spotAt(event))) return;
    pressed = near;
    intendAfter(longPress, pointOf(event));
  });
  on('pointerup', (event) => {
    if (!isTouch(event)) return;
    if (timer === undefined) held = near !== null;
    else if (touch === 'tap') intend(restingAt);
    else reach(null);
  });
  on('pointercancel', (event) => {
    // The finger is scrolling.
    if (isTouch(event) && timer !== undefined) reach(null);
  });
  if (touch === 'tap') return;
  on('contextmenu', (event) => {
    if (!pressed || pressed !== near) return;
    // The browser's own long press would open its menu over the card, and may come first.
    event.preventDefault();
    if (timer !== undefined) intend(restingAt);
  });
  on('click', (event) => {
    // The press that opened the card is not also a tap on the link.
    if (held && pressed && pressed.element === spotAt(event)?.element) event.preventDefault();
    held = false;
  });
}

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';
const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
