/** A number, `true`, `false` or `null`. */
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\r\n]*/y;

export type Walk = {
  /** Offset at which the text stops being JSON; `null` if all of it is JSON. */
  brokenAt: number | null;
  /** Offsets of the elements of the list that the outermost object has under the given name. */
  elements: number[];
};

/**
 * Finds places in a JSON text, for messages that name a line: the browsers' own parsers report a place in
 * different words, or not at all. It does not recurse, so no depth of nesting breaks it.
 */
export function walkJson(text: string, listName: string): Walk {
  const elements: number[] = [];
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'first' | 'key' | 'colon' | 'next' | 'end' = 'value';
  let inList = false;
  let at = 0;
  const afterValue = () => (open.length === 0 ? 'end' : 'next');

  for (;;) {
    at = matchEnd(space, text, at) ?? at;
    const char = text[at];
    if (char === undefined) return { brokenAt: expected === 'end' ? null : at, elements };

    const closes =
      (expected === 'first' || expected === 'next') && char === (open.at(-1) === '{' ? '}' : ']');
    if (closes) {
      if (open.length === 2) inList = false;
      open.pop();
      expected = afterValue();
      at += 1;
      continue;
    }
    if (expected === 'next' && char === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
      continue;
    }
    if (expected === 'colon' && char === ':') {
      expected = 'value';
      at += 1;
      continue;
    }
    const isKey = expected === 'key' || (expected === 'first' && open.at(-1) === '{');
    if (isKey) {
      const { end, whole } = readString(text, at);
      if (!whole) return { brokenAt: end, elements };
      if (open.length === 1) inList = text.slice(at + 1, end - 1) === listName;
      expected = 'colon';
      at = end;
      continue;
    }
    if (expected !== 'value' && expected !== 'first') return { brokenAt: at, elements };
    if (inList && open.length === 2 && open[1] === '[') elements.push(at);
    if (char === '{' || char === '[') {
      open.push(char);
      expected = 'first';
      at += 1;
      continue;
    }
    const { end, whole } = char === '"' ? readString(text, at) : readLiteral(text, at);
    if (!whole) return { brokenAt: end, elements };
    expected = afterValue();
    at = end;
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

type Token = {
  /** The offset after the token; if it is not whole, the offset at which it breaks. */
  end: number;
  whole: boolean;
};

function readLiteral(text: string, at: number): Token {
  const end = matchEnd(literal, text, at);
  return { end: end ?? at, whole: end !== null };
}

function readString(text: string, at: number): Token {
  if (text[at] !== '"') return { end: at, whole: false };
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === '"') return { end: end + 1, whole: true };
    if (char < ' ') return { end, whole: false };
    if (char === '\\') end += 1;
  }
  return { end: text.length, whole: false };
}

/** The line numbers, from 1, of offsets in ascending order. */
export function linesAt(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return offsets.map((offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  });
}
