import css from './room.css?inline';

/** CSS pixels: in a narrower window a page beside the card would be too narrow to read. */
const LEAST_WIDTH = 1360;

/**
 * Keeps the page clear of an open card: beside it where the page's own content leaves that room, in the
 * fonts and at the zoom that the reader has, and above it otherwise.
 */
export function makeRoom(host: HTMLElement, signal: AbortSignal) {
  const style = document.createElement('style');
  style.textContent = css;
  let isOpen = false;

  function measure(): void {
    const isWide = innerWidth >= LEAST_WIDTH;
    style.remove();
    host.toggleAttribute('data-beside', isWide);
    if (!isWide || !isOpen) return;
    host.append(style);
    if (!isCovered()) return;
    style.remove();
    host.removeAttribute('data-beside');
  }

  /** Whether the page's content, now that it has been given less room, still runs under the card. */
  function isCovered(): boolean {
    const { left } = host.getBoundingClientRect();
    return [...document.body.children].some(
      (child) => child !== host && child.getBoundingClientRect().right > left,
    );
  }

  window.addEventListener('resize', measure, { signal });
  return {
    /** To be called when the card opens or collapses: collapsed, it takes no room. */
    keep(open: boolean): void {
      isOpen = open;
      measure();
    },
  };
}
