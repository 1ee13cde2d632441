import { submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import {
  listedAs,
  type PastFiling,
  transactionListPage,
} from '../../edgar-pages/listings/lists/transaction-list.ts';
import { submission } from '../../edgar-pages/submission.ts';
import type { SecGov } from '../sec-gov.ts';

type Party = { name: string; cik: string | null };

/** Serves filings as EDGAR's past: each submission, and its lists of their persons' and issuers' trades. */
export function serveCareer(secGov: SecGov, filings: readonly PastFiling[]): void {
  secGov.serve('/cgi-bin/own-disp', (request, response) => {
    const query = new URL(request.url ?? '', 'https://www.sec.gov').searchParams;
    const kind = query.get('action') === 'getissuer' ? 'issuer' : 'insider';
    const cik = query.get('CIK') ?? '';
    const parties = filings.flatMap(({ filing }): Party[] =>
      kind === 'issuer' ? [filing.issuer] : filing.reportingOwners,
    );
    const name = parties.find((party) => party.cik === cik)?.name ?? 'Nobody';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(transactionListPage(kind, { name, cik }, filings, Number(query.get('start') ?? 0)));
  });
  for (const past of filings) {
    const { accession, filingDate, acceptanceDatetime } = listedAs(past);
    const body = submission({
      filing: past.filing,
      accession,
      filedAsOfDate: filingDate,
      acceptanceDatetime,
    });
    secGov.serve(submissionPathOf(listedAs(past)), { body, contentType: 'text/plain' });
  }
}
