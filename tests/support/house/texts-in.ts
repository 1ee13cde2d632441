import { parseSync } from 'vite';

type Node = {
  type?: string;
  start?: number;
  value?: unknown;
  name?: { name?: string };
  callee?: { object?: { name?: string } };
  quasis?: { value: { cooked: string } }[];
};

/** Attributes whose values nobody reads: those for markup and drawing. */
const UNSAID =
  /^(class|className|style|id|for|type|role|rel|target|href|src|key|name|d|of|points|scope|aria-(?!label|description|valuetext|placeholder|roledescription).*)$/;

/** Attributes whose values are read out or shown. */
const SAID =
  /^(aria-label|aria-description|aria-valuetext|aria-placeholder|aria-roledescription|title|alt|placeholder|label|what)$/;

/** Meant for the browser and not for a reader: a path, an address, a style, a time zone, a selector. */
const isForBrowser = (text: string) =>
  /^[.:/{@(#]|:\/\/|px\b|^Etc\//.test(text) ||
  text.split(', ').every((part) => /^[a-z]+(?:[:.[].*)?$/.test(part));

/** Two words, or one that begins with a capital: said to a reader, and not a key of the program's. */
const isSpoken = (text: string) =>
  !isForBrowser(text) && (/\p{L}{2,}[ ,;:.…]+\p{L}{2,}/u.test(text) || /^\s*\p{Lu}\p{Ll}/u.test(text));

/** The names of keyboard keys, as events give them. */
const KEYS = /^(Escape|Enter|Tab|Home|End|Delete|Space|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/;

/** An error's message and what is written to the console are for developers. */
const isThrownOrLogged = ({ type, callee }: Node) =>
  type === 'NewExpression' || (type === 'CallExpression' && callee?.object?.name === 'console');

/**
 * The texts that a component writes out itself, each with its line: those between tags, in attributes that
 * are read out, and in strings that read like words.
 */
export function textsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const add = (node: Node, text: string) =>
    found.push(
      `${path}:${source.slice(0, node.start).split('\n').length} “${text.trim().replace(/\s+/g, ' ')}”`,
    );
  const visit = (node: Node | Node[] | null | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (/^(Import|ExportAll|TS)/.test(node.type ?? '')) return;
    if (isThrownOrLogged(node)) return;
    if (node.type === 'JSXText' && /\p{L}{2,}/u.test(String(node.value))) add(node, String(node.value));
    if (node.type === 'JSXAttribute') {
      const { value, name } = node as { value: Node | null; name: { name?: string } };
      const attribute = String(name.name);
      if (value?.type === 'Literal') {
        if (SAID.test(attribute) && /\p{L}/u.test(String(value.value))) add(value, String(value.value));
        return;
      }
      if (UNSAID.test(attribute)) return;
    }
    if (node.type === 'Property' && UNSAID.test((node as { key: { name?: string } }).key.name ?? '')) return;
    if (
      node.type === 'Literal' &&
      typeof node.value === 'string' &&
      !KEYS.test(node.value) &&
      isSpoken(node.value)
    )
      add(node, node.value);
    if (node.type === 'TemplateLiteral') {
      const text = node.quasis?.map(({ value }) => value.cooked).join('…') ?? '';
      if (isSpoken(text)) add(node, text);
    }
    for (const child of Object.values(node)) visit(child as Node);
  };
  visit(parseSync(path, source).program as Node);
  return found;
}
