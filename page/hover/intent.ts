export type Point = { x: number; y: number };

type Listening = {
  /** Whether a link is one to show something about. Asked once each time a link is reached. */
  isWanted: (link: HTMLAnchorElement) => boolean;
  /** A wanted link is reached: what follows may be prepared, but nothing asked or shown. */
  onNear: () => void;
  /** @param at where the pointer is; `null` with the keyboard */
  onIntent: (link: HTMLAnchorElement, at: Point | null) => void;
  /** A link that was reached is left by pointer or focus, whether there was intent or not. */
  onLeave: (link: HTMLAnchorElement) => void;
  /** Milliseconds that the pointer rests before it is intent. */
  delay: () => number;
  signal: AbortSignal;
};

/** CSS pixels: a hand at rest still moves. */
const restlessness = 8;
/** Milliseconds; what Android and iOS take for a long press. */
const longPress = 500;

/**
 * Listens on the document alone, so that rows which scripts draw later are heard too. There is a timer
 * only while the pointer or a finger is on a wanted link.
 */
export function listenForIntent(document: Document, listening: Listening): void {
  const { isWanted, onNear, onIntent, onLeave, delay, signal } = listening;
  /** Under the pointer or the finger. */
  let near: HTMLAnchorElement | null = null;
  let focused: HTMLAnchorElement | null = null;
  let restingAt: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The link that a finger went down on last, and whether it stayed for a long press. */
  let pressed: HTMLAnchorElement | null = null;
  let held = false;

  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { signal, capture: true });

  /** @returns whether the link is wanted and was not reached before */
  function reach(link: HTMLAnchorElement | null): boolean {
    if (link === near) return false;
    const left = near;
    stopTimer();
    near = link && isWanted(link) ? link : null;
    if (left) onLeave(left);
    if (near) onNear();
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
    if (!isTouch(event) && reach(linkOf(event))) intendAfter(delay(), pointOf(event));
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

  on('focusin', (event) => {
    const link = linkOf(event);
    if (!link?.matches(':focus-visible') || !isWanted(link)) return;
    focused = link;
    onNear();
    onIntent(link, null);
  });
  on('focusout', () => {
    if (focused) onLeave(focused);
    focused = null;
  });

  on('pointerdown', (event) => {
    held = false;
    pressed = null;
    if (!isTouch(event)) return;
    // A second press of the same link is a new one.
    reach(null);
    if (!reach(linkOf(event))) return;
    pressed = near;
    intendAfter(longPress, pointOf(event));
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    on(type, (event) => {
      if (!isTouch(event)) return;
      // A short tap. After a long press the card stays.
      if (timer === undefined) held = near !== null;
      else reach(null);
    });
  }
  on('contextmenu', (event) => {
    if (!pressed || pressed !== near) return;
    // The browser's own long press opens its menu over the card, and may come first.
    event.preventDefault();
    if (timer !== undefined) intend(restingAt);
  });
  on('click', (event) => {
    // The press that brought the card is not also a tap on the link.
    if (held && pressed === linkOf(event)) event.preventDefault();
    held = false;
  });
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';
const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
