/** "F3" → "3": a footnote's id in the XML, and its number on the page. */
export function footnoteNumber(id: string): string {
  return id.replace(/^F/, '');
}
