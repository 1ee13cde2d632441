import type { ComponentChild } from 'preact';
import { words } from '../words.ts';

/** How many findings are shown before the rest is folded away. */
const shown = 5;

/** A list of findings, with a long rest folded away. @param items list items */
export function FoldedFindings({ items }: { items: readonly ComponentChild[] }) {
  return (
    <>
      <ul class="findings">{items.slice(0, shown)}</ul>
      {items.length > shown && (
        <details>
          <summary>{words.moreFindings(items.length - shown)}</summary>
          <ul class="findings">{items.slice(shown)}</ul>
        </details>
      )}
    </>
  );
}
