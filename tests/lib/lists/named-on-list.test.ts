import { expect, test } from 'vitest';
import { namedOn } from '../../../lib/lists/named-on-list.ts';
import { listedFiling, listedSamples, otherFilings } from '../../support/edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../support/edgar-pages/listings/lists/company-filings.ts';
import { currentEventsPage } from '../../support/edgar-pages/listings/lists/current-events.ts';
import { fullTextSearchPage } from '../../support/edgar-pages/listings/lists/full-text-search.ts';
import { insiderTransactionsPage } from '../../support/edgar-pages/listings/lists/insider-transactions.ts';
import { latestFilingsPage } from '../../support/edgar-pages/listings/lists/latest-filings.ts';
import { manyFilings } from '../../support/sec-gov/sites/links-site.ts';

const company = listedFiling().issuer;
const all = [...otherFilings, ...listedSamples];
const ofCompany = 'cgi-bin/browse-edgar?action=getcompany&CIK=0009000101';

function named(html: string, address: string) {
  const url = new URL(address, 'https://www.sec.gov/');
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.head.append(Object.assign(page.createElement('base'), { href: url.href }));
  return namedOn(page, url);
}

const folderOf = ({ issuer }: { issuer: { cik: string } }) => String(Number(issuer.cik));
const padded = (cik: string) => cik.padStart(10, '0');

test.each([
  [
    'the latest filings, each under all of its parties',
    latestFilingsPage(all),
    'cgi-bin/browse-edgar?action=getcurrent',
  ],
  ['full-text search', fullTextSearchPage(all), 'edgar/search/'],
])('%s: the Forms 3, 4 and 5 with their days and parties', (_, html, address) => {
  const got = named(html, address);
  expect(got.map(({ accession, form, filedAt }) => [accession, form, filedAt])).toEqual(
    listedSamples.map(({ accession, form, filingDate }) => [accession, form, filingDate]),
  );
  expect(got.map(({ ciks }) => [...ciks].sort())).toEqual(
    listedSamples.map(({ issuer, owners }) =>
      [...new Set([issuer, ...owners].map(({ cik }) => padded(cik)))].sort(),
    ),
  );
});

test('a company’s filings and the list of a day name the party in whose folder they are', () => {
  const said = ({ accession, filingDate, ...filing }: (typeof listedSamples)[number]) => ({
    accession,
    filedAt: filingDate,
    folder: folderOf(filing),
    form: filing.form,
  });
  for (const got of [
    named(companyFilingsPage(company, all), ofCompany),
    named(currentEventsPage(all), 'cgi-bin/current?q1=0'),
  ])
    expect(got).toMatchObject(listedSamples.map(said));
  const [first] = named(companyFilingsPage(company, [listedFiling()]), ofCompany);
  expect(first?.ciks).toEqual([company.cik]);
});

test.each([
  [
    'insider transactions, which do not say when a filing was filed',
    insiderTransactionsPage(company, all),
    'cgi-bin/own-disp?action=getissuer&CIK=0009000101',
  ],
  ['the same at a list’s address', insiderTransactionsPage(company, all), ofCompany],
  ['a list at the address of no list', companyFilingsPage(company, all), 'about/x'],
  ['another host’s', companyFilingsPage(company, all), `https://example.com/${ofCompany}`],
  ['filings of other forms', companyFilingsPage(company, otherFilings), ofCompany],
])('%s: none', (_, html, address) => {
  expect(named(html, address)).toEqual([]);
});

test('a page made to list thousands is read as far as 200', () => {
  expect(named(companyFilingsPage(company, manyFilings(900)), ofCompany)).toHaveLength(200);
});
