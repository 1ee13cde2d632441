import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page, once axe is there. */
declare const window: { axe: typeof axe };

/** Fails where axe finds anything on a page of the extension, by any of its rules. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Through the debugger: the page's policy lets no script of ours in.
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect.soft(violations, what).toEqual([]);
}

/** Fails where something is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(content, what).toBeLessThanOrEqual(room ?? 0);
}

/** What axe finds in an element of the extension on a page, whose shadow root `insideShadow` has opened. */
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
