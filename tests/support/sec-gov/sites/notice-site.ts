import type { Notice } from '../../../../lib/form144/notice.ts';
import { aNotice } from '../../edgar-pages/form144/a-notice.ts';
import { noticePage } from '../../edgar-pages/form144/notice-page.ts';
import { noticeXml } from '../../edgar-pages/form144/notice-xml.ts';
import { filingIndexPage } from '../../edgar-pages/listings/filing-index.ts';
import {
  folderOf,
  listedFiling,
  shownFileOf,
  submissionPathOf,
} from '../../edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../edgar-pages/listings/lists/company-filings.ts';
import { noticeSubmission } from '../../edgar-pages/submission.ts';
import type { SecGov } from '../sec-gov.ts';

const listed = listedFiling({
  form: '144',
  accession: '0009000900-24-000301',
  filingDate: '2024-05-14',
  acceptanceDatetime: '2024-05-14T09:42:09',
  document: 'primary_doc.xml',
  stylesheet: 'xsl144X01',
});

/** The path of the notice's page, as EDGAR renders it. */
export const noticePath = `${folderOf(listed)}/${shownFileOf(listed)}`;

/** Serves a notice's submission. @returns its path */
function serveSubmission(secGov: SecGov, notice: Notice): string {
  const { accession, filingDate, acceptanceDatetime } = listed;
  const submission = submissionPathOf(listed);
  secGov.serve(submission, {
    body: noticeSubmission({ notice, accession, filedAsOfDate: filingDate, acceptanceDatetime }),
    contentType: 'text/plain',
  });
  return submission;
}

/** Serves a notice and a company's list with it. @returns the list's address and the notice's submission */
export function serveNotice(secGov: SecGov, notice: Notice = aNotice()) {
  const { accession } = listed;
  const submission = serveSubmission(secGov, notice);
  secGov.serve('/cgi-bin/browse-edgar', { body: companyFilingsPage(listed.issuer, [listed]) });
  return {
    url: `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${listed.issuer.cik}&type=144`,
    submission,
    /** EDGAR has only the notice's XML and its index page. */
    withoutSubmission: () => {
      secGov.serve(submission, { status: 404, body: 'not found' });
      secGov.serve(`${folderOf(listed)}/${accession}-index.htm`, { body: filingIndexPage(listed) });
      secGov.serve(`${folderOf(listed)}/${listed.document}`, {
        body: noticeXml(notice),
        contentType: 'text/xml',
      });
    },
  };
}

/** Serves a notice as EDGAR renders it, and its submission. @param change made to the page */
export function serveNoticePage(secGov: SecGov, notice = aNotice(), change = (html: string) => html) {
  const submission = serveSubmission(secGov, notice);
  secGov.serve(noticePath, { body: change(noticePage(notice)) });
  return { url: `https://www.sec.gov${noticePath}`, submission };
}
