import { formOfLink, leadsToOwnershipForm } from '../edgar/addresses/form-of-link.ts';
import { isRenderedFiling } from '../edgar/addresses/url-kinds.ts';
import { type FilingId, filingIdOf, indexUrl, renderedUrl } from '../edgar/addresses/urls.ts';

/** A Form 3, 4 or 5 on one of EDGAR's lists. */
export type ListedFiling = {
  id: FilingId;
  /** Its place on the list among these, from 1. */
  place: number;
  /** "4", "3/A"; `null` where the list does not name it. */
  form: string | null;
  /** The filing itself where the list links it, else its index page. */
  url: string;
};

/** The Forms 3, 4 and 5 that a page lists, and the element that holds the first of them. */
export type FilingList = { filings: ListedFiling[]; element: Element };

/** EDGAR's own lists have 100 entries at most; a page made to have more is read so far. */
const mostFilings = 200;
const mostLinks = 2_000;

/**
 * The list of Forms 3, 4 and 5 on a page, in the page's order; a filing listed under each of its parties is one.
 * `null` where there are not at least two. A link whose form only EDGAR knows is none of them: asking about a
 * folder of other filings would be requests for nothing.
 */
export function filingsOn(page: Document): FilingList | null {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href*="/edgar/data/"], a[data-adsh]')].slice(
    0,
    mostLinks,
  );
  const filings = new Map<string, ListedFiling>();
  let element: Element | null = null;
  for (const link of links) {
    const id = filingIdOf(link);
    if (!id || filings.has(id.accession) || !leadsToOwnershipForm(link)) continue;
    element ??= link.closest('table, pre, ul, ol');
    const url = isRenderedFiling(link) ? renderedUrl(link) : indexUrl(id);
    filings.set(id.accession, { id, place: filings.size + 1, form: formOfLink(link), url });
    if (filings.size === mostFilings) break;
  }
  return element && filings.size > 1 ? { filings: [...filings.values()], element } : null;
}
