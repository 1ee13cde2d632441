import { setTimeout } from 'node:timers/promises';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { type Neighbor, seatNeighbor } from '../busy-tab.ts';

/** Milliseconds in which a starting browser finishes its own work, so that only the page's is measured. */
const SETTLING = 1500;

/** An extension and the element that it puts into the page. */
export type Contender = { host: string; extension?: string };

/** The page's window. */
declare const window: Window & { benchTime?: number };

/**
 * Milliseconds from the moment the page is parsed, which the content script waits for, until its element is
 * in the page, in a newly started browser whose caches hold nothing of the extension. The page itself does
 * the timing, so the extension need not report its own times.
 */
export async function timeToHost(
  { host, ...options }: Contender & { secGovPort: number },
  url: string,
  neighbor: Neighbor,
): Promise<number> {
  const context = await openChromium(options);
  try {
    await seatNeighbor(context, neighbor);
    const page = await context.newPage();
    await page.addInitScript(lookOutFor, host);
    await setTimeout(SETTLING);
    await page.goto(url);
    await page.waitForFunction(() => window.benchTime !== undefined);
    return await page.evaluate(() => window.benchTime ?? Number.NaN);
  } finally {
    await context.close();
  }
}

/** Runs in the page, ahead of any content script. */
function lookOutFor(host: string): void {
  const look = () => {
    const start = performance.now();
    const looking = new MutationObserver(() => {
      if (!document.querySelector(host)) return;
      window.benchTime = performance.now() - start;
      looking.disconnect();
    });
    looking.observe(document.body, { childList: true });
  };
  window.addEventListener('DOMContentLoaded', look, { capture: true, once: true });
}
