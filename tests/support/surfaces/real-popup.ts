import type { BrowserContext, Page } from '@playwright/test';
import { openPopup } from './popup-page.ts';

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;

/** Opens the browser's real popup over the page in front. @returns also a function that runs another in it */
export async function realPopup(context: BrowserContext, front: Page) {
  const options = await openPopup(context, 'options.html');
  await front.bringToFront();
  await options.evaluate(() => chrome.action.openPopup());
  const inPopup = <T>(run: (popup: Document) => T) =>
    options.evaluate<T, string>(
      // The page's policy forbids making a function from text; the debugger may do so.
      `(${run.toString()})(chrome.extension.getViews({ type: 'popup' })[0]?.document ?? document)` as never,
      '',
    );
  return { options, inPopup };
}
