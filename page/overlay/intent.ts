import { isTrusted } from '../host.ts';

export type Point = { x: number; y: number };

/** A part of the page that something can be shown about. */
export type Spot = { element: Element };

type Listening<S extends Spot> = {
  /** The spot that an element of the page is in, if any. Asked whenever pointer or focus enters an element. */
  find: (element: Element) => S | null;
  /** A spot is reached: what follows may be prepared, but nothing asked or shown. */
  onNear?: () => void;
  /** @param at where the pointer is; `null` with the keyboard */
  onIntent: (spot: S, at: Point | null) => void;
  /** A spot that was reached is left by pointer or focus, whether there was intent or not. */
  onLeave: (spot: S) => void;
  /** Milliseconds that the pointer rests before it is intent. */
  delay: () => number;
  /** What a finger does to mean a spot: a tap, or a long press where a tap means something else. */
  touch: 'tap' | 'long-press';
  signal: AbortSignal;
};

/** CSS pixels: a hand at rest still moves. */
const restlessness = 8;
/** Milliseconds; what Android and iOS take for a long press. */
const longPress = 500;
/** What a reader moves the focus with; the arrows in caret browsing and spatial navigation. */
const movesFocus = /^(Tab|Arrow\w+)$/;

/**
 * Tells when a reader means a spot of the page: by a rest of the pointer, by the focus that a key brings at
 * once, by a tap or a long press. It listens on the document alone, so that rows which scripts draw later are heard
 * too. There is a timer only while the pointer or a finger is on a spot.
 */
export function listenForIntent<S extends Spot>(document: Document, listening: Listening<S>): void {
  const { find, onNear, onIntent, onLeave, delay, touch, signal } = listening;
  /** Under the pointer or the finger. */
  let near: S | null = null;
  let focused: S | null = null;
  let isMeant = false;
  /** A key that moves the focus went down, and has brought none yet. */
  let isKeyed = false;
  let restingAt: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The spot that a finger went down on last, and whether it stayed for a long press. */
  let pressed: S | null = null;
  let held = false;

  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => isTrusted(event) && listener(event), {
      signal,
      capture: true,
    });

  const spotAt = ({ target }: Event) => (target instanceof Element ? find(target) : null);

  /** @returns whether this is a spot that was not reached before */
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
    // Out of the window: no `pointerover` follows.
    if (!isTouch(event) && event.relatedTarget === null) reach(null);
  });

  // The focus that a page's script moves is trusted, too: one counts for each press of a key.
  on('keydown', ({ key, repeat }) => {
    isKeyed = movesFocus.test(key) && !repeat;
  });
  on('keyup', ({ key }) => {
    // Held down it went on from link to link; in the browser's own bar it went down unheard.
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
    // A second press of the same spot is a new one.
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
    // The finger scrolls.
    if (isTouch(event) && timer !== undefined) reach(null);
  });
  if (touch === 'tap') return;
  on('contextmenu', (event) => {
    if (!pressed || pressed !== near) return;
    // The browser's own long press opens its menu over the card, and may come first.
    event.preventDefault();
    if (timer !== undefined) intend(restingAt);
  });
  on('click', (event) => {
    // The press that brought the card is not also a tap on the link.
    if (held && pressed && pressed.element === spotAt(event)?.element) event.preventDefault();
    held = false;
  });
}

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';
const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
