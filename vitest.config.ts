import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { SlowestFirst } from './tests/support/test-run/slowest-first.ts';

const tests = 'tests/**/*.test.{ts,tsx}';

/** Tests of code that never touches a document: creating one takes longer than most of these tests do. */
const withoutDocument = [
  'tests/{bench,build,platform,scripts,store}/**/*.test.ts',
  'tests/lib/{figures,news,record,settings,spreadsheet,watchlist}/**/*.test.ts',
  'tests/lib/form4/{checks,export,model,summary,wording}/**/*.test.ts',
  'tests/support/{browsers,samples,test-run}/**/*.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    maxWorkers: '100%',
    // For tests that hang: on a busy machine the pages of one test take many seconds.
    testTimeout: 30_000,
    sequence: { sequencer: SlowestFirst },
    projects: [
      { extends: true, test: { name: 'plain', environment: 'node', include: withoutDocument } },
      {
        extends: true,
        test: { name: 'document', environment: 'jsdom', include: [tests], exclude: withoutDocument },
      },
    ],
  },
});
