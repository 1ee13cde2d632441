import { STYLESHEET_FOLDER } from '../../form4/model/stylesheet.ts';

/**
 * The kinds of addresses on sec.gov. Every predicate takes the page's `Location`, a link or a plain `URL`.
 * Its examples follow it and are counterexamples for all other predicates
 * (tests/lib/edgar/addresses/url-kinds.test.ts goes through them).
 */
export type Address = URL | Location | HTMLAnchorElement;

/** Compares origins: a `javascript:` address, or one with another port, may have the same host. */
export const belongsToSec = ({ origin }: Address): boolean =>
  origin === 'https://www.sec.gov' || origin === 'https://sec.gov';

/** The path below `/Archives/edgar/data/`, or `null` for any other address. */
export function archivePath(address: Address): string | null {
  if (!belongsToSec(address)) return null;
  const { pathname } = address;
  const root = '/Archives/edgar/data/';
  return pathname.startsWith(root) ? pathname.slice(root.length) : null;
}

const matches = (pattern: RegExp, address: Address) => pattern.test(archivePath(address) ?? '');

const renderedPath = new RegExp(`^\\d+/\\d{18}/${STYLESHEET_FOLDER}/[^/]+\\.xml$`);

/** A Form 3, 4 or 5 as the server renders it: HTML, although the path ends in `.xml`. */
export const isRenderedFiling = (address: Address) => matches(renderedPath, address);
export const isRenderedFilingExamples = [
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/wf-form4_165187623819106.xml',
  'https://www.sec.gov/Archives/edgar/data/1300650/000095014222003095/xslF345X03/es220296680_4-davis.xml',
  'https://www.sec.gov/Archives/edgar/data/0001462356/000146235625000012/xslF345X05/primary_doc.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019326000123/xslF345X06/doc4.xml#F1',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019330000123/xslF345X12/ownership.xml?download=1',
  'https://sec.gov/Archives/edgar/data/51143/000156218017002633/xslF345X03/primarydocument.xml',
];

/** A Form 144 as the server renders it. */
export const isRenderedNotice = (address: Address) =>
  matches(/^\d+\/\d{18}\/xsl144X\d+\/[^/]+\.xml$/, address);
export const isRenderedNoticeExamples = [
  'https://www.sec.gov/Archives/edgar/data/1462356/000195004726004044/xsl144X01/primary_doc.xml',
  'https://sec.gov/Archives/edgar/data/0000320193/000192109426000446/xsl144X02/primary_doc.xml#top',
];

/** XBRL and rendering files that come with a report's documents and are never an ownership document. */
const xbrlFile = /(^(FilingSummary|R\d+)|_(htm|cal|def|lab|pre|ref))\.xml$/i;

/** XML in a filing's folder. The form, not the address, says whether it is an ownership document. */
export const isRawOwnershipXml = (address: Address) =>
  matches(/^\d+\/\d{18}\/[^/]+\.xml$/, address) && !xbrlFile.test(lastSegment(address));
export const isRawOwnershipXmlExamples = [
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/wf-form4_165187623819106.xml',
  'https://www.sec.gov/Archives/edgar/data/51143/000156218017002633/primarydocument.xml',
  'https://www.sec.gov/Archives/edgar/data/1462356/000146235625000012/primary_doc.xml',
];

/** A filing's index page, in the filing's folder or, in older links, next to it. */
export const isFilingIndex = (address: Address) =>
  matches(/^\d+\/(\d{18}\/)?\d{10}-\d{2}-\d{6}-index\.html?$/, address);
export const isFilingIndexExamples = [
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/0000320193-20-000010-index.htm',
  'https://www.sec.gov/Archives/edgar/data/2063236/000206323625000004/0002063236-25-000004-index.html',
  'https://www.sec.gov/Archives/edgar/data/1096950/0001721868-21-000228-index.html',
  'https://www.sec.gov/Archives/edgar/data/1096950/0001721868-21-000228-index.htm',
];

/** The full submission: every document of the filing in one text, under an SGML header. */
export const isSubmission = (address: Address) =>
  matches(/^\d+\/(\d{18}\/)?\d{10}-\d{2}-\d{6}\.txt$/, address);
export const isSubmissionExamples = [
  'https://www.sec.gov/Archives/edgar/data/51143/000156218017002633/0001562180-17-002633.txt',
  'https://www.sec.gov/Archives/edgar/data/320193/0000320193-22-000061.txt',
];

/** A filing's folder, for which the server lists the files. */
export const isArchiveFolder = (address: Address) => matches(/^\d+\/\d{18}\/?$/, address);
export const isArchiveFolderExamples = [
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061',
];

/** The link in a row of full-text search. It opens a preview; only its data attributes name the filing. */
export const isSearchResult = (address: Address): address is HTMLAnchorElement =>
  'dataset' in address &&
  /^\d{10}-\d{2}-\d{6}$/.test(address.dataset.adsh ?? '') &&
  Boolean(address.dataset.fileName);
/** Links, not addresses: a test puts them on the search page. */
export const isSearchResultExamples = [
  '<a href="#doc4.xml" class="preview-file" data-adsh="0000320193-22-000061" data-file-name="doc4.xml">4</a>',
  '<a href="#xslF345X05/primary_doc.xml" data-adsh="0001462356-25-000012" data-file-name="xslF345X05/primary_doc.xml">4</a>',
  '<a href="#a12282019q4-10kdocument.htm" data-adsh="0000050863-20-000011" data-file-name="a12282019q4-10kdocument.htm">10-K</a>',
];

/** Addresses similar to the above that do not lead to a filing. */
export const noFilingExamples = [
  'https://www.sec.gov/',
  'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193&type=4',
  'https://www.sec.gov/cgi-bin/own-disp?action=getissuer&CIK=0000320193',
  'https://www.sec.gov/edgar/search/#/q=form4&forms=4',
  'https://www.sec.gov/ix?doc=/Archives/edgar/data/320193/000032019320000010/a10-qq1202012282019.htm',
  'https://www.sec.gov/Archives/edgar/data/320193/',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/a10-qq1202012282019.htm',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/FilingSummary.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/R2.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/aapl-20191228_lab.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/a10-qq1202012282019_htm.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/0000320193-22-000061-index-headers.html',
  'https://www.sec.gov/Archives/edgar/data/1067983/000095012323005270/xslForm13F_X02/primary_doc.xml',
  'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/',
  'https://www.sec.gov.example.com/Archives/edgar/data/320193/000032019322000061/',
  'https://example.com/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml',
  'http://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml',
  'https://www.sec.gov:8443/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml',
  'ftp://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml',
  'javascript://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml',
];

function lastSegment({ pathname }: Address): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1);
}
