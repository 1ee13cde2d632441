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
 * An element and what it holds. The hover card is drawn whole and never changed, on every page of sec.gov:
 * Preact would be 4.3 of its script's 24 kB (gzip).
 * @param children strings become text nodes: what a filing says is never markup
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
