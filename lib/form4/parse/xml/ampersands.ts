/** An ampersand that begins nothing which XML or a browser takes for a reference. */
const BARE = /&(?!#|[A-Za-z][\w.-]*;|amp|lt|gt|quot|apos|nbsp)/g;

/**
 * Writes "AT&T" as XML wants it. What looks like a reference ("&nbsp;", "&#0;", "&lt") stays as it is, and so
 * does a text with comments or character data, where an ampersand is one.
 */
export function escapeBareAmpersands(text: string): string {
  return text.includes('<!') ? text : text.replace(BARE, '&amp;');
}
