import { test as base } from '@playwright/test';
import { type SecGov, startSecGov } from './sec-gov.ts';

/** Playwright's `test` with `secGov`: the server that stands in for https://www.sec.gov, empty at first. */
export const test = base.extend<{ secGov: SecGov }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  secGov: async ({}, use) => {
    const secGov = await startSecGov();
    await use(secGov);
    await secGov.close();
  },
});
