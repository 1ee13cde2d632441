import type { BrowserContext, Page } from '@playwright/test';
import { extensionUrl } from '../../support/browsers/chromium/chromium.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { crowd, recordsOf } from '../../support/fakes/records-of.ts';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { store } from '../../support/surfaces/popup-page.ts';
import { bars } from '../bars.ts';
import { type Measure, median, percentile } from '../measure.ts';

const few = 10;
const many = 10_000;
const openings = 9;

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;
declare const window: { firstRows?: number; keys: number[] };

/** What a list of 10,000 costs: opening the popup, typing in its search, putting one more entry on it. */
export async function popupWithMany(): Promise<Measure[]> {
  const [paintsFew, paintsMany] = [await onList(few, timesToRows), await onList(many, timesToRows)];
  const keys = await onList(many, timesOfKeys);
  const written = await onList(many, keysWritten);
  const entries = many.toLocaleString('en-US');
  return [
    {
      what: `First rows in the popup with ${entries} entries, later than with ${few} (${median(paintsFew).toFixed(0)} ms), medians of ${openings}`,
      value: Math.max(0, median(paintsMany) - median(paintsFew)),
      unit: 'ms',
      bar: bars.popupOpens,
    },
    {
      what: `From a key in the search of ${entries} entries to the paint, p95 of ${keys.length} (median ${median(keys).toFixed(0)} ms)`,
      value: percentile(keys, 0.95),
      unit: 'ms',
      bar: bars.popupSearches,
    },
    {
      what: `Storage keys written by putting one entry on a list of ${entries}`,
      value: written,
      unit: '',
      bar: bars.keysWritten,
    },
  ];
}

/** Measures in a separate browser, with `size` entries in its storage. */
async function onList<T>(size: number, measure: (context: BrowserContext) => Promise<T>): Promise<T> {
  const secGov = await startSecGov();
  const context = await openChromium({ secGovPort: secGov.port, viewport: { width: 540, height: 600 } });
  try {
    const page = await context.newPage();
    await page.goto(extensionUrl('options.html'));
    await store(page, recordsOf(crowd(size)));
    await page.close();
    return await measure(context);
  } finally {
    await context.close();
    await secGov.close();
  }
}

async function openPopup(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('.entry-row')) return;
      watching.disconnect();
      requestAnimationFrame(() => {
        window.firstRows = performance.now();
      });
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  await page.goto(extensionUrl('popup.html'));
  return page;
}

const readToTheEnd = (page: Page) =>
  page.locator('.entry-list ul[aria-busy=false]').waitFor({ timeout: 60_000 });

/** Milliseconds from the navigation to the frame with the first rows; the very first opening counts too. */
async function timesToRows(context: BrowserContext): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await openPopup(context);
    await page.waitForFunction(() => window.firstRows !== undefined);
    times.push(await page.evaluate(() => window.firstRows ?? Number.NaN));
    // A list that is still being read would slow down the next opening.
    await readToTheEnd(page);
    await page.close();
  }
  return times;
}

/** Milliseconds from each key in the search to the frame after it. */
async function timesOfKeys(context: BrowserContext): Promise<number[]> {
  const page = await openPopup(context);
  await readToTheEnd(page);
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => {
    window.keys = [];
    document.addEventListener(
      'input',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Runs after the frame that the callback above belongs to.
          port2.onmessage = () => window.keys.push(performance.now() - timeStamp);
          port1.postMessage(null);
        }),
      true,
    );
  });
  for (const word of ['person number 7', '0000001', 'director 42']) {
    for (const key of word) await page.keyboard.type(key, { delay: 30 });
    for (const _ of word) await page.keyboard.press('Backspace', { delay: 30 });
  }
  return page.evaluate(() => window.keys);
}

/** How many keys change when an entry that was removed is put back on the list. */
async function keysWritten(context: BrowserContext): Promise<number> {
  const page = await openPopup(context);
  await readToTheEnd(page);
  await page.locator('[data-control=remove]').first().click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.evaluate(() => {
    window.keys = [];
    chrome.storage.local.onChanged.addListener((changes) => window.keys.push(Object.keys(changes).length));
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  const counts = await page.evaluate(() => window.keys);
  return counts.reduce((sum, count) => sum + count, 0);
}
