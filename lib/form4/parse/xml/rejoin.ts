/** One line break, however it is written: some software doubles each. */
const BREAK = /[\r\n]+/;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`^<(?:/${NAME}\\s*|${NAME}(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*\\s*/?)>$`);
const QUOTED_BREAK = /=\s*(?:"[^"\n]*\n|'[^'\n]*\n)/;
/** An ownership document has no longer tags. */
const LONGEST_TAG = 1000;
/** The longest filing of 2003 has some hundreds. */
const MOST_LINES = 20_000;

/** A text other than prose, from its start tag to the end of a line. */
const VALUE_TO_END = /^<(?!(?:[\w.-]+:)?(?:footnote|remarks)\b)[^/!?>][^>]*>.*\S$/;

/**
 * A number in prose, or a filer's, that continues on the next line: "$179.1" and "65" would be a price and
 * something else. A number that is a whole cell becomes unreadable by itself.
 */
const CUT_NUMBER = /(?:(?:[^>\w.,-]|Cik>|">)[\d.,]*\d|\$[\d.,]+)[\r\n]+[.,]?\d/;

type Line = { text: string /** As long as a line gets. */; isFull: boolean };

function linesCut(text: string): Line[] {
  const lines = text.trimEnd().split(BREAK);
  const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  return lines.map((line) => ({ text: line, isFull: line.length === width }));
}

/**
 * Whether all lines were cut at one width and otherwise left alone: every line between the first and the last
 * is full, some because of white space that would have been trimmed.
 */
function areCutAtWidth(lines: readonly Line[]): boolean {
  const inner = lines.slice(1, -1);
  return inner.every(({ isFull }) => isFull) && inner.some(({ text }) => /^\s|\s$/.test(text));
}

/**
 * Whether a line of well-formed XML may have been cut in a value: in a number, or in a line that is as long
 * as the longest, if several are. "By Example Growth", with its fund on the line after a shorter one, is a
 * name in two lines (0000899243-18-025227). Prose may have lines; but if each that continues is as long as
 * the longest, words were cut.
 */
export function isCutInValue(text: string): boolean {
  if (CUT_NUMBER.test(text)) return true;
  const lines = linesCut(text);
  if (lines.filter(({ isFull }) => isFull).length < 2) return false;
  const goingOn = lines.filter(
    (line, index) => /[^>\s]$/.test(line.text) && /^[^<\s]/.test(lines[index + 1]?.text ?? ''),
  );
  if (goingOn.length > 0 && goingOn.every(({ isFull }) => isFull)) return true;
  return lines.some(({ text: line, isFull }, index) => {
    const next = lines[index + 1]?.text ?? '';
    const tail = line.slice(line.lastIndexOf('<'));
    return isFull && /^[^<\s]/.test(next) && VALUE_TO_END.test(tail);
  });
}

/** A tag with breaks in it: they stay, or they go, whichever makes it a tag. @returns `null` for neither */
function rejoinTag(tag: string): string | null {
  if (QUOTED_BREAK.test(tag)) return null;
  if (TAG.test(tag)) return tag;
  const without = tag.replaceAll('\n', '');
  return TAG.test(without) ? without : null;
}

/**
 * Joins what was cut. Many filings of 2003 are one long line, cut every so many characters in the middle of
 * tags, words and numbers (one in five of those that one university course sampled). A cut in a tag is
 * evident. A cut in a text can be told from a space only if all cuts are at one width.
 *
 * @param text XML that is not well-formed
 * @returns a text to be parsed as strictly as any other; `null` if no tag is cut, or if there is more than
 *   one way to join
 */
export function rejoin(text: string): string | null {
  // What these begin is neither a tag nor text.
  if (/<[!?](?!xml\s)/.test(text)) return null;
  const lines = linesCut(text);
  if (lines.length > MOST_LINES) return null;
  const atWidth = areCutAtWidth(lines);
  let joined = '';
  let tag: string | null = null;
  let cutTags = 0;

  for (const [index, { text: line }] of lines.entries()) {
    const previous = lines[index - 1];
    if (tag !== null) tag += '\n';
    else if (previous) {
      const isBesideTag = previous.text.endsWith('>') || line.startsWith('<');
      const isInWord = !isBesideTag && /\S$/.test(previous.text) && /^\S/.test(line);
      // The first line may lack its beginning.
      if (isInWord && !(atWidth && previous.isFull)) return null;
    }
    for (const piece of line.split(/(?=<)|(?<=>)/)) {
      if (tag === null && !piece.startsWith('<')) {
        joined += piece;
        continue;
      }
      tag = `${tag ?? ''}${piece}`;
      if (tag.length > LONGEST_TAG) return null;
      if (!tag.endsWith('>')) continue;
      const whole = tag.includes('\n') ? rejoinTag(tag) : tag;
      if (whole === null) return null;
      if (whole !== tag) cutTags++;
      joined += whole;
      tag = null;
    }
  }
  return tag === null && cutTags > 0 ? joined : null;
}
