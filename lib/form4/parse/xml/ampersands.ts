/** An ampersand that begins nothing that XML or a browser takes for a reference. */
const BARE = /&(?!#|[A-Za-z][\w.-]*;|amp|lt|gt|quot|apos|nbsp)/g;

/**
 * Writes "AT&T" as XML requires. What looks like a reference ("&nbsp;", "&#0;", "&lt") stays as it is, and so
 * does a text with comments or character data, in which an ampersand is just that.
 */
export function escapeBareAmpersands(text: string): string {
  return text.includes('<!') ? text : text.replace(BARE, '&amp;');
}
