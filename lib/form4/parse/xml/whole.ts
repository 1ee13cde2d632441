/** A comment, character data or an instruction, in XML that is well-formed. */
const ASIDE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/** Whether ">" stands in a text as such: it is allowed there, and as a rule the end of a tag that is lost. */
export function hasLooseBracket(text: string): boolean {
  return />[^<>]*>/.test(text.replace(ASIDE, ''));
}

const ERROR = 'parsererror';

const startTags = (text: string): number => text.replace(ASIDE, '').split(/<(?!\/)/).length - 1;

/**
 * Parses XML that is well-formed from its first to its last character; of any other there is no tree at all.
 * Firefox's parser answers an error in place of the document. Chromium's hands out the elements up to the
 * error with a `parsererror` among them, and up to a depth of 5,000 without one: so every start tag is
 * counted, too.
 *
 * @returns the root element, or `null`
 */
export function parseWhole(text: string, parser: DOMParser): Element | null {
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (!root || root.localName === ERROR || root.getElementsByTagNameNS('*', ERROR).length) return null;
  return startTags(text) === root.getElementsByTagName('*').length + 1 ? root : null;
}
