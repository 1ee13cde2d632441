import { defineConfig } from '@playwright/test';
import { usualWindow } from './tests/support/browsers/chromium/shared-chromium.ts';

/** Takes longest, and would run alone if it were started last. */
const longest = '**/in-many-tabs-at-once.spec.ts';

/** Playwright cannot load an extension into Firefox, so the Firefox specs drive it with Puppeteer. */
const inFirefox = '**/*.firefox.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/browsers/install-browsers.ts',
  fullyParallel: true,
  // Tests often wait, as readers do: two workers keep two processors only half busy.
  workers: '150%',
  timeout: 90_000,
  // For machines that stall: what fails twice has failed, and what fails once is reported as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { viewport: usualWindow },
  preserveOutput: 'failures-only',
  projects: [
    // First, because it has the longest test of all.
    { name: 'firefox', testMatch: inFirefox },
    { name: 'chromium, longest', testMatch: longest },
    { name: 'chromium', testIgnore: [inFirefox, longest] },
  ],
});
