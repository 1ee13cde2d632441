import { defineConfig } from 'vitest/config';
import { QuickestFirst } from './tests/support/test-run/quickest-first.ts';

/** For `npm run mutants`, which names the tests and runs them for every mutant: so all is to be quick. */
const include = process.env.MUTANTS_TESTS?.split(';') ?? [];

export default defineConfig({
  test: {
    include,
    // A mutant is no quicker to read a long footnote, and no slower.
    exclude: ['**/long-footnotes.test.ts'],
    environment: include.some((path) => path.includes('/parse/')) ? 'jsdom' : 'node',
    isolate: false,
    testTimeout: 30_000,
    sequence: { sequencer: QuickestFirst },
    env: { ORACLE: '100' },
  },
});
