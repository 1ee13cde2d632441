import type { VNode } from 'preact';

type Props = {
  items: VNode[];
  shown: number;
  /** The summary line of the folded items. */
  more: (folded: number) => string;
};

/** A list that folds away all but its first few items. */
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
