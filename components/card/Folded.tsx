import type { VNode } from 'preact';

/**
 * A list of which all but the first few fold away.
 * @param what one of the items is
 */
export function Folded({ items, shown, what }: { items: VNode[]; shown: number; what: string }) {
  const more = items.slice(shown);
  return (
    <>
      <ul class="list">{items.slice(0, shown)}</ul>
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more {what}
            {more.length > 1 && 's'}
          </summary>
          <ul class="list">{more}</ul>
        </details>
      )}
    </>
  );
}
