import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { filingIndexPage } from '../../support/edgar-pages/listings/filing-index.ts';
import {
  folderOf,
  indexPathOf,
  type ListedFiling,
  listedFiling,
  otherFilings,
  shownFileOf,
  submissionPathOf,
} from '../../support/edgar-pages/listings/listings.ts';
import {
  companyFilingRow,
  companyFilingsPage,
} from '../../support/edgar-pages/listings/lists/company-filings.ts';
import { fullTextSearchPage } from '../../support/edgar-pages/listings/lists/full-text-search.ts';
import { insiderTransactionsPage } from '../../support/edgar-pages/listings/lists/insider-transactions.ts';
import { latestFilingsPage } from '../../support/edgar-pages/listings/lists/latest-filings.ts';
import type { SecGov } from '../../support/sec-gov/sec-gov.ts';
import { asked, submissionOf } from '../../support/sec-gov/sites/links-site.ts';
import { tabTo } from '../../support/surfaces/tab-to.ts';

const filing = listedFiling();
const company = filing.issuer;

/** Serves the filing's submission under every party's folder, as EDGAR does. */
function serveFiling(secGov: SecGov, listed: ListedFiling = filing): void {
  for (const party of [listed.issuer, ...listed.owners]) {
    secGov.serve(submissionPathOf({ ...listed, issuer: party }), submissionOf(listed));
  }
}

async function expectSummaryOf(page: Page, link: string): Promise<void> {
  await page.locator(link).first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
}

const archive = `a[href*="${filing.accession}"]`;
const pages: [name: string, path: string, body: string, link: string][] = [
  [
    'the company’s filings',
    '/cgi-bin/browse-edgar',
    companyFilingsPage(company, [...otherFilings, filing]),
    archive,
  ],
  ['the insider transactions', '/cgi-bin/own-disp', insiderTransactionsPage(company, [filing]), archive],
  ['the latest filings', '/cgi-bin/browse-edgar?action=getcurrent', latestFilingsPage([filing]), archive],
  [
    'full-text search',
    '/edgar/search/',
    fullTextSearchPage([...otherFilings, filing]),
    `a[data-adsh="${filing.accession}"]`,
  ],
  [
    'the index page: the rendered filing',
    indexPathOf(filing),
    filingIndexPage(filing),
    'a[href*="/xslF345X"]',
  ],
  [
    'the index page: the raw XML',
    indexPathOf(filing),
    filingIndexPage(filing),
    `a[href$="/${filing.document}"]:not([href*="xsl"])`,
  ],
  ['the index page: the submission', indexPathOf(filing), filingIndexPage(filing), 'a[href$=".txt"]'],
  ['any page: a rendered filing', '/news', `<a href="${folderOf(filing)}/${shownFileOf(filing)}">x</a>`, 'a'],
  ['any page: a folder', '/news', `<a href="${folderOf(filing)}/">x</a>`, 'a'],
];

for (const [name, path, body, link] of pages) {
  test(`a link shows its summary on ${name}`, async ({ page, secGov }) => {
    serveFiling(secGov);
    secGov.serve(path, { body });
    await page.goto(`https://www.sec.gov${path}`);
    await expectSummaryOf(page, link);
    expect(asked(secGov).filter((request) => request.path.endsWith('.txt'))).toHaveLength(1);
  });
}

test('a link in a frame shows its summary there', async ({ page, secGov }) => {
  serveFiling(secGov);
  secGov.serve('/list', { body: companyFilingsPage(company, [filing]) });
  secGov.serve('/framed', { body: '<iframe src="/list" width="1000" height="700"></iframe>' });
  await page.goto('https://www.sec.gov/framed');
  const frame = page.frameLocator('iframe');
  await frame.locator(archive).hover();
  await expect(frame.locator('[data-form4-lens=hover]')).toBeVisible();
  await expect(page.locator('body > [data-form4-lens=hover]')).toHaveCount(0);
});

test('a row that a script adds later shows its summary', async ({ page, secGov }) => {
  serveFiling(secGov);
  secGov.serve('/cgi-bin/browse-edgar', { body: companyFilingsPage(company, otherFilings) });
  await page.goto('https://www.sec.gov/cgi-bin/browse-edgar');
  const row = companyFilingRow(filing, 0).text;
  await page.evaluate(
    (html) => document.querySelector('.tableFile2 tbody')?.insertAdjacentHTML('beforeend', html),
    row,
  );
  await expectSummaryOf(page, archive);
});

test('if the page does not give the form, EDGAR is asked once whether it is an ownership form', async ({
  page,
  secGov,
}) => {
  const [other = filing] = otherFilings;
  secGov.serve('/news', { body: `<a href="${indexPathOf(other)}">a filing</a>` });
  const { body } = submissionOf(other);
  secGov.serve(submissionPathOf(other), { body: String(body).replaceAll(/(TYPE:\t+|<TYPE>)4/g, '$110-K') });
  await page.goto('https://www.sec.gov/news');
  for (let time = 0; time < 3; time++) {
    await page.locator('a').hover();
    await page.waitForTimeout(1_000);
    await expect(page.locator('[data-form4-lens=hover]')).not.toBeAttached();
    await page.mouse.move(500, 500);
    await page.waitForTimeout(300);
  }
  expect(asked(secGov)).toHaveLength(1);
});

test('a page without a link to a filing gets no node and no request', async ({ page, secGov }) => {
  const body = '<h1>About</h1><p><a href="/about">About</a> <a href="/cgi-bin/srqsb">Search</a></p>';
  secGov.serve('/about', { body });
  await page.goto('https://www.sec.gov/about');
  const before = await page.content();
  for (const link of await page.locator('a').all()) {
    await link.hover();
    await tabTo(link);
    await page.waitForTimeout(350);
  }
  expect(await page.content()).toBe(before);
  expect(secGov.requests.map(({ path }) => path)).toEqual(['/about']);
});

test('raw XML is left alone, without an error', async ({ page, secGov }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // The favicon that the browser requests by itself is missing.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  secGov.serve('/doc4.xml', { body: '<ownershipDocument/>', contentType: 'application/xml' });
  await page.goto('https://www.sec.gov/doc4.xml');
  await page.mouse.move(100, 100);
  await page.waitForTimeout(400);
  expect(errors).toEqual([]);
});

test('what a filing says is shown as text, never run', async ({ page, secGov }) => {
  const { body } = submissionOf(filing);
  const payload = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;document.title=2&lt;/script&gt;';
  secGov.serve(submissionPathOf(filing), {
    body: String(body).replaceAll(/<(officerTitle|issuerTradingSymbol)>[^<]*/g, `<$1>${payload}`),
  });
  secGov.serve('/news', { body: `<title>News</title><a href="${indexPathOf(filing)}">x</a>` });
  await page.goto('https://www.sec.gov/news');
  await page.locator('a').hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('<img src=x onerror=');
  await expect(page).toHaveTitle('News');
});
