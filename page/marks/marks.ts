import { createHost } from '../host.ts';
import css from './marks.css?inline';

/** CSS pixels of a star, more or less: one that stood out of the page would make it scroll. */
const WIDTH = 14;

/**
 * Small stars beside links, in a host of their own that is there whether any link is marked or not. What a
 * page can measure or search (boxes, scrolling, the element at a point, text) is the same with and without them.
 */
export class Marks {
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  #links: HTMLAnchorElement[] = [];

  constructor(signal: AbortSignal) {
    const { host, shadow } = createHost('marks');
    this.#host = host;
    this.#shadow = shadow;
    document.documentElement.append(host);
    for (const type of ['resize', 'load']) window.addEventListener(type, () => this.#draw(), { signal });
    signal.addEventListener('abort', () => this.#host.remove(), { once: true });
  }

  show(links: HTMLAnchorElement[]): void {
    this.#links = links;
    this.#draw();
  }

  /** Each star behind the end of its link, where the document is, so that it scrolls with it. */
  #draw(): void {
    const origin = this.#host.getBoundingClientRect();
    const ends = this.#links.flatMap((link) => [...link.getClientRects()].at(-1) ?? []);
    const style = document.createElement('style');
    style.textContent = css;
    const widest = document.documentElement.scrollWidth - WIDTH;
    const stars = ends.map(({ right, top }) => {
      const star = document.createElement('span');
      star.className = 'mark';
      star.style.translate = `${Math.min(right - origin.left, widest)}px ${top - origin.top - 3}px`;
      return star;
    });
    this.#shadow.replaceChildren(style, ...stars);
  }
}
