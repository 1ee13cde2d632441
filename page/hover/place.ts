type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** CSS pixels between the link and the card, and between the card and the window's edge. */
const gap = 6;
const margin = 8;

/**
 * Where a card stands beside a link: below it, or above where there is more room (flip), and within the
 * window's edges (shift). All in CSS pixels of the window. It is all that a card of fixed position needs;
 * @floating-ui/dom does the same and more in 5.4 kB of the script's 24.
 * @returns the corner, and the height that there is room for
 */
export function place(link: Box, card: Size, window: Size): { left: number; top: number; maxHeight: number } {
  const below = window.height - margin - (link.bottom + gap);
  const above = link.top - gap - margin;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(margin, Math.min(link.left, window.width - margin - card.width)),
    top: goesBelow ? link.bottom + gap : link.top - gap - height,
    maxHeight,
  };
}
