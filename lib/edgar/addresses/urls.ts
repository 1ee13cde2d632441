import { withoutStylesheetFolder } from '../../form4/model/stylesheet.ts';
import {
  type Address,
  archivePath,
  isArchiveFolder,
  isFilingIndex,
  isRawOwnershipXml,
  isRenderedFiling,
  isRenderedNotice,
  isSearchResult,
  isSubmission,
} from './url-kinds.ts';

const origin = 'https://www.sec.gov';

/**
 * How EDGAR's archive files a filing: its accession number ("0000320193-22-000061") under the CIK (without
 * leading zeros) of any of its parties. The accession number alone identifies it.
 */
export type FilingId = { accession: string; cik: string };

/**
 * The filing that an address leads to; `null` if it leads to no filing or gives no CIK. A link in full-text
 * search does not contain the CIK, but the link's row does, as "(CIK 0000320193)" or "CIK 0000320193".
 */
export function filingIdOf(address: Address): FilingId | null {
  const accession = accessionOf(address);
  if (!accession) return null;
  const said = isSearchResult(address)
    ? /\bCIK\s+0*([1-9]\d*)/.exec(address.closest('tr')?.textContent ?? '')
    : /^0*([1-9]\d*)\//.exec(archivePath(address) ?? '');
  return said?.[1] ? { accession, cik: said[1] } : null;
}

/**
 * The filing that a stored address leads to. The address must be on www.sec.gov, spelled as browsers spell
 * it, without `..`, query or fragment; `null` for any other text.
 */
export function filingAt(url: string): FilingId | null {
  const address = URL.parse(url);
  const isPlain = address?.href === url && url.startsWith(`${origin}/`) && !/[?#]/.test(url);
  return isPlain ? filingIdOf(address) : null;
}

/** The accession number, with dashes, of the filing that an address leads to. */
export function accessionOf(address: Address): string | null {
  if (isSearchResult(address)) return address.dataset.adsh ?? null;
  if (!leadsToFiling(address)) return null;
  const digits = /(\d{10})-?(\d{2})-?(\d{6})(?!\d)/.exec(archivePath(address) ?? '');
  return digits ? digits.slice(1).join('-') : null;
}

const leadsToFiling = (address: Address) =>
  isRenderedFiling(address) ||
  isRenderedNotice(address) ||
  isRawOwnershipXml(address) ||
  isFilingIndex(address) ||
  isSubmission(address) ||
  isArchiveFolder(address);

const folderUrl = ({ accession, cik }: FilingId) =>
  `${origin}/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}`;

/** The full submission text: SGML header and ownership XML in one answer. */
export const submissionUrl = (id: FilingId) => `${folderUrl(id)}/${id.accession}.txt`;

/** The page that lists a filing's documents. */
export const indexUrl = (id: FilingId) => `${folderUrl(id)}/${id.accession}-index.htm`;

/** The address of a rendered filing's page, without query or fragment. */
export const renderedUrl = ({ pathname }: Address) => origin + pathname;

/** The XML that a rendered filing was made from; `null` if the address is not that of a rendered filing. */
export function rawXmlUrl(address: Address): string | null {
  if (!isRenderedFiling(address)) return null;
  return origin + withoutStylesheetFolder(address.pathname);
}

/** The ownership filings of a person or a company, newest first. */
export const companyUrl = (cik: string) =>
  `${origin}/cgi-bin/browse-edgar?action=getcompany&CIK=${cik.padStart(10, '0')}&type=4&owner=only&count=40`;

/** The ownership filings of everyone, newest first. */
export const latestForm4Url = `${origin}/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count=40`;

/**
 * EDGAR's list of a person's insider transactions, or of those in an issuer's stock, newest first, 80 a page.
 * @param start how many rows to skip
 */
export const transactionsUrl = (kind: 'insider' | 'issuer', cik: string, start: number) =>
  `${origin}/cgi-bin/own-disp?action=${kind === 'insider' ? 'getowner' : 'getissuer'}&CIK=${cik.padStart(10, '0')}&type=&dateb=&owner=include&start=${start}`;

/**
 * EDGAR's list of a party's ownership filings as an Atom feed, newest first, for use if the list of
 * transactions cannot be loaded. With `owner=only` it includes Forms 3 and 5; with `type=4` it would not, and
 * what Form 5 reports late would be missing.
 */
export const filingsFeedUrl = (cik: string, start: number) =>
  `${origin}/cgi-bin/browse-edgar?action=getcompany&CIK=${cik.padStart(10, '0')}&type=&dateb=&owner=only&start=${start}&count=100&output=atom`;

/**
 * EDGAR's Atom feed of a party's filings of one form and its amendments, newest first, at most 40.
 * @param form how the form's name begins: "4"
 * @param until the latest filing date, ISO
 */
export const filingsUntilUrl = (cik: string, form: string, until: string) =>
  `${origin}/cgi-bin/browse-edgar?action=getcompany&CIK=${cik.padStart(10, '0')}&type=${form}&dateb=${until.replaceAll('-', '')}&owner=only&count=40&output=atom`;

/** EDGAR's index of one day's filings, sorted by form. @param day ISO date */
export function dailyIndexUrl(day: string): string {
  const [year = '', month = ''] = day.split('-');
  const quarter = Math.ceil(Number(month) / 3);
  return `${origin}/Archives/edgar/daily-index/${year}/QTR${quarter}/form.${day.replaceAll('-', '')}.idx`;
}

/**
 * Everyone's latest ownership filings as an Atom feed, newest first, one entry per party, 100 a page.
 * @param start how many entries to skip
 */
export const latestFeedUrl = (start: number) =>
  `${origin}/cgi-bin/browse-edgar?action=getcurrent&type=&company=&dateb=&owner=only&start=${start}&count=100&output=atom`;
