/** The text of a part of an EDGAR page, its white space as a reader sees it; '' of none. */
export const trimmedText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
