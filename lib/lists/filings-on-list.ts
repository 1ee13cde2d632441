import { formOfLink, leadsToOwnershipForm } from '../edgar/addresses/form-of-link.ts';
import { isRenderedFiling } from '../edgar/addresses/url-kinds.ts';
import { accessionOf, type FilingId, filingIdOf, indexUrl, renderedUrl } from '../edgar/addresses/urls.ts';

/** A Form 3, 4 or 5 on one of EDGAR's lists. */
export type ListedFiling = {
  id: FilingId;
  /** Its place on the list among these forms, from 1. */
  place: number;
  /** "4", "3/A"; `null` if the list does not name it. */
  form: string | null;
  /** The filing itself if the list links to it; otherwise its index page. */
  url: string;
};

/** The Forms 3, 4 and 5 that a page lists, and the element that holds the first of them. */
export type FilingList = { filings: ListedFiling[]; element: Element };

/** EDGAR's own lists have at most 100 entries; a page altered to have more is read only this far. */
export const mostFilings = 200;
const mostLinks = 2_000;

export const linksOn = (page: Document) =>
  [...page.querySelectorAll<HTMLAnchorElement>('a[href*="/edgar/data/"], a[data-adsh]')].slice(0, mostLinks);

/**
 * The Forms 3, 4 and 5 on a page, in the page's order; a filing listed under each of its parties counts once.
 * `null` if there are fewer than two. Links whose form only EDGAR knows are left out: asking about a folder
 * of other filings would waste requests.
 */
export function listOn(page: Document): FilingList | null {
  const filings = new Map<string, ListedFiling>();
  let element: Element | null = null;
  for (const link of linksOn(page)) {
    const id = filingIdOf(link);
    if (!id || filings.has(id.accession) || !leadsToOwnershipForm(link)) continue;
    element ??= link.closest('table, pre, ul, ol');
    const url = isRenderedFiling(link) ? renderedUrl(link) : indexUrl(id);
    filings.set(id.accession, { id, place: filings.size + 1, form: formOfLink(link), url });
    if (filings.size === mostFilings) break;
  }
  return element && filings.size > 1 ? { filings: [...filings.values()], element } : null;
}

/** A cell in a list's row that has room for a line about its filing. */
export type RowCell = { accession: string; cell: HTMLTableCellElement };

/**
 * For every table row that links to one of the filings, the cell with the most text: the description, or a
 * name. A filing listed under each of its parties has a row for each. A row that contains a list itself, such
 * as preformatted text, does not count.
 */
export function cellsForLines(page: Document, accessions: ReadonlySet<string>): RowCell[] {
  const cells = new Map<Element, RowCell>();
  for (const link of linksOn(page)) {
    const accession = accessionOf(link);
    const row = link.closest('tr, pre, li');
    if (!accession || !(row instanceof HTMLTableRowElement) || cells.has(row) || !accessions.has(accession))
      continue;
    const [cell] = [...row.cells].sort((a, b) => b.textContent.length - a.textContent.length);
    if (cell) cells.set(row, { accession, cell });
  }
  return [...cells.values()];
}
