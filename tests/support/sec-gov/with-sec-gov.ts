import { test as base } from '@playwright/test';
import { type SecGov, startSecGov } from './sec-gov.ts';

type OfTest = {
  /** The server that stands in for https://www.sec.gov, empty at first. */
  secGov: SecGov;
};
type OfWorker = {
  /** The same server, which outlives a test: a browser is told its port only once. */
  server: SecGov;
};

/** Playwright's `test` with `secGov`. */
export const test = base.extend<OfTest, OfWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startSecGov();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  secGov: async ({ server }, use) => {
    server.forget();
    await use(server);
  },
});
