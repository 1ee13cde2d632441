import type { BrowserContext } from '@playwright/test';

/** What else the browser does during a measurement. */
export const neighbors = ['no other tab busy', 'one other tab busy'] as const;
export type Neighbor = (typeof neighbors)[number];

/** Opens a tab that keeps one processor busy until the browser closes, if `neighbor` says so. */
export async function seatNeighbor(context: BrowserContext, neighbor: Neighbor): Promise<void> {
  if (neighbor === 'no other tab busy') return;
  const page = await context.newPage();
  // In a worker, since the page's own thread would be slowed down in the background.
  await page.evaluate(() => {
    const spinning = new Blob(['postMessage(0); for (;;);'], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(spinning));
    return new Promise((started) => worker.addEventListener('message', started, { once: true }));
  });
}
