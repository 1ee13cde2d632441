/** Milliseconds for which a reader has to have seen what they press. */
const LONG_ENOUGH = 500;

/**
 * Whether what a reader presses is what they see: a page can lay a lure over it which lets the press through,
 * and take the lure away just before the press.
 *
 * @param shown on the page, and drawn as it is meant to be
 * @returns asked at a press
 */
export const watchPlainView: (shown: HTMLElement) => () => boolean = import.meta.env.FIREFOX
  ? keepOnTop
  : watchPaint;

/** Chromium's, since 74: whether anything is painted over a target, or makes it other than it is. */
type Watching = IntersectionObserverInit & { trackVisibility: true; delay: number };
type Watched = IntersectionObserverEntry & { isVisible: boolean };

/** Chromium tells what it has painted over an element, pressed through or not. */
function watchPaint(shown: HTMLElement): () => boolean {
  let isPlain = true;
  /** Milliseconds since the page was opened; `null` before anything is known. */
  let since: number | null = null;
  const options: Watching = { trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    for (const { isVisible, time } of entries as Watched[]) {
      // What is plain from the beginning was never a lure's.
      since = since === null && isVisible ? -LONG_ENOUGH : time;
      isPlain = isVisible;
    }
  }, options).observe(shown);
  return () => isPlain && performance.now() - (since ?? 0) > LONG_ENOUGH;
}

/** Draws an element of ours above all that the page has drawn so far. */
export function raise(shown: HTMLElement): void {
  if (!shown.isConnected) return;
  // Again: what is on top last is above.
  shown.popover = null;
  shown.popover = 'manual';
  shown.showPopover();
}

/** Firefox's, for extensions. */
type AnyElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

/** What Firefox paints above everything, in the order in which it came to be there. */
const ON_TOP = ':popover-open, :modal, :fullscreen, :active-view-transition';

/**
 * Firefox tells nothing of that. There the element is drawn above all that is no dialog, popover or the like,
 * and out of reach of its ancestors' styles; and where the page has one of those open, a press is not trusted.
 */
function keepOnTop(shown: HTMLElement): () => boolean {
  const { host } = shown.getRootNode() as ShadowRoot;
  /** Milliseconds since the page was opened, when the page last had something above. */
  let last = -LONG_ENOUGH;
  let next: ReturnType<typeof setTimeout> | undefined;
  const isCovered = (root: ParentNode = document): boolean =>
    [...(root.querySelectorAll('*') as NodeListOf<AnyElement>)].some(
      (one) =>
        one !== host &&
        (one.matches(ON_TOP) || (one.openOrClosedShadowRoot && isCovered(one.openOrClosedShadowRoot))),
    );
  const look = () => {
    const isOnTop = shown.matches(':popover-open');
    if (isCovered() || !isOnTop) last = performance.now();
    // What the page moves is on top no more.
    if (!isOnTop) raise(shown);
    clearTimeout(next);
    if (shown.matches(':hover')) next = setTimeout(look, LONG_ENOUGH / 2);
  };
  raise(shown);
  shown.addEventListener('pointerenter', look);
  return () => {
    look();
    return performance.now() - last > LONG_ENOUGH;
  };
}
