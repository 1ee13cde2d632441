import { createHost } from '../host.ts';
import { oncePerFrame } from '../once-per-frame.ts';
import css from './marks.css?inline';

/** The approximate width of a star in CSS pixels: one sticking out of the page would make it scroll. */
const WIDTH = 14;

export type MarkedLink = { link: HTMLAnchorElement; isWatched: boolean };

/**
 * Small stars beside links to parties, in a host of their own: colored if the party is watched, colorless
 * otherwise. What a page can measure or search (boxes, scrolling, the element at a point, text, the time a
 * frame takes) is the same for both.
 */
export class Marks {
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  #links: readonly MarkedLink[] = [];
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

  show(links: readonly MarkedLink[]): void {
    this.#links = links;
    this.#askToDraw();
  }

  /**
   * Puts each star after the end of its link, positioned in the document so that it scrolls along. All links
   * are measured before any star is moved: the page is laid out once.
   */
  #draw(): void {
    const origin = this.#host.getBoundingClientRect();
    const ends = this.#links.flatMap(({ link, isWatched }) => {
      const box = [...link.getClientRects()].at(-1);
      return box ? { right: box.right, top: box.top, isWatched } : [];
    });
    const widest = document.documentElement.scrollWidth - WIDTH;
    for (const star of this.#stars.splice(ends.length)) star.remove();
    const more = Array.from({ length: ends.length - this.#stars.length }, () =>
      document.createElement('span'),
    );
    this.#stars.push(...more);
    for (const [index, { right, top, isWatched }] of ends.entries()) {
      const place = `${Math.min(right - origin.left, widest)}px ${top - origin.top - 3}px`;
      const star = this.#stars[index] as HTMLElement;
      star.style.setProperty('translate', place);
      star.className = 'mark';
      star.classList.toggle('watched', isWatched);
    }
    for (const star of more) this.#shadow.append(star);
  }
}
