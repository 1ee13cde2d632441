import { ensureBrowser } from './browser.ts';

/** Playwright's global setup: makes sure both browsers are installed, or fails and says how to get them. */
export default function installBrowsers(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
}
