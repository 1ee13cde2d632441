import { cardWidthRange } from '../../lib/settings/settings.ts';

/** CSS pixels to the left and right of a docked card, added up. */
const GAPS = 24;

/**
 * Room for a docked card on the right of the page. It is measured with the reader's fonts and zoom, while the
 * page already has that much less width.
 */
export function roomBeside(host: HTMLElement) {
  const style = document.createElement('style');

  /** Where the page's own content ends, including what overflows its box. */
  function contentEnd(): number {
    const ends = [...document.body.children].map((child) => {
      if (child === host) return 0;
      const { left, right } = child.getBoundingClientRect();
      return Math.max(right, left + child.scrollWidth) + scrollX;
    });
    return Math.max(0, ...ends);
  }

  function fits(width: number): boolean {
    // The only rule outside the shadow root; it is in the card's host and is removed with it.
    style.textContent = `@media screen { html { padding-right: ${width + GAPS}px !important } }`;
    if (!style.isConnected) host.append(style);
    return contentEnd() <= document.documentElement.clientWidth - width - GAPS / 2;
  }

  return {
    /**
     * Makes the page narrower by a card of this width, or by one of the minimum width if that does not fit.
     * @returns the width that fits; `null`, with the page as it was, if neither does
     */
    make(wanted: number): number | null {
      const width = [wanted, cardWidthRange.min].find(fits);
      if (width === undefined) style.remove();
      return width ?? null;
    },
    giveBack: () => style.remove(),
  };
}
