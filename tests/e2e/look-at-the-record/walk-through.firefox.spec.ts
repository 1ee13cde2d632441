import type { Browser, Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { drawn, press, textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';
import { owner } from '../../support/samples/filing.ts';
import type { SecGov } from '../../support/sec-gov/sec-gov.ts';
import { original, serveAmendment } from '../../support/sec-gov/sites/amendment-site.ts';
import { serveCareer } from '../../support/sec-gov/sites/career-site.ts';
import { serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { serveNotice, serveNoticePage } from '../../support/sec-gov/sites/notice-site.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

const [card, record, hover] = ['card', 'record', 'hover'].map((name) => `[data-form4-lens=${name}]`) as [
  string,
  string,
  string,
];

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const by = (...people: [cik: string, name: string][]) => ({
  reportingOwners: people.map(([cik, name]) => owner({ cik, name, relationship: null })),
});
const block = {
  transactionDate: daysAgo(20),
  transactionCode: 'P',
  transactionAcquiredDisposedCode: 'A' as const,
  transactionShares: '5000',
  sharesOwnedFollowingTransaction: '50000',
};

/** Four years of Ada Marlowe without a sale of 3,000; recent sales by two others; a block reported by two. */
const career = [
  ...fourYears.filter(({ accession }) => accession !== '0009000900-23-000021'),
  past(91, [{ transactionDate: daysAgo(5), transactionShares: '700' }], by(['0009000301', 'Okafor Ben'])),
  past(92, [{ transactionDate: daysAgo(30), transactionShares: '400' }], by(['0009000302', 'Dunn Eve'])),
  past(93, [block], by(['0009000303', 'Saltmarsh Fund, L.P.'])),
  past(94, [block], by(['0009000304', 'Saltmarsh Management LLC'])),
];

/** The number of requests to EDGAR besides those for the pages that were opened. */
const asked = ({ requests }: SecGov) => requests.filter(({ path }) => /own-disp|\.txt$/.test(path)).length;

/** The browser starts only once for all of this, since each start takes seconds. */
test('in Firefox, from amendments and notices to the record, its findings, balances and the others', async ({
  firefox,
  secGov,
}) => {
  test.setTimeout(240_000);
  const own = await openExtensionPage(firefox, 'options.html');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 1_000 });
  const shows = (host: string, text: string | RegExp) => {
    const shown = expect.poll(() => textInShadow(firefox, page, host).catch(() => ''), { timeout: 30_000 });
    return typeof text === 'string' ? shown.toContain(text) : shown.toMatch(text);
  };
  const forgetAll = () => own.evaluate(() => browser.storage.local.clear());

  await test.step('two requests tell what an amendment changes; a missing original and a refusal are reported', async () => {
    const missing = serveAmendment(secGov, []);
    await page.goto(missing.url);
    await shows(card, 'Find the original · 2 requests');
    expect(missing.asked()).toEqual([]);
    await pressAsks(firefox, page);
    await shows(card, 'nor within ten days of it');

    const site = serveAmendment(secGov, [original]);
    await page.reload();
    await shows(card, 'Find the original · 2 requests');
    await pressAsks(firefox, page);
    await shows(card, '1 figure changed; 1 row added; also changed: 1 footnote.');
    expect(site.asked()).toEqual(['feed', 'feed', original.accession]);
    const cells = await drawn(firefox, page, '.changes td');
    expect(cells.slice(0, 3).map(({ text }) => text)).toEqual(['Price', '$25.50', '$26.10']);

    secGov.serve(site.feed, { status: 403, body: 'no' });
    await page.reload();
    await shows(card, 'Find the original · 2 requests');
    await pressAsks(firefox, page);
    await shows(card, 'The SEC’s site is limiting requests');
    await forgetAll();
  });

  const before = () => asked(secGov);
  await test.step('a notice says beside its link and on its page that it is not a sale', async () => {
    const start = before();
    await page.goto(serveNotice(secGov).url);
    await page.hover('a#documentsbutton');
    await shows(hover, /Proposes to sell 2,500 shares of Common Stock[\s\S]*A notice, not a sale/);
    await page.goto(serveNoticePage(secGov).url);
    await shows(card, /Proposes to sell 2,500 shares of Common Stock[\s\S]*A notice, not a sale/);
    expect(before() - start).toBe(1);
  });

  const [newest] = career;
  if (!newest) throw new Error('The career is gone.');
  serveCareer(secGov, career);
  const url = serveFiling(secGov, newest.filing, newest.accession);
  const openRecord = async () => {
    await page.goto(url);
    await shows(card, 'Load the record');
    await press(firefox, page, card, 'Load the record');
  };

  await test.step('the record takes one request, and names the notice with the sale that followed', async () => {
    const start = before();
    await openRecord();
    await shows(record, '8 transactions, all since Feb 1, 2021');
    await shows(
      record,
      /Form 144, May 14, 2024: a notice, not a sale\. Proposed to sell 2,500 shares of Common Stock/,
    );
    await shows(
      record,
      'Sales reported since: 1,000 on May 14, 2024. 1,500 not reported as sold by Aug 12, 2024',
    );
    // Without prices there is no short-swing profit, and no other box to compare with.
    expect(await textInShadow(firefox, page, record)).not.toContain('Possible short-swing profit');
    expect(before() - start).toBe(1);
  });

  await test.step('each price takes one more request; then the findings have theirs', async () => {
    const start = before();
    await press(firefox, page, record, 'Fill in the prices');
    await shows(record, 'Every filing of this record was read.');
    expect(before() - start).toBe(7);
    await shows(record, /\$40,000(?!\.)/);
    // Bought 2,000 at $20 on Mar 20, 2024, sold 1,000 at $25.50 on May 14: 1,000 times $5.50.
    await shows(record, 'Possible short-swing profit of $5,500 under Section 16(b)');
  });

  await test.step('the missing sale shows between two balances', async () => {
    // 18,000 after the grant of 2023, 15,000 before the one of 2024.
    await shows(record, '6 balances carry over from one filing to the next; 1 differs.');
    await shows(record, /3,000 less/);
  });

  await test.step('the company’s last 90 days take one request; a block that two report counts once', async () => {
    const start = before();
    await press(firefox, page, record, 'Everyone at the company');
    await shows(record, 'Load the company’s last 90 days');
    await press(firefox, page, record, 'Load the company’s last 90 days');
    await shows(record, '3 transactions in the last 90 days');
    await shows(record, '2 insiders sold within 30 days: two reported sales');
    await shows(record, /Purchase \(P\), acquired\s+1\s+5,000\b/);
    await shows(record, /Sale \(S\), disposed of\s+2\s+1,100\b/);
    await shows(record, /Okafor Ben · role not reported/);
    await shows(record, 'and 1 other filing of the same block');
    expect(before() - start).toBe(1);
  });

  await test.step('afterwards neither the record nor the notice’s page takes a request', async () => {
    const start = before();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$(record)).toBeNull();
    await openRecord();
    await shows(record, /\$40,000(?!\.)/);
    await page.goto(serveNoticePage(secGov).url);
    await shows(card, '1,000 on May 14, 2024. 1,500 not reported as sold by Aug 12, 2024');
    expect(before() - start).toBe(0);
  });
});

async function pressAsks(firefox: Browser, page: Page): Promise<void> {
  const [button] = await drawn(firefox, page, '.asks');
  if (!button) throw new Error('There is no button.');
  await page.mouse.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
}
