import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

type VirtualRowsOptions = {
  entries: readonly { id: string }[];
  scroller: RefObject<HTMLElement | null>;
  /** A row's height before it is measured, in pixels. */
  estimate: number;
  /** The index of a row that is always drawn, so that it keeps the focus; -1 for none. */
  pinned: number;
};

/** Draws only the rows in view, of any height: tanstack's virtualizer, tied to a Preact component. */
export function useVirtualRows({
  entries,
  scroller,
  estimate,
  pinned,
}: VirtualRowsOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  // New functions make the virtualizer measure again: too costly on each draw with thousands of rows.
  const getItemKey = useCallback((index: number) => entries[index]?.id ?? index, [entries]);
  const estimateSize = useCallback(() => estimate, [estimate]);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count: entries.length,
    getItemKey,
    getScrollElement: () => scroller.current,
    estimateSize,
    overscan: 4,
    // The size of the popup's list before it is measured, so that the first paint has the first rows.
    initialRect: { width: 540, height: 430 },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      if (pinned >= 0 && pinned < first) rows.unshift(pinned);
      if (pinned > last && pinned < count) rows.push(pinned);
      return rows;
    },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
