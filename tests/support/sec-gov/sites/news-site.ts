import { dailyIndexUrl } from '../../../../lib/edgar/addresses/urls.ts';
import { businessDayBefore, easternTime } from '../../../../lib/news/calendar.ts';
import { firstChoices } from '../../../../lib/news/records/choices.ts';
import { firstState } from '../../../../lib/news/records/state.ts';
import { newsChoicesKey, newsOnPagesKey, newsStateKey, watchKey } from '../../../../lib/storage-keys.ts';
import { dailyIndex } from '../../edgar-pages/listings/daily-index.ts';
import { latestFeed } from '../../edgar-pages/listings/feeds.ts';
import { listedFiling, otherFilings, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../edgar-pages/listings/lists/company-filings.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { filing, row } from '../../samples/filing.ts';
import type { SecGov } from '../sec-gov.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const today = easternTime(Date.now()).day;
/** A filing made today. */
export const filed = listedFiling({ filingDate: today, acceptanceDatetime: `${today}T00:00:01` });
const issuer = { kind: 'issuer' as const, cik: filed.issuer.cik.padStart(10, '0') };
/** The storage of a user who watches its issuer. */
const onWatchlist = {
  [watchKey(issuer)]: {
    version: 1,
    ...issuer,
    name: filed.issuer.name,
    ticker: null,
    role: null,
    addedAt: new Date(Date.now() - 60 * DAY).toISOString(),
  },
};
/** The same for a user who turned news and notifications on. */
export const watched = {
  ...onWatchlist,
  [newsChoicesKey]: { ...firstChoices, on: true, notify: true },
};

/** For a user who lets open pages look, and for whom one has just looked. */
export const watchedOnPages = {
  ...onWatchlist,
  [newsOnPagesKey]: { version: 1, since: today },
  [newsStateKey]: { ...firstState(0), lookedAt: Date.now(), nextLook: Date.now() + HOUR },
};
/** The business day before, whose index such a page has to get. */
const yesterday = businessDayBefore(today);
/** For a user for whom no page has looked since the day before that. */
export const dueOnPages = {
  ...watchedOnPages,
  [newsStateKey]: { ...firstState(0), through: businessDayBefore(yesterday) },
};

/** Serves the list of that company's filings: today's, yesterday's, and others. @returns its address */
export function serveWatchedList(secGov: SecGov): string {
  const old = listedFiling({ accession: '0009000900-24-000102', filingDate: yesterday });
  secGov.serve(`/cgi-bin/browse-edgar?action=getcompany&CIK=${issuer.cik}`, {
    body: companyFilingsPage(filed.issuer, [...otherFilings, filed, old]),
  });
  return `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${issuer.cik}`;
}

/** Serves yesterday's index, with a filing of that company, and an empty feed. @returns the index's path */
export function serveYesterday(secGov: SecGov): string {
  secGov.serve('/cgi-bin/browse-edgar', { body: latestFeed([]), contentType: 'application/atom+xml' });
  const path = new URL(dailyIndexUrl(yesterday)).pathname;
  const line = { cik: String(Number(issuer.cik)), name: 'FERNHILL', filedAt: yesterday };
  const body = dailyIndex(yesterday, [
    { ...line, form: '4', accession: '0009000900-24-000103' },
    { ...line, form: '8-K', accession: '0009000900-24-000104' },
  ]);
  secGov.serve(path, { body, contentType: 'text/plain' });
  return path;
}

/** Serves today's filing, and a feed with nothing else. */
export function serveNews(secGov: SecGov): void {
  secGov.serve('/cgi-bin/browse-edgar', {
    body: latestFeed([filed]),
    contentType: 'application/atom+xml',
  });
  const { accession, filingDate, acceptanceDatetime } = filed;
  const facts = { accession, filedAsOfDate: filingDate, acceptanceDatetime };
  const sale = filing({ issuer: { ...filing().issuer, cik: issuer.cik }, nonDerivativeTable: [row()] });
  const body = submission({ ...facts, filing: sale });
  // Each party has its own folder, and the feed leads to either the owner's or the issuer's.
  for (const party of [filed.issuer, ...filed.owners])
    secGov.serve(submissionPathOf({ ...filed, issuer: party }), { body, contentType: 'text/plain' });
}
