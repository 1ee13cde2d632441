import { type ListedFiling, listedFiling, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import type { Page, SecGov } from '../sec-gov.ts';
import { asked, manyFilings, serveCompany, submissionOf } from '../sites/links-site.ts';

const redirectTo = (location: string): Page => ({ status: 302, body: '', headers: { location } });
const elsewhere = '/Archives/edgar/data/9000101/elsewhere.txt';

const REDIRECTED = 'EDGAR redirected this request';
const ANOTHER = 'EDGAR returned a different filing from the one requested';

/** What EDGAR, or whoever answers in its place, may do with a request, and what the reader is told then. */
const tricks: { what: string; answer: (filing: ListedFiling) => Page; says: string }[] = [
  { what: 'an address of its own', answer: () => redirectTo(elsewhere), says: REDIRECTED },
  { what: 'another host', answer: () => redirectTo('https://www.example.com/4.txt'), says: REDIRECTED },
  { what: 'itself, without end', answer: (filing) => redirectTo(submissionPathOf(filing)), says: REDIRECTED },
  {
    what: 'another filing',
    answer: () => submissionOf(listedFiling({ accession: '0009000900-24-009999' })),
    says: ANOTHER,
  },
];

/**
 * Serves a company's page with a filing for each trick, and one that is answered properly, behind a cookie.
 * @returns its address, and what each link ought to say
 */
export function serveHostile(secGov: SecGov): { url: string; says: { what: string; says: string }[] } {
  const filings = manyFilings(tricks.length + 1);
  const [good = listedFiling(), ...tricked] = filings;
  const url = serveCompany(secGov, filings);
  for (const [index, filing] of tricked.entries()) {
    const trick = tricks[index];
    if (trick) secGov.serve(submissionPathOf(filing), trick.answer(filing));
  }
  secGov.serve(elsewhere, submissionOf(good));
  return { url, says: [{ what: 'what was asked for', says: 'sold 10,500 shares' }, ...tricks] };
}

/** Whether each filing was requested once, only at its own address, and without a cookie. */
export const wereAskedPolitely = (secGov: SecGov): boolean => {
  const filings = manyFilings(tricks.length + 1).map(submissionPathOf);
  const requests = asked(secGov);
  return (
    JSON.stringify(requests.map(({ path }) => path)) === JSON.stringify(filings) &&
    requests.every(({ cookie }) => cookie === null)
  );
};

/** A cookie such as the SEC's content network sets on every page. */
export const aCookie = { name: 'bm_sv', value: 'seen-before', domain: 'www.sec.gov', path: '/' };
