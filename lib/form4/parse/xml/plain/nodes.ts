/* The part of the DOM that the XML readers use, for where the browser has none. */

export class PlainText {
  nextSibling: PlainNode | null = null;
  /** 4 for character data (CDATA), as in the DOM. */
  readonly nodeType: 3 | 4;
  readonly data: string;

  constructor(data: string, nodeType: 3 | 4) {
    this.data = data;
    this.nodeType = nodeType;
  }
}

export type PlainNode = PlainText | PlainElement;
export type PlainAttribute = { name: string; value: string; namespaceURI: string | null };

export class PlainElement {
  readonly nodeType = 1;
  nextSibling: PlainNode | null = null;
  readonly children: PlainElement[] = [];
  readonly #nodes: PlainNode[] = [];
  readonly localName: string;
  readonly attributes: readonly PlainAttribute[];
  readonly parentElement: PlainElement | null;

  constructor(localName: string, attributes: readonly PlainAttribute[], parentElement: PlainElement | null) {
    this.localName = localName;
    this.attributes = attributes;
    this.parentElement = parentElement;
  }

  append(node: PlainNode): void {
    const last = this.#nodes.at(-1);
    if (last) last.nextSibling = node;
    this.#nodes.push(node);
    if (node instanceof PlainElement) this.children.push(node);
  }

  get firstChild(): PlainNode | null {
    return this.#nodes[0] ?? null;
  }

  get textContent(): string {
    return this.#nodes.map((node) => (node instanceof PlainText ? node.data : node.textContent)).join('');
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  /** All elements below it, in document order, as for the name "*": no other name is asked for. */
  getElementsByTagName(): PlainElement[] {
    const found: PlainElement[] = [];
    const collect = (element: PlainElement) => {
      for (const child of element.children) {
        found.push(child);
        collect(child);
      }
    };
    collect(this);
    return found;
  }

  getElementsByTagNameNS(_: '*', localName: string): PlainElement[] {
    return this.getElementsByTagName().filter((element) => element.localName === localName);
  }
}
