import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest } from './counts.ts';

test('a step counts as one, and as failed if it was killed', () => {
  expect(countStep(0, null)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(2, null)).toEqual({ passed: 0, failed: 1 });
  expect(countStep(null, null)).toEqual({ passed: 0, failed: 1 });
});

test('the tests of a runner are counted from its report', () => {
  expect(countVitest(1, '{"numPassedTests":7,"numFailedTests":2}')).toEqual({ passed: 7, failed: 2 });
  const stats = '{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":3}}';
  expect(countPlaywright(1, stats)).toEqual({ passed: 6, failed: 1 });
});

test('a runner that fails without a failed test, or without a report, counts as one failure', () => {
  expect(countVitest(1, '{"numPassedTests":7,"numFailedTests":0}')).toEqual({ passed: 7, failed: 1 });
  expect(countVitest(1, null)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(0, null)).toEqual({ passed: 0, failed: 1 });
});
