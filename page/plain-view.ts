/** Milliseconds for which readers must have seen what they press. */
const LONG_ENOUGH = 500;

/**
 * Whether readers see what they press: a page can lay a decoy over it that lets the press through, and remove
 * the decoy just before the press.
 *
 * @param shown on the page, drawn as it is meant to be
 * @returns a check to be called at a press
 */
export const watchPlainView: (shown: HTMLElement) => () => boolean = import.meta.env.FIREFOX
  ? keepOnTop
  : watchPaint;

/** Chromium's own, since version 74: whether anything is painted over a target, or changes how it looks. */
type Watching = IntersectionObserverInit & { trackVisibility: true; delay: number };
type Watched = IntersectionObserverEntry & { isVisible: boolean };

/** Chromium reports what it has painted over an element, even if presses go through it. */
function watchPaint(shown: HTMLElement): () => boolean {
  let isPlain = true;
  /** When that last changed, in milliseconds since the page was opened; `null` before anything is known. */
  let since: number | null = null;
  const options: Watching = { trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    for (const { isVisible, time } of entries as Watched[]) {
      // Visible from the beginning, it was never under a decoy.
      since = since === null && isVisible ? -LONG_ENOUGH : time;
      isPlain = isVisible;
    }
  }, options).observe(shown);
  return () => isPlain && performance.now() - (since ?? 0) > LONG_ENOUGH;
}

/** Draws an element of ours above everything that the page has drawn so far. */
export function raise(shown: HTMLElement): void {
  if (!shown.isConnected) return;
  // Shown again, since the last one shown is on top.
  shown.popover = null;
  shown.popover = 'manual';
  shown.showPopover();
}

/** A property that Firefox has for extensions. */
type AnyElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

/** What Firefox paints above everything else, in the order in which it was put there. */
const ON_TOP = ':popover-open, :modal, :fullscreen, :active-view-transition';

/**
 * Firefox does not report any of that. There the element is drawn above everything but dialogs, popovers and
 * the like, out of reach of its ancestors' styles; while the page has one of those open, a press is not
 * trusted.
 */
function keepOnTop(shown: HTMLElement): () => boolean {
  const { host } = shown.getRootNode() as ShadowRoot;
  /** When the page last had something above the element, in milliseconds since the page was opened. */
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
    // If the page has moved the element, it is no longer on top.
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
