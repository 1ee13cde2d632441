import type { Point, Spot } from './intent.ts';

/** In CSS pixels, relative to the window. */
export type Box = { left: number; top: number; width: number; height: number };

/**
 * The box to anchor an overlay to: for a link that wraps, the line under the pointer.
 * @returns `null` if it is out of sight
 */
export function boxOf({ element }: Spot, at: Point | null): Box | null {
  const boxes = [...element.getClientRects()];
  const under = boxes.find(
    ({ left, right, top, bottom }) => at && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom,
  );
  const box = under ?? boxes[0];
  return box && box.bottom > 0 && box.top < innerHeight ? box : null;
}

/**
 * Styles that lay an element of class "anchor" (anchored.css) over a box, for what is anchored to it. The
 * spot itself cannot be the anchor: the page is not changed, and anchor names do not cross a shadow root.
 */
export function anchorStyle({ left, top, width, height }: Box): Record<keyof Box, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
