import { cardWidthRange } from '../../lib/settings/settings.ts';

/** CSS pixels left and right of a docked card, together. */
const GAPS = 24;

/**
 * Room for a docked card on the right of the page. Whether there is room is measured: in the fonts and at the
 * zoom that the reader has, with the page already given less.
 */
export function roomBeside(host: HTMLElement) {
  const style = document.createElement('style');

  /** Where the page's own content ends, what runs out of its box included. */
  function contentEnd(): number {
    const ends = [...document.body.children].map((child) => {
      if (child === host) return 0;
      const { left, right } = child.getBoundingClientRect();
      return Math.max(right, left + child.scrollWidth) + scrollX;
    });
    return Math.max(0, ...ends);
  }

  function fits(width: number): boolean {
    // The one rule outside the shadow root; it is in the card's host and goes with it.
    style.textContent = `@media screen { html { padding-right: ${width + GAPS}px !important } }`;
    if (!style.isConnected) host.append(style);
    return contentEnd() <= document.documentElement.clientWidth - width - GAPS / 2;
  }

  return {
    /**
     * Makes the page narrower by a card of this width, or of the least where that does not fit.
     * @returns the width that there is room for; `null`, and the page as it was, where there is none
     */
    make(wanted: number): number | null {
      const width = [wanted, cardWidthRange.min].find(fits);
      if (width === undefined) style.remove();
      return width ?? null;
    },
    giveBack: () => style.remove(),
  };
}
