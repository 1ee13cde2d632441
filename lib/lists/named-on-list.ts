import { padCik } from '../edgar/addresses/cik.ts';
import { cellUnder, formOfLink, isOwnershipForm } from '../edgar/addresses/form-of-link.ts';
import { cikOfPartyLink } from '../edgar/addresses/party-link.ts';
import { type Address, belongsToSec } from '../edgar/addresses/url-kinds.ts';
import { filingIdOf } from '../edgar/addresses/urls.ts';
import { linksOn, mostFilings } from './filings-on-list.ts';

/** A Form 3, 4 or 5 on one of EDGAR's lists that says when it was filed. */
export type NamedFiling = {
  accession: string;
  /** "4", "3/A" */
  form: string;
  /** ISO date. */
  filedAt: string;
  /** The CIK, without leading zeros, of the folder that the list links to. */
  folder: string;
  /** The parties' ten-digit CIKs. The list may name only some of them, or not say which is the issuer. */
  ciks: string[];
};

const listPath = /^\/(cgi-bin\/(browse-edgar|current)|edgar\/(search|browse)\/?)$/;

/** Whether an address is that of an EDGAR list that says when filings were filed, which own-disp does not. */
export const isDatedList = (address: Address): boolean =>
  belongsToSec(address) && listPath.test(address.pathname);

/** The most parties of one filing; EDGAR accepts ten owners. */
const mostParties = 50;

/**
 * The Forms 3, 4 and 5 that a list names with their filing dates, without repeats.
 * @param address of the page
 */
export function namedOn(page: Document, address: Address): NamedFiling[] {
  if (!isDatedList(address)) return [];
  const whose = cikOfPartyLink(address);
  const rows = new Map<Element, { filedAt: string | null; ciks: string[] }>();
  const filings = new Map<string, NamedFiling>();
  for (const link of linksOn(page)) {
    const id = filingIdOf(link);
    const form = id && formOfLink(link);
    if (!id || !form || !isOwnershipForm(form)) continue;
    const row = link.closest('tr');
    const isInText = link.closest('pre') !== null;
    const said = (!isInText && row && rows.get(row)) || {
      filedAt: isInText ? dayBefore(link) : dayIn(link),
      ciks: row && !isInText ? ciksIn(row) : [],
    };
    if (row && !isInText) rows.set(row, said);
    const { accession, cik: folder } = id;
    const known = filings.get(accession);
    if (said.filedAt === null || (!known && filings.size === mostFilings)) continue;
    const ciks = new Set([...(known?.ciks ?? []), ...said.ciks]);
    for (const cik of [padCik(folder), whose]) if (cik) ciks.add(cik);
    const named = known ?? { accession, form, filedAt: said.filedAt, folder, ciks: [] };
    filings.set(accession, { ...named, ciks: [...ciks].slice(0, mostParties) });
  }
  return [...filings.values()];
}

const dayColumn = /^(filing date|date filed|filed)$/i;

const dayIn = (link: HTMLAnchorElement): string | null =>
  /^\s*(\d{4}-\d{2}-\d{2})\b/.exec(cellUnder(link, dayColumn)?.textContent ?? '')?.[1] ?? null;

/** For a line of a preformatted list: "06-13-2024   4   …". */
function dayBefore(link: HTMLAnchorElement): string | null {
  const before = link.previousSibling?.textContent?.trimEnd().slice(-10) ?? '';
  const [, month, day, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(before) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

/** On the list of latest filings, a party has a row of its own above the row of its filing. */
function ciksIn(row: HTMLTableRowElement): string[] {
  const above = row.previousElementSibling;
  const isOfParty = above !== null && above.querySelector('a[href*="/edgar/data/"], a[data-adsh]') === null;
  const links = [row, ...(isOfParty ? [above] : [])].flatMap((one) => [
    ...one.querySelectorAll<HTMLAnchorElement>('a[href*="CIK=" i]'),
  ]);
  // Full-text search gives CIKs as text.
  const named = row.querySelector('a[data-adsh]')
    ? row.textContent.matchAll(/\bCIK 0*([1-9]\d{0,9})\b/g)
    : [];
  const ciks = [...links.map(cikOfPartyLink), ...[...named].map(([, cik = '']) => padCik(cik))];
  return ciks.filter((cik) => cik !== null).slice(0, mostParties);
}
