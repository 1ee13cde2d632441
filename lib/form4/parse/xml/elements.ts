import { tidy } from '../values.ts';

/** Elements are found by local name: some filers' software puts them in a namespace. */
export function child(parent: Element | null, name: string): Element | null {
  for (const element of parent?.children ?? []) if (element.localName === name) return element;
  return null;
}

export function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
}

/** The element at the end of a path of names ("ownershipNature/natureOfOwnership"). */
export function at(parent: Element | null, path: string): Element | null {
  return path.split('/').reduce(child, parent);
}

/** The tidied text at a path, or that of the `value` in which the specification wraps it. */
export function textAt(parent: Element | null, path: string): string {
  const element = at(parent, path);
  return tidy((child(element, 'value') ?? element)?.textContent ?? '');
}
