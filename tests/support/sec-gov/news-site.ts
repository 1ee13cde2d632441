import { easternTime } from '../../../lib/news/calendar.ts';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { newsChoicesKey, watchKey } from '../../../lib/storage-keys.ts';
import { latestFeed } from '../edgar-pages/listings/feeds.ts';
import { listedFiling, submissionPathOf } from '../edgar-pages/listings/listings.ts';
import { submission } from '../edgar-pages/submission.ts';
import { filing, row } from '../samples/filing.ts';
import type { SecGov } from './sec-gov.ts';

const DAY = 86_400_000;
const today = easternTime(Date.now()).day;
/** A filing of today. */
export const filed = listedFiling({ filingDate: today, acceptanceDatetime: `${today}T00:00:01` });
const issuer = { kind: 'issuer' as const, cik: filed.issuer.cik.padStart(10, '0') };
/** What is stored of a user who watches its issuer, and turned news and notifications on. */
export const watched = {
  [watchKey(issuer)]: {
    version: 1,
    ...issuer,
    name: filed.issuer.name,
    ticker: null,
    role: null,
    addedAt: new Date(Date.now() - 60 * DAY).toISOString(),
  },
  [newsChoicesKey]: { ...firstChoices, on: true, notify: true },
};

/** Serves that filing, and the feed with it alone. */
export function serveNews(secGov: SecGov): void {
  secGov.serve('/cgi-bin/browse-edgar', {
    body: latestFeed([filed]),
    contentType: 'application/atom+xml',
  });
  const { accession, filingDate, acceptanceDatetime } = filed;
  const facts = { accession, filedAsOfDate: filingDate, acceptanceDatetime };
  const sale = filing({ issuer: { ...filing().issuer, cik: issuer.cik }, nonDerivativeTable: [row()] });
  const body = submission({ ...facts, filing: sale });
  // Each party has its folder, and the feed leads to that of the owner or to that of the issuer.
  for (const party of [filed.issuer, ...filed.owners])
    secGov.serve(submissionPathOf({ ...filed, issuer: party }), { body, contentType: 'text/plain' });
}
