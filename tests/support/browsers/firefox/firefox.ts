import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { test as withSecGov } from '../../sec-gov/with-sec-gov.ts';
import { uuid } from './open-firefox.ts';
import { SharedFirefox } from './shared-firefox.ts';

type OfTest = {
  /** Puppeteer's browser, with the built extension, newly installed, and `secGov` as the only host. */
  firefox: Browser;
  /** The folder where the browser saves files without asking. */
  downloads: string;
};

/** Playwright's `test` with a Firefox driven by Puppeteer; Playwright's own `page` is another browser's. */
export const test = withSecGov.extend<OfTest, { shared: SharedFirefox }>({
  shared: [
    async ({ server }, use) => {
      const shared = new SharedFirefox(server.port);
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  // By the time `secGov` forgets the previous test, the browser has closed that test's tabs.
  firefox: async ({ shared, secGov: _ }, use) => {
    await use(await shared.renewed());
    await shared.clear();
  },
  downloads: ({ shared }, use) => use(shared.downloads),
});

/** Opens a page of the extension, such as "popup.html", in a new tab. */
export async function openExtensionPage(firefox: Browser, path: string): Promise<Page> {
  const page = await firefox.newPage();
  const url = `moz-extension://${uuid}/${path}`;
  // Firefox does not report loads in its extension process to WebDriver, so `goto` never ends by itself, and
  // evaluating anything while the tab changes process fails.
  const arrived = new AbortController();
  const going = page.goto(url, { signal: arrived.signal }).catch(() => {});
  const loaded = (target: string) => location.href === target && document.readyState === 'complete';
  await expect.poll(() => page.evaluate(loaded, url).catch(() => false), { timeout: 30_000 }).toBe(true);
  arrived.abort();
  await going;
  return page;
}

export { expect };
