/** How a cell is outlined: the line and a sign distinguish acquired from disposed of. */
export type Outlined = { element: Element; kind: 'acquired' | 'disposed' | 'plain' };

/**
 * Frames over the page's cells, in a layer of the extension's own: the page's elements and the reader's
 * selection stay unchanged.
 */
export class Outlines {
  readonly #layer: HTMLElement;
  #elements: Element[] = [];

  constructor(layer: HTMLElement, signal: AbortSignal) {
    this.#layer = layer;
    // Both events come at most once per frame.
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, () => this.#place(), { passive: true, capture: true, signal });
    }
  }

  show(outlined: readonly Outlined[]): void {
    this.#elements = outlined.map(({ element }) => element);
    this.#layer.replaceChildren(
      ...outlined.map(({ kind }) => {
        const frame = document.createElement('div');
        frame.className = `outline ${kind}`;
        return frame;
      }),
    );
    this.#place();
  }

  /** Measures all elements before it moves any frame. */
  #place(): void {
    const boxes = this.#elements.map((element) => element.getBoundingClientRect());
    for (const [index, { left, top, width, height }] of boxes.entries()) {
      const frame = this.#layer.children[index] as HTMLElement;
      frame.style.cssText = `translate: ${left}px ${top}px; width: ${width}px; height: ${height}px`;
    }
  }
}
