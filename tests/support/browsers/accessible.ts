import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page's window, once axe is loaded. */
declare const window: { axe: typeof axe };

/** Fails if any of axe's rules finds anything on a page of the extension. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Through the debugger, because the page's policy does not let our script in.
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect.soft(violations, what).toEqual([]);
}

/** Fails if anything is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(content, what).toBeLessThanOrEqual(room ?? 0);
}

/** What axe finds in an element of the extension on a page, once `insideShadow` has opened its root. */
export async function findingsIn(page: Page, host: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (element) => {
    const { violations, passes } = await window.axe.run({ include: [[element]] });
    const reached = passes.flatMap(({ nodes }) => nodes).some(({ target }) => Array.isArray(target[0]));
    if (!reached) throw new Error('axe did not get into the shadow root');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, host);
}
