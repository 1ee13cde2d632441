import { type PlainAttribute, PlainElement, PlainText } from './nodes.ts';

/**
 * Parses XML where there is no `DOMParser`, as in Chromium's service workers. A well-formed document without
 * a document type yields the elements, attributes and texts that the browser's parser would; any other
 * document yields nothing. tests/lib/form4/parse/xml/plain-parser.test.ts compares it with the browser's
 * parser.
 */
export const plainParser = {
  parseFromString: (text: string) => ({ documentElement: parse(text) }),
} as unknown as DOMParser;

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`, 'y');
const FIRST = new RegExp(`^[${START}]`);
const SPACE = /[ \t\n]*/y;
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Far deeper than any document that is read. */
const DEEPEST = 1_000;

const xmlns = 'http://www.w3.org/2000/xmlns/';
const known: Record<string, string> = { xml: 'http://www.w3.org/XML/1998/namespace', xmlns };
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Thrown and caught only in this file. */
class NotWellFormed extends Error {}

function parse(text: string): PlainElement | null {
  if (FORBIDDEN.test(text)) return null;
  try {
    return new Scanner(text.replaceAll(/\r\n?/g, '\n')).document();
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}

type Namespaces = Readonly<Record<string, string>>;
type Open = { element: PlainElement; name: string; scope: Namespaces };

class Scanner {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): PlainElement {
    this.#at = DECLARATION.exec(this.#text)?.[0].length ?? 0;
    const open: Open[] = [];
    let root: PlainElement | null = null;
    while (this.#at < this.#text.length) {
      const top = open.at(-1);
      if (this.#text[this.#at] !== '<') this.#textOf(top?.element ?? null);
      else if (this.#skips('<!--')) this.#comment();
      else if (this.#skips('<?')) this.#instruction();
      else if (this.#skips('</')) this.#endTag(open.pop());
      else if (top && this.#skips('<![CDATA[')) top.element.append(new PlainText(this.#upTo(']]>'), 4));
      else {
        if (!top && root) throw new NotWellFormed();
        const { isEmpty, ...opened } = this.#startTag(top);
        root ??= opened.element;
        top?.element.append(opened.element);
        if (!isEmpty) open.push(opened);
        if (open.length > DEEPEST) throw new NotWellFormed();
      }
    }
    if (!root || open.length > 0) throw new NotWellFormed();
    return root;
  }

  #textOf(parent: PlainElement | null): void {
    const next = this.#text.indexOf('<', this.#at);
    const raw = this.#text.slice(this.#at, next < 0 ? undefined : next);
    this.#at += raw.length;
    if (raw.includes(']]>') || (!parent && /[^ \t\n]/.test(raw))) throw new NotWellFormed();
    parent?.append(new PlainText(withoutReferences(raw), 3));
  }

  #comment(): void {
    const comment = this.#upTo('-->');
    if (comment.includes('--') || comment.endsWith('-')) throw new NotWellFormed();
  }

  #instruction(): void {
    const target = this.#match(NAME);
    const rest = this.#upTo('?>');
    if (target.includes(':') || /^xml$/i.test(target) || /^[^ \t\n]/.test(rest)) throw new NotWellFormed();
  }

  #endTag(opened: Open | undefined): void {
    const name = this.#match(NAME);
    this.#match(SPACE);
    if (opened?.name !== name || !this.#skips('>')) throw new NotWellFormed();
  }

  #startTag(parent: Open | undefined): Open & { isEmpty: boolean } {
    this.#at += 1;
    const name = this.#match(NAME);
    const written = new Map<string, string>();
    for (;;) {
      const hasSpace = this.#match(SPACE) !== '';
      const isEmpty = this.#skips('/>');
      if (isEmpty || this.#skips('>')) {
        const scope = namespacesOf(written, parent?.scope ?? known);
        const attributes = attributesOf(written, scope);
        const [prefix, localName] = prefixAndName(name);
        if (prefix === 'xmlns' || (prefix !== null && !scope[prefix])) throw new NotWellFormed();
        return {
          element: new PlainElement(localName, attributes, parent?.element ?? null),
          name,
          scope,
          isEmpty,
        };
      }
      const attribute = this.#match(NAME);
      this.#match(SPACE);
      if (!hasSpace || written.has(attribute) || !this.#skips('=')) throw new NotWellFormed();
      this.#match(SPACE);
      const quote = ['"', "'"].find((mark) => this.#skips(mark));
      const value = quote === undefined ? '<' : this.#upTo(quote);
      if (value.includes('<')) throw new NotWellFormed();
      written.set(attribute, withoutReferences(value.replaceAll(/[\t\n]/g, ' ')));
    }
  }

  #skips(mark: string): boolean {
    const isThere = this.#text.startsWith(mark, this.#at);
    if (isThere) this.#at += mark.length;
    return isThere;
  }

  /** @returns the text before the mark; the mark itself is skipped */
  #upTo(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at);
    if (end < 0) throw new NotWellFormed();
    const found = this.#text.slice(this.#at, end);
    this.#at = end + mark.length;
    return found;
  }

  /** @param pattern must be sticky */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new NotWellFormed();
    this.#at += found.length;
    return found;
  }
}

/** "rpt:owner" is "owner" in the namespace of "rpt". */
function prefixAndName(name: string): [prefix: string | null, localName: string] {
  const parts = name.split(':');
  const [first = '', second] = parts;
  const isName = parts.length < 3 && parts.every((part) => FIRST.test(part));
  if (!isName) throw new NotWellFormed();
  return second === undefined ? [null, first] : [first, second];
}

/** The namespaces declared around an element, and its own. */
function namespacesOf(written: ReadonlyMap<string, string>, outer: Namespaces): Namespaces {
  const own: Record<string, string> = {};
  for (const [name, uri] of written) {
    const [prefix, declared] = prefixAndName(name);
    if (prefix === 'xmlns') {
      if (uri === '' || declared === 'xmlns' || uri === xmlns) throw new NotWellFormed();
      if ((declared === 'xml') !== (uri === known.xml)) throw new NotWellFormed();
      own[declared] = uri;
    }
    if (name === 'xmlns' && (uri === xmlns || uri === known.xml)) throw new NotWellFormed();
  }
  return { ...outer, ...own };
}

function attributesOf(written: ReadonlyMap<string, string>, scope: Namespaces): PlainAttribute[] {
  const seen = new Set<string>();
  return [...written].map(([name, value]) => {
    const [prefix, localName] = prefixAndName(name);
    const namespaceURI = name === 'xmlns' ? xmlns : prefix === null ? null : scope[prefix];
    const full = `${namespaceURI} ${localName}`;
    if (namespaceURI === undefined || seen.has(full)) throw new NotWellFormed();
    seen.add(full);
    return { name, value, namespaceURI };
  });
}

function withoutReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(/&([^;&]{0,20};?)/g, (_, reference: string) => {
    if (!reference.endsWith(';')) throw new NotWellFormed();
    const name = reference.slice(0, -1);
    const [, hex] = /^#x([\dA-Fa-f]+)$/.exec(name) ?? [];
    const [, digits] = /^#(\d+)$/.exec(name) ?? [];
    const code = hex ? Number.parseInt(hex, 16) : digits ? Number(digits) : null;
    const said = code === null ? entities[name] : isCharacter(code) ? String.fromCodePoint(code) : undefined;
    if (said === undefined) throw new NotWellFormed();
    return said;
  });
}

const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x1_0000 && code <= 0x10_ffff);
