import type { VNode } from 'preact';

/** A list of which all but the first few fold away. */
export function Folded({ items, shown, what }: { items: VNode[]; shown: number; what: string }) {
  const more = items.slice(shown);
  return (
    <>
      <ul class="list">{items.slice(0, shown)}</ul>
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more {what}
          </summary>
          <ul class="list">{more}</ul>
        </details>
      )}
    </>
  );
}
