import { defineConfig } from '@playwright/test';
import { usualWindow } from './tests/support/browsers/chromium/shared-chromium.ts';

/** Playwright cannot load an extension into Firefox: its project's specs drive it by puppeteer. */
const inFirefox = '**/*.firefox.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/browsers/install-browsers.ts',
  fullyParallel: true,
  // A browser takes one processor while it starts, and next to none while a test waits.
  workers: '100%',
  timeout: 90_000,
  // For a machine that stalls: what fails twice has failed, and what failed once is named as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { viewport: usualWindow },
  preserveOutput: 'failures-only',
  projects: [
    // First, since theirs is the longest test of all: begun last, it ran alone.
    { name: 'firefox', testMatch: inFirefox },
    { name: 'chromium', testIgnore: inFirefox },
  ],
});
