import { VISIBLE } from '../values.ts';
import { child, textAt } from './elements.ts';
import { grammarOf, prose, repeatable } from './grammar.ts';

/** The name of an element outside the rows that no schema has, but that says it holds rows or is one. */
const ROWLIKE = /(?:Table|Transaction|Holding|Security)$/i;

/**
 * A field's value is 5 levels below the root; anything much deeper is not a filing, and is slow to examine.
 */
const DEEPEST = 20;

/** As many faults as anyone reading a report wants to see. */
const MOST = 20;

/** Whether an element says anything at all. */
function saysSomething(element: Element): boolean {
  return (
    VISIBLE.test(element.textContent ?? '') ||
    element.localName === 'footnoteId' ||
    [...element.getElementsByTagName('*')].some(({ localName }) => localName === 'footnoteId')
  );
}

/** Whether an element has text directly in it. */
function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if ((node.nodeType === 3 || node.nodeType === 4) && VISIBLE.test((node as Text).data)) return true;
  return false;
}

/** An attribute without a namespace: "currency", but not `xsi:nil`. */
function ownAttribute(element: Element): string | null {
  if (!element.hasAttributes()) return null;
  for (const { name, namespaceURI } of element.attributes) if (namespaceURI === null) return name;
  return null;
}

function pathOf(element: Element): string {
  const names: string[] = [];
  for (let one: Element | null = element; one?.parentElement; one = one.parentElement)
    names.unshift(one.localName);
  return names.slice(0, 8).join('/');
}

/**
 * What in a document would be lost or mistaken, one line each; empty if all of it is understood: an element
 * that a row does not have, that occurs twice or is out of place, text beside elements, a missing footnote.
 * Outside the rows, a newer schema may add elements of its own (X0609: `rptOwnerNonUSAddressFlag`), which
 * hold no figure; nothing in a row is ignored.
 *
 * @param root an `ownershipDocument`
 * @param hasLooseBracket whether a ">" in it may be left over from a tag: then only prose may contain one
 */
export function unreadIn(root: Element, hasLooseBracket = false): string[] {
  const grammar = grammarOf(textAt(root, 'schemaVersion'));
  const found: string[] = [];
  const say = (element: Element, what: string) => found.push(`${pathOf(element)}: ${what}`.slice(0, 200));
  const seen = new Map<Element, Map<string, Element>>();
  const depths = new Map<Element, number>();
  const footnotes: Element[] = [];
  const marks: Element[] = [];

  /** Whether an unknown element holds something that its parent, or the filing, would lose without it. */
  const isLoss = (element: Element, parent: string) => {
    if (prose.has(parent)) return false;
    if (grammar.leaves.has(parent) || parent === 'value') return true;
    const isRowlike = grammar.ofRows.has(parent) || ROWLIKE.test(element.localName);
    return (isRowlike || grammar.spellings.has(element.localName.toLowerCase())) && saysSomething(element);
  };

  for (const element of [root, ...root.getElementsByTagName('*')]) {
    if (found.length >= MOST) break;
    const { localName: name, parentElement: parent } = element;
    const depth = (parent && depths.get(parent)) ?? 0;
    if (depth > DEEPEST) return ['ownershipDocument: nested too deeply'];
    depths.set(element, depth + 1);
    if (element !== root && parent) {
      const parents = grammar.parentsOf.get(name);
      if (!parents) {
        if (isLoss(element, parent.localName)) say(element, 'unknown');
        continue;
      }
      if (!parents.has(parent.localName) && saysSomething(element)) say(element, 'out of place');
      const siblings = seen.get(parent) ?? new Map<string, Element>();
      const twin = repeatable.has(name) ? undefined : siblings.get(name);
      if (twin && (saysSomething(twin) || saysSomething(element))) say(element, 'stands twice');
      seen.set(parent, siblings.set(name, element));
    }
    if (name === 'footnote') footnotes.push(element);
    if (name === 'footnoteId') marks.push(element);
    const isLeaf = grammar.leaves.has(name) || name === 'value';
    if (hasOwnText(element) && (!isLeaf || child(element, 'value'))) say(element, 'text beside elements');
    if (hasLooseBracket && isLeaf && !prose.has(name) && element.textContent?.includes('>'))
      say(element, 'a bracket in its text');
    if (name === 'footnoteId' && hasOwnText(element)) say(element, 'text in a footnote mark');
    const attribute = grammar.ofRows.has(name) ? ownAttribute(element) : null;
    if (attribute && !(name === 'footnoteId' && attribute === 'id'))
      say(element, `unknown attribute ${attribute}`);
  }
  return [...found, ...footnoteFaults(footnotes, marks)].slice(0, MOST);
}

/** Footnotes whose id occurs twice or is missing, and marks of footnotes that do not exist. */
function footnoteFaults(footnotes: readonly Element[], marks: readonly Element[]): string[] {
  const idOf = (element: Element) => element.getAttribute('id') ?? '';
  const known = new Set(footnotes.map(idOf));
  const unknown = marks.filter((mark) => !known.has(idOf(mark))).slice(0, MOST);
  return [
    ...(known.size < footnotes.length || known.has('')
      ? ['footnotes: an id stands twice or is missing']
      : []),
    ...unknown.map((mark) => `${pathOf(mark)}: there is no footnote ${idOf(mark).slice(0, 20)}`),
  ];
}
