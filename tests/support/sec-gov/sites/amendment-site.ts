import { filingsUntilUrl } from '../../../../lib/edgar/addresses/urls.ts';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { lookUntil } from '../../../../lib/record/amendments/original.ts';
import { companyFeed } from '../../edgar-pages/listings/feeds.ts';
import { indexPathOf, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import { listedAs, type PastFiling } from '../../edgar-pages/listings/lists/transaction-list.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { filing, owner, row } from '../../samples/filing.ts';
import type { SecGov } from '../sec-gov.ts';
import { serveFiling } from './filing-site.ts';

const marlowe = { name: 'Marlowe Ada J', cik: '0009000201' };

const sale = row({ footnotes: { transactionCode: ['F1'] } });
const gift = row({
  transactionDate: '2024-05-15',
  transactionCode: 'G',
  transactionShares: '500',
  transactionPricePerShare: '0',
  sharesOwnedFollowingTransaction: '8500',
});
const plan = 'The sale was made under a plan adopted on March 1, 2024.';

/** A sale of 1,000 at $25.50 and a gift of 500, filed on May 16, 2024. */
export const original: PastFiling = {
  accession: '0009000900-24-000041',
  filedAt: '2024-05-16',
  filing: filing({
    reportingOwners: [owner(marlowe)],
    nonDerivativeTable: [sale, gift],
    footnotes: [{ id: 'F1', text: plan }],
  }),
};

/** Corrects the price of the sale and its footnote, adds a grant, and leaves the gift as it was. */
export const amendment: PastFiling = {
  accession: '0009000900-24-000052',
  filedAt: '2024-05-20',
  filing: {
    ...original.filing,
    documentType: '4/A',
    dateOfOriginalSubmission: '2024-05-16',
    nonDerivativeTable: [
      { ...sale, transactionPricePerShare: '26.1' },
      gift,
      row({
        transactionDate: '2024-05-16',
        transactionCode: 'A',
        transactionAcquiredDisposedCode: 'A',
        transactionShares: '700',
        transactionPricePerShare: '0',
        sharesOwnedFollowingTransaction: '9200',
      }),
    ],
    footnotes: [{ id: 'F1', text: plan.replace('March 1', 'March 4') }],
    signatures: [{ name: '/s/ Ada J. Marlowe', date: '2024-05-20' }],
  },
};

/** The same owner's filing, on the same day, on another issuer. */
export const elsewhere: PastFiling = {
  accession: '0009000900-24-000042',
  filedAt: '2024-05-16',
  filing: filing({
    reportingOwners: [owner(marlowe)],
    issuer: { cik: '0009000102', name: 'Elsewhere Corp', tradingSymbol: 'ELSE' },
    nonDerivativeTable: [row({ transactionShares: '10' })],
  }),
};

/**
 * Serves an amendment's page, EDGAR's feed of its owner's filings, and the filings on that feed.
 * @returns the page's address, and what else was requested from EDGAR: "feed" or an accession number
 */
export function serveAmendment(
  secGov: SecGov,
  listed: readonly PastFiling[],
  page: Filing = amendment.filing,
) {
  for (const past of [amendment, ...listed]) {
    const { accession, filingDate: filedAsOfDate, acceptanceDatetime } = listedAs(past);
    const body = submission({ filing: past.filing, accession, filedAsOfDate, acceptanceDatetime });
    secGov.serve(submissionPathOf(listedAs(past)), { body, contentType: 'text/plain' });
  }
  const feed = filingsUntilUrl(marlowe.cik, '4', lookUntil('2024-05-16')).replace('https://www.sec.gov', '');
  secGov.serve(feed, {
    body: companyFeed(marlowe, [amendment, ...listed].map(listedAs)),
    contentType: 'application/atom+xml',
  });
  return {
    url: serveFiling(secGov, page, amendment.accession),
    feed,
    submission: (past: PastFiling) => submissionPathOf(listedAs(past)),
    asked: () =>
      secGov.requests.flatMap(({ path }) =>
        path.includes('output=atom') ? ['feed'] : (/([\d-]+)\.txt$/.exec(path)?.[1] ?? []),
      ),
  };
}

/** Serves the original's page, and a page with a link to it. */
export function serveOriginal(secGov: SecGov) {
  const url = serveFiling(secGov, original.filing, original.accession);
  secGov.serve('/cgi-bin/browse-edgar', {
    body: `<!DOCTYPE html><html lang="en"><head><title>EDGAR</title></head><body><p>
      <a href="${indexPathOf(listedAs(original))}">4</a></p></body></html>`,
  });
  return { url, list: 'https://www.sec.gov/cgi-bin/browse-edgar' };
}
