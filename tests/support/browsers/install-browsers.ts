import { ensureBrowser } from './browser.ts';

/** Playwright's global setup: both browsers are there, or the run fails and says how to get them. */
export default function installBrowsers(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
}
