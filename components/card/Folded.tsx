import type { VNode } from 'preact';

type Props = {
  items: VNode[];
  shown: number;
  /** What is said of those that are folded. */
  more: (folded: number) => string;
};

/** A list of which all but the first few fold away. */
export function Folded({ items, shown, more }: Props) {
  const folded = items.slice(shown);
  return (
    <>
      <ul class="list">{items.slice(0, shown)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{more(folded.length)}</summary>
          <ul class="list">{folded}</ul>
        </details>
      )}
    </>
  );
}
