import { createHost } from '../host.ts';
import { oncePerFrame } from '../once-per-frame.ts';
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
  readonly #stars: HTMLElement[] = [];
  readonly #askToDraw: () => void;

  constructor(signal: AbortSignal) {
    const { host, shadow } = createHost('marks');
    this.#host = host;
    this.#shadow = shadow;
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
    document.documentElement.append(host);
    this.#askToDraw = oncePerFrame(() => this.#draw(), signal);
    for (const type of ['resize', 'load']) window.addEventListener(type, this.#askToDraw, { signal });
    signal.addEventListener('abort', () => this.#host.remove(), { once: true });
  }

  show(links: HTMLAnchorElement[]): void {
    this.#links = links;
    this.#askToDraw();
  }

  /**
   * Each star behind the end of its link, where the document is, so that it scrolls with it. All are measured before
   * one is moved: the page is laid out once.
   */
  #draw(): void {
    const origin = this.#host.getBoundingClientRect();
    const ends = this.#links.flatMap((link) => [...link.getClientRects()].at(-1) ?? []);
    const widest = document.documentElement.scrollWidth - WIDTH;
    for (const star of this.#stars.splice(ends.length)) star.remove();
    const more = Array.from({ length: ends.length - this.#stars.length }, () =>
      Object.assign(document.createElement('span'), { className: 'mark' }),
    );
    this.#stars.push(...more);
    for (const [index, { right, top }] of ends.entries()) {
      const place = `${Math.min(right - origin.left, widest)}px ${top - origin.top - 3}px`;
      this.#stars[index]?.style.setProperty('translate', place);
    }
    for (const star of more) this.#shadow.append(star);
  }
}
