import { expect, test } from 'vitest';
import { formOfLink } from '../../../../lib/edgar/addresses/form-of-link.ts';
import { accessionOf, filingIdOf } from '../../../../lib/edgar/addresses/urls.ts';
import { hasCorpus, read } from '../../../corpus/corpus.ts';
import { tagSequence } from '../tag-sequence.ts';
import { apologyPage } from './apology.ts';
import { filingDetail, filingIndexPage } from './filing-index.ts';
import { indexPathOf, type ListedFiling, listedFiling, listedSamples, otherFilings } from './listings.ts';
import { companyFilingRow, companyFilingsPage } from './lists/company-filings.ts';
import { fullTextSearchPage } from './lists/full-text-search.ts';
import { insiderTransactionsPage } from './lists/insider-transactions.ts';
import { latestFilingsPage } from './lists/latest-filings.ts';

function parsed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.head.append(Object.assign(page.createElement('base'), { href: 'https://www.sec.gov/cgi-bin/x' }));
  return page;
}

/** What the page's links say about each filing: "accession form CIK". */
const told = (page: Document) =>
  new Set(
    [...page.querySelectorAll('a')]
      .filter(accessionOf)
      .map((link) => `${accessionOf(link)} ${formOfLink(link)} ${filingIdOf(link)?.cik}`),
  );

const known = (filings: readonly ListedFiling[], cik = ({ issuer }: ListedFiling) => issuer.cik) =>
  new Set(filings.map((filing) => `${filing.accession} ${filing.form} ${Number(cik(filing))}`));

const all = [...listedSamples, ...otherFilings];

test('Every list gives the form and the filer of every filing', () => {
  const [first = listedFiling()] = all;
  expect(told(parsed(companyFilingsPage(first.issuer, all)))).toEqual(known(all));
  expect(told(parsed(latestFilingsPage(all)))).toEqual(known(all));
  expect(told(parsed(insiderTransactionsPage(first.issuer, all)))).toEqual(known(listedSamples));
  const firstParty = ({ owners, issuer }: ListedFiling) => owners[0]?.cik ?? issuer.cik;
  expect(told(parsed(fullTextSearchPage(all)))).toEqual(known(all, firstParty));
});

test.each(all)('The index page of $accession says that it is a Form $form', (filing) => {
  const page = parsed(filingIndexPage(filing));
  expect([...told(page)].every((said) => known([filing]).has(said))).toBe(true);
  expect(page.querySelectorAll('a[href*="/xslF345X"]')).toHaveLength(filing.owners.length > 0 ? 1 : 0);
  expect(accessionOf(new URL(indexPathOf(filing, { inFolder: false }), 'https://www.sec.gov'))).toBe(
    filing.accession,
  );
});

test.each(['throttled', 'unavailable'] as const)('The page of EDGAR %s is a page, not a list', (reason) => {
  const page = parsed(apologyPage(reason));
  expect(page.title).toMatch(/^SEC\.gov \| \w+/);
  expect(page.querySelector('#main-content h1')).not.toBeNull();
  expect(told(page)).toEqual(new Set());
});

const bodyOf = (element: Element | null | undefined) => tagSequence(`<body>${element?.outerHTML}`);

test.runIf(hasCorpus)("An index page's filing and documents are drawn as EDGAR draws them", () => {
  const page = parsed(read('edgar', 'filing-index_0000950142-22-003095_0.html'));
  const [filingDate = '', accepted = '', , period = ''] = [...page.querySelectorAll('.info')].map(
    ({ textContent }) => textContent,
  );
  const [rendered] = page.querySelectorAll<HTMLAnchorElement>('table.tableFile a');
  const [, , , , cik = '', , stylesheet = '', document = ''] = rendered?.pathname.split('/') ?? [];
  const filing = listedFiling({
    accession: '0000950142-22-003095',
    filingDate,
    acceptanceDatetime: accepted.replace(' ', 'T'),
    document,
    stylesheet,
    issuer: { name: '', cik },
  });
  const built = parsed(filingDetail(filing, period).text);
  const divs = (of: Document) => [...of.querySelectorAll('.formDiv')].map(bodyOf);
  expect(divs(built)).toEqual(divs(page));
});

test.runIf(hasCorpus)("A line of a company's filings is drawn as EDGAR draws it", () => {
  const page = parsed(read('edgar', 'browse-edgar_getcompany_10-K.html'));
  const real = page.querySelector('table.tableFile2')?.querySelectorAll('tr')[1];
  const built = parsed(
    `<table>${companyFilingRow(listedFiling({ form: '10-K', document: 'report.htm' }), 0)}</table>`,
  );
  const tags = (row: Element | null | undefined) =>
    bodyOf(row)
      .split('\n')
      .filter((token) => token.startsWith('<'))
      .map((token) => token.replace(/href="[^"]*"/, 'href'));
  expect(tags(built.querySelector('tr'))).toEqual(tags(real));
});
