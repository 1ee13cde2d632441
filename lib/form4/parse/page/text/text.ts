import { tidy, VISIBLE } from '../../values.ts';
import { footnoteLink, footnoteMark } from '../anchors.ts';
import { hasContent, NOTHING_UNSEEN, type Unseen } from './unseen.ts';

/**
 * The role of an element in the text that a person sees. `strange` is any element not listed: what a person
 * sees of it, if anything, is not known.
 */
const tagsByRole = {
  /** A line of its own, or several. */
  block:
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main ol p pre search section summary table ul',
  /** Part of the line around it. */
  inline:
    'abbr acronym b bdi big cite code data dfn em font i kbd label mark nobr o:p q samp small span strong time tt u var wbr',
  /** The parts of a table around its cells, without text of their own. */
  rows: 'colgroup tbody tfoot thead tr',
  cell: 'li td th',
  /** Not seen, such as a script that another extension put into a cell. */
  silent: 'col head link menu meta nav noscript script style title',
  sup: 'sup',
  link: 'a',
  input: 'input',
};

type TextRole = keyof typeof tagsByRole | 'strange';

const roles = new Map(
  Object.entries(tagsByRole).flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role as TextRole])),
);

export function textRole({ localName, shadowRoot }: Element): TextRole {
  return shadowRoot ? 'strange' : (roles.get(localName) ?? 'strange');
}

/** Why a text may not be what a person sees. */
export const doubts = {
  unseen: 'part of it is hidden',
  strange: ({ localName }: Element) => `it holds <${localName}>`,
  parts: 'it is in several parts',
  raised: 'superscript text in it is not a footnote mark',
  turned: 'characters in it reverse the reading direction',
};

/** Direction marks, and the controls that override direction: the text seen is not the text read. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The doubt if digits among such characters may be seen in another order; none if the text was tidy already.
 */
export const turnedIn = (text: string, tidied: string) =>
  text !== tidied && TURNING.test(text) && /\d/.test(text) ? doubts.turned : null;

/** Text as a person sees it, and the ids ("F1") of the footnotes that are marked in it. */
export type SeenText = {
  text: string;
  footnotes: readonly string[];
  /** Why the text cannot be relied on; `null` if it can. */
  doubt: string | null;
};

class Gathering {
  text = '';
  readonly footnotes: string[] = [];
  doubt: string | null = null;
  /** The element that holds the text: a figure is in one element. */
  #holder: Node | null = null;

  readonly #unseen: Unseen;

  constructor(unseen: Unseen) {
    this.#unseen = unseen;
  }

  /** @param holder the element that the text belongs to; a `mark` around a search's hit does not count */
  gather(parent: Element, holder: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#add((node as Text).data, holder);
      else if (node.nodeType === 1) this.#gatherElement(node as Element, holder);
    }
  }

  #add(data: string, holder: Element): void {
    this.text += data;
    if (holder === this.#holder || data === '$' || !VISIBLE.test(data) || data.trim() === '$') return;
    if (this.#holder) this.doubt ??= doubts.parts;
    this.#holder = holder;
  }

  #gatherElement(element: Element, holder: Element): void {
    const role = textRole(element);
    if (role === 'silent') return;
    if (this.#unseen.has(element) && hasContent(element)) this.doubt ??= doubts.unseen;
    if (role === 'sup' || (role === 'link' && noteLinked(element))) {
      const mark = tidy(element.textContent ?? '');
      const numbers: string[] = mark.match(/\d+/g) ?? [];
      const linked = noteLinked(element.closest('a') ?? element.querySelector('a'));
      // A number without brackets is a mark only if it leads there; "(1)" that leads to footnote 12 lost a digit.
      const isMark = linked
        ? linked === mark || (footnoteMark.test(mark) && numbers.includes(linked))
        : footnoteMark.test(mark) && numbers[0];
      if (!isMark) this.doubt ??= doubts.raised;
      else for (const number of numbers) this.footnotes.push(`F${number}`);
      return;
    }
    if (role === 'strange' || role === 'input') this.doubt ??= doubts.strange(element);
    const isRun = role === 'inline' || role === 'link' || role === 'strange';
    if (!isRun) this.text += ' ';
    this.gather(element, element.localName === 'mark' ? holder : element);
    if (!isRun) this.text += ' ';
  }
}

const NO_MARKS: readonly string[] = [];

/** The text of an element that holds one run of text and nothing else, as most cells do; otherwise `null`. */
function onlyRunOf(element: Element, unseen: Unseen): string | null {
  let node = element.firstChild;
  while (node?.nodeType === 1 && !node.nextSibling) {
    const inner = node as Element;
    if (textRole(inner) !== 'inline' || unseen.has(inner)) return null;
    node = inner.firstChild;
  }
  if (!node) return '';
  return node.nodeType === 3 && !node.nextSibling ? (node as Text).data : null;
}

/** What is seen of an element: its text without its footnote marks; line breaks in it become spaces. */
export function seenIn(element: Element, unseen: Unseen = NOTHING_UNSEEN): SeenText {
  const run = onlyRunOf(element, unseen);
  if (run !== null) {
    const text = tidy(run);
    return { text, footnotes: NO_MARKS, doubt: turnedIn(run, text) };
  }
  const gathering = new Gathering(unseen);
  gathering.gather(element, element);
  const { footnotes, doubt } = gathering;
  const text = tidy(gathering.text);
  return { text, footnotes, doubt: doubt ?? turnedIn(gathering.text, text) };
}

/** An element's text alone; "" if there is no element. */
export function seenText(element: Element | null | undefined): string {
  return element ? seenIn(element).text : '';
}

/** The number of the footnote that a link leads to; `undefined` for any other link. */
function noteLinked(link: Element | null): string | undefined {
  return footnoteLink.exec(link?.getAttribute('href') ?? '')?.[1];
}
