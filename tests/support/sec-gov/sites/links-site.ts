import {
  type ListedFiling,
  listedFiling,
  listedSamples,
  otherFilings,
  submissionPathOf,
} from '../../edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../edgar-pages/listings/lists/company-filings.ts';
import { latestFilingsPage } from '../../edgar-pages/listings/lists/latest-filings.ts';
import { submission } from '../../edgar-pages/submission.ts';
import type { Page, SecGov } from '../sec-gov.ts';

const company = { name: 'Fernhill Instruments, Inc.', cik: '0009000101' };

/** `count` Form 4s of one company. */
export function manyFilings(count: number): ListedFiling[] {
  return Array.from({ length: count }, (_, index) =>
    listedFiling({
      accession: `0009000900-24-${String(1001 + index).padStart(6, '0')}`,
      filingDate: '2024-06-13',
      acceptanceDatetime: '2024-06-12T18:42:09',
    }),
  );
}

/** A sale of 31,000 shares in tranches. */
const sale = listedSamples.find(({ accession }) => accession === '0009000900-24-000002');

/** The submission of a listed filing: the facts of one sample, under the filing's own number. */
export function submissionOf({ accession, filingDate, acceptanceDatetime }: ListedFiling): Page {
  if (!sale) throw new Error('The sample is gone.');
  return {
    body: submission({ filing: sale.filing, accession, filedAsOfDate: filingDate, acceptanceDatetime }),
    contentType: 'text/plain',
  };
}

/** Serves filings on the company's browse page, each with its submission. @returns the page's address */
export function serveCompany(secGov: SecGov, filings: readonly ListedFiling[]): string {
  secGov.serve('/cgi-bin/browse-edgar', { body: companyFilingsPage(company, filings) });
  for (const filing of filings) secGov.serve(submissionPathOf(filing), submissionOf(filing));
  return `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${company.cik}`;
}

/** Serves the latest filings, including the samples, each with its submission. @returns the page's address */
export function serveLatest(secGov: SecGov): string {
  const path = '/cgi-bin/browse-edgar?action=getcurrent';
  secGov.serve(path, { body: latestFilingsPage([...otherFilings, ...listedSamples]) });
  for (const { filing, ...listed } of listedSamples) {
    const { accession, filingDate, acceptanceDatetime } = listed;
    const body = submission({ filing, accession, filedAsOfDate: filingDate, acceptanceDatetime });
    secGov.serve(submissionPathOf(listed), { body, contentType: 'text/plain' });
  }
  return `https://www.sec.gov${path}`;
}

/** The requests for anything but the pages themselves. */
export const asked = (secGov: SecGov) =>
  secGov.requests.filter(({ path }) => /\.txt$|-index\.html?$|\d{18}\/[^/]+\.xml$/.test(path));
