import { setApart } from '../../lib/figures/right-to-left.ts';

type Child = Node | string | null | undefined | false;

type Attributes = {
  class?: string;
  href?: string;
  role?: string;
  'aria-label'?: string;
  'aria-busy'?: boolean;
  'aria-hidden'?: boolean;
  hidden?: boolean;
};

/**
 * An element and its content. The hover card runs on every page of sec.gov, is drawn in one go and never
 * changed: Preact would be 4.3 of its script's 24 kB (gzip).
 * @param children strings become text nodes: what a filing says is never markup, and does not reorder the
 * text around it
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  for (const child of children) {
    if (typeof child === 'string') made.append(...setApart(child).map(apart));
    else if (child) made.append(child);
  }
  return made;
}

/** One part of a divided text: every second part is written from right to left. */
function apart(text: string, index: number): Node | string {
  if (index % 2 === 0) return text;
  const made = document.createElement('bdi');
  made.append(text);
  return made;
}
