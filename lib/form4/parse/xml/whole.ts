/** A comment, character data or an instruction, in XML that is well-formed. */
const ASIDE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/** Whether ">" occurs in a text as such: that is allowed, but usually it is the end of a lost tag. */
export function hasLooseBracket(text: string): boolean {
  return />[^<>]*>/.test(text.replace(ASIDE, ''));
}

/** Whether a row is in a comment or in an instruction: who put it there, and why, is not known. */
export function setsRowAside(text: string): boolean {
  return text.match(ASIDE)?.some((aside) => /(?:Transaction|Holding)>/.test(aside)) ?? false;
}

const ERROR = 'parsererror';

const startTags = (text: string): number => text.replace(ASIDE, '').split(/<(?!\/)/).length - 1;

/**
 * Parses XML that is well-formed from its first to its last character; any other yields no tree at all.
 * Firefox's parser returns an error in place of the document. Chromium's returns the elements up to the error
 * with a `parsererror` among them, or those up to a depth of 5,000 without one: so every start tag is
 * counted, too.
 *
 * @returns the root element, or `null`
 */
export function parseWhole(text: string, parser: DOMParser): Element | null {
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (!root || root.localName === ERROR || root.getElementsByTagNameNS('*', ERROR).length) return null;
  return startTags(text) === root.getElementsByTagName('*').length + 1 ? root : null;
}
