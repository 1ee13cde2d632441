import { expect, test } from 'vitest';
import { cellsForLines, listOn } from '../../../lib/lists/filings-on-list.ts';
import { hasCorpus, read } from '../../corpus/corpus.ts';
import { filingIndexPage } from '../../support/edgar-pages/listings/filing-index.ts';
import {
  folderOf,
  listedFiling,
  listedSamples,
  otherFilings,
} from '../../support/edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../support/edgar-pages/listings/lists/company-filings.ts';
import { currentEventsPage } from '../../support/edgar-pages/listings/lists/current-events.ts';
import { fullTextSearchPage } from '../../support/edgar-pages/listings/lists/full-text-search.ts';
import { insiderTransactionsPage } from '../../support/edgar-pages/listings/lists/insider-transactions.ts';
import { latestFilingsPage } from '../../support/edgar-pages/listings/lists/latest-filings.ts';
import { manyFilings } from '../../support/sec-gov/sites/links-site.ts';

function parsed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.head.append(Object.assign(page.createElement('base'), { href: 'https://www.sec.gov/cgi-bin/x' }));
  return page;
}

const all = [...otherFilings, ...listedSamples];
const company = listedFiling().issuer;
const lists: [name: string, html: string, holder: string][] = [
  ['a company’s filings', companyFilingsPage(company, all), '.tableFile2'],
  ['the latest filings, each under two parties and with two links', latestFilingsPage(all), 'table'],
  [
    'insider transactions, several rows a filing',
    insiderTransactionsPage(company, [...all, ...all]),
    'table',
  ],
  ['full-text search', fullTextSearchPage(all), '#hits table'],
  ['the preformatted list of a day', currentEventsPage(all), 'pre'],
];

test.each(lists)('%s: the Forms 3, 4 and 5 alone, each once, in the page’s order', (_, html, holder) => {
  const page = parsed(html);
  const list = listOn(page);
  expect(list?.filings.map(({ id }) => id.accession)).toEqual(
    listedSamples.map(({ accession }) => accession),
  );
  expect(list?.filings.map(({ place }) => place)).toEqual(listedSamples.map((__, index) => index + 1));
  expect(list?.filings.map(({ form }) => form)).toEqual(listedSamples.map(({ form }) => form));
  expect(list?.element).toBe(page.querySelector(holder));
});

test('a row of each party has the cell with the most text; what stands in a row as a list has none', () => {
  const [first = listedFiling(), second = listedFiling()] = listedSamples;
  const accessions = new Set([first.accession]);
  const told = (html: string) =>
    cellsForLines(parsed(html), accessions).map(({ accession, cell }) => [
      accession,
      cell.textContent.slice(0, 22),
    ]);
  const described = [first.accession, 'Statement of changes i'];
  expect(told(latestFilingsPage([first, second]))).toEqual([described, described]);
  expect(told(companyFilingsPage(company, [second, first]))).toEqual([described]);
  expect(told(insiderTransactionsPage(company, [first, first]))).toEqual(
    Array(2).fill([first.accession, first.owners[0]?.name]),
  );
  expect(told(currentEventsPage([first, second]))).toEqual([]);
});

test('a list that links the rendered filing leads to it, another to the index page', () => {
  const [first = listedFiling(), second = listedFiling()] = listedSamples;
  const rendered = `${folderOf(first)}/xslF345X05/doc4.xml`;
  const page = parsed(
    `<ul><li><a href="${rendered}?x#y">x</a></ul>${companyFilingsPage(company, [first, second])}`,
  );
  expect(listOn(page)?.filings.map(({ url }) => url)).toEqual([
    `https://www.sec.gov${rendered}`,
    expect.stringContaining(`${second.accession}-index.htm`),
  ]);
});

test.each([
  ['one filing', companyFilingsPage(company, [listedFiling(), ...otherFilings])],
  ['the index page of one', filingIndexPage(listedFiling())],
  ['filings of other forms', companyFilingsPage(company, otherFilings)],
  [
    'folders whose forms nobody tells',
    `<table>${manyFilings(3).map((filing) => `<tr><td><a href="${folderOf(filing)}/">x</a>`)}</table>`,
  ],
  [
    'filings in a text, not in a list',
    `<p><a href="${folderOf(listedFiling())}/xslF345X05/doc4.xml">x</a></p>`,
  ],
  [
    'links to other hosts',
    companyFilingsPage(company, manyFilings(3)).replaceAll('"/Archives', '"https://example.com/Archives'),
  ],
])('%s: no list', (_, html) => {
  expect(listOn(parsed(html))).toBeNull();
});

test('a page made to list thousands is read as far as 200', () => {
  expect(listOn(parsed(companyFilingsPage(company, manyFilings(900))))?.filings).toHaveLength(200);
});

/** The saved EDGAR pages list other forms, so only the form's name is changed on them. */
test.runIf(hasCorpus).each([
  [
    'a company’s filings, as saved',
    'browse-edgar_getcompany_AAPL_all.html',
    /(?<=<tr[^>]*><td nowrap>)[^<]+/g,
    40,
  ],
  ['a company’s 10-Ks', 'browse-edgar_getcompany_10-K.html', /(?<=<tr[^>]*><td nowrap>)[^<]+/g, 28],
  ['a day’s 10-Ks, one under two companies', 'current-events_edgarWebR.html', /(?<=\.html">)10-K[^<]*/g, 23],
])('%s in EDGAR’s own page: none, and all once they are Forms 4', (_, file, form, count) => {
  const page = read('edgar', file);
  expect(listOn(parsed(page))).toBeNull();
  expect(listOn(parsed(page.replaceAll(form, '4')))?.filings).toHaveLength(count);
});

test
  .runIf(hasCorpus)
  .each([
    'browse-edgar_multiple-companies.html',
    'filing-index_0000950142-22-003095_0.html',
    'sec_file-unavailable_rate-limited.html',
  ])('%s lists no filings', (file) => {
  expect(listOn(parsed(read('edgar', file)))).toBeNull();
});
