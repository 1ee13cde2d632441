import { defineConfig } from 'vitest/config';
import { QuickestFirst } from './tests/support/test-run/quickest-first.ts';

/** For `npm run mutants`, which names the tests and runs them for every mutant: so all is to be quick. */
const include = process.env.MUTANTS_TESTS?.split(';') ?? [];

export default defineConfig({
  test: {
    include,
    // How long a text takes that has no end says nothing of a mutant, and takes long.
    exclude: ['**/{long-footnotes,without-end}.test.ts'],
    environment: include.some((path) => path.includes('/parse/')) ? 'jsdom' : 'node',
    isolate: false,
    testTimeout: 30_000,
    sequence: { sequencer: QuickestFirst },
    env: { ORACLE: '100' },
  },
});
