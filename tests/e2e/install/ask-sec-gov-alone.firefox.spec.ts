import type { Browser } from 'puppeteer-core';
import { expect, openExtensionPage } from '../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { openFirefox, throughProxy } from '../../support/browsers/firefox/open-firefox.ts';
import { submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { tryEveryWayOut } from '../../support/sec-gov/hostile/ways-out.ts';
import { type RecordingProxy, startRecordingProxy } from '../../support/sec-gov/recording-proxy.ts';
import { manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';
import { test as withSecGov } from '../../support/sec-gov/with-sec-gov.ts';

/** A Firefox whose requests all go through a recording proxy. */
const test = withSecGov.extend<{ recorded: RecordingProxy; firefox: Browser }>({
  recorded: async ({ secGov }, use) => {
    const recorded = await startRecordingProxy(secGov.port);
    await use(recorded);
    await recorded.close();
  },
  firefox: async ({ recorded }, use) => {
    const firefox = await openFirefox(throughProxy(recorded.port));
    await use(firefox);
    await firefox.close();
  },
});

const sample = sampleNamed('thirty-rows');

test('Firefox requests only the pages a reader opens and the one filing pointed at', async ({
  firefox,
  recorded,
  secGov,
}) => {
  const filings = manyFilings(3);
  const list = serveCompany(secGov, filings);
  secGov.serve(sample.path, { body: sample.html });
  const page = await firefox.newPage();
  await page.goto(`https://www.sec.gov${sample.path}`);
  expect(await textInShadow(firefox, page, '[data-form4-lens=card]')).toContain('Castellanos');
  await page.goto(list);
  await page.hover('a#documentsbutton');
  await expect
    .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
    .toContain('sold 10,500 shares');
  for (const name of ['popup.html', 'options.html', 'welcome.html']) await openExtensionPage(firefox, name);

  const [first] = filings;
  const opened = [sample.path, list.replace('https://www.sec.gov', '')];
  expect(secGov.requests.map(({ path }) => path)).toEqual([...opened, first && submissionPathOf(first)]);
  expect(recorded.hosts()).toEqual(['www.sec.gov:443']);
});

test('nothing gets out of a page of the extension in Firefox, whatever runs in it', async ({
  firefox,
  secGov,
}) => {
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  const other = await firefox.newPage();
  await other.goto('https://www.sec.gov/');
  const ways = await other.evaluate(tryEveryWayOut, 'https://www.sec.gov');
  const taken = () => secGov.requests.map(({ path }) => /^\/out\/(\w+)/.exec(path)?.[1]);
  for (const way of ways) await expect.poll(taken, { message: way }).toContain(way);

  const before = secGov.requests.length;
  for (const name of ['popup.html', 'options.html', 'welcome.html']) {
    const page = await openExtensionPage(firefox, name);
    await page.evaluate(tryEveryWayOut, 'https://www.sec.gov');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(secGov.requests.slice(before)).toEqual([]);
  }
});
