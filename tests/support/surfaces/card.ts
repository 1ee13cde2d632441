import type { Locator, Page } from '@playwright/test';
import { insideShadow } from '../browsers/chromium/chromium-shadow.ts';
import type { SecGov } from '../sec-gov/sec-gov.ts';

export const origin = 'https://www.sec.gov';

/** A filing's page and its path on www.sec.gov. */
export type FilingPage = { path: string; html: string };

/** Opens a filing's page. @returns its card, which locators can reach into (see `insideShadow`) */
export async function openFiling(
  page: Page,
  secGov: SecGov,
  { path, html }: FilingPage,
  headers: Record<string, string> = {},
): Promise<Locator> {
  secGov.serve(path, { body: html, headers });
  await page.goto(origin + path);
  return insideShadow(page, '[data-form4-lens=card]');
}

/** The extension's own elements on the page, as selectors. */
export const elementsOfOurs = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-form4-lens]')].map(
      ({ dataset }) => `[data-form4-lens=${dataset.form4Lens}]`,
    ),
  );

/**
 * Collects everything logged on the page's console from now on, and every uncaught error, except for what the
 * browser says about a document or icon that the server does not have.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isMissing = message.text().startsWith('Failed to load resource');
    if (!isMissing) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  return complaints;
}
