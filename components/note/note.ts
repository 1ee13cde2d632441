import type { Explanation } from '../../lib/form4/wording/explain.ts';
import { element } from '../hover/element.ts';

/**
 * A small note beside a part of the page.
 * @param at where to put its anchor in the window
 */
export function note({ title, paragraphs }: Explanation, at: Partial<CSSStyleDeclaration>): HTMLElement[] {
  const anchor = element('div', { class: 'anchor' });
  Object.assign(anchor.style, at);
  return [
    anchor,
    element(
      'div',
      { class: 'note anchored', role: 'tooltip' },
      element('p', { class: 'strong' }, title),
      ...paragraphs.map(({ label, text }) =>
        element('p', { class: 'small muted' }, label && element('b', {}, label), ` ${text}`),
      ),
    ),
  ];
}
