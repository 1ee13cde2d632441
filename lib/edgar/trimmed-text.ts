/** The text of an element of an EDGAR page, with white space as a reader sees it; '' without an element. */
export const trimmedText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
