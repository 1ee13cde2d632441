import css from './marks.css?inline';

/**
 * Small stars beside links, in a closed shadow root of their own: the page cannot see which of its links
 * lead to somebody on the watchlist.
 */
export class Marks {
  readonly #host = document.createElement('form4-lens-marks');
  readonly #shadow = this.#host.attachShadow({ mode: 'closed' });
  #links: HTMLAnchorElement[] = [];

  constructor(signal: AbortSignal) {
    for (const type of ['resize', 'load']) window.addEventListener(type, () => this.#draw(), { signal });
    signal.addEventListener('abort', () => this.#host.remove(), { once: true });
  }

  show(links: HTMLAnchorElement[]): void {
    this.#links = links;
    this.#draw();
  }

  /** Each star behind the end of its link, where the document is, so that it scrolls with it. */
  #draw(): void {
    if (!this.#links.length) {
      this.#host.remove();
      return;
    }
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    const origin = this.#host.getBoundingClientRect();
    const ends = this.#links.flatMap((link) => [...link.getClientRects()].at(-1) ?? []);
    const style = document.createElement('style');
    style.textContent = css;
    const stars = ends.map(({ right, top }) => {
      const star = document.createElement('span');
      star.className = 'mark';
      star.title = 'On your watchlist';
      star.textContent = '★';
      star.style.translate = `${right - origin.left}px ${top - origin.top - 3}px`;
      return star;
    });
    this.#shadow.replaceChildren(style, ...stars);
  }
}
