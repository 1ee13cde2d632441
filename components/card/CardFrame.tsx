import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  /** What the pill says beside the title while the card is collapsed. */
  gist: ComponentChildren;
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  children: ComponentChildren;
};

/** The card's frame: a heading, a button that collapses it to a pill, and what it holds. */
export function CardFrame({ title, gist, collapsed, onCollapse, children }: Props) {
  if (collapsed) {
    return (
      <button type="button" class="pill" aria-expanded={false} onClick={() => onCollapse(false)}>
        <span class="strong">{title}</span> {gist}
      </button>
    );
  }
  return (
    <section class="card" aria-labelledby="title">
      <header class="head">
        <h2 id="title" class="small muted strong">
          {title}
        </h2>
        <button
          type="button"
          class="collapse"
          aria-expanded={true}
          aria-label="Collapse the summary"
          title="Collapse (Esc)"
          onClick={() => onCollapse(true)}
        >
          −
        </button>
      </header>
      <div class="content">{children}</div>
    </section>
  );
}
