import { describe, expect, test } from 'vitest';
import { type Failure, fail, failureSentence } from '../../../../lib/edgar/client/failure.ts';

const failures: Failure[] = [
  { kind: 'failure', reason: 'blocked', until: 60_000 },
  { kind: 'failure', reason: 'server-error', status: 400, until: null },
  { kind: 'failure', reason: 'server-error', status: 503, until: 60_000 },
  ...(
    [
      'not-found',
      'timed-out',
      'held-up',
      'redirected',
      'another-filing',
      'truncated',
      'too-large',
      'page-instead',
      'offline',
      'no-storage',
      'storage-full',
      'updated',
    ] as const
  ).map(fail),
];

test('every failure has a sentence of its own', () => {
  const sentences = failures.map((failure) => failureSentence(failure, 0));
  expect(new Set(sentences).size).toBe(failures.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^\S.{20,}\.(?: \(\d{3}\))?$/);
});

describe('a refusal says how long is left', () => {
  test.each([
    [600_000, '10 minutes'],
    [540_001, '10 minutes'],
    [60_000, '1 minute'],
    [59_000, '59 seconds'],
    [400, '1 second'],
    [-5, '1 second'],
  ])('%i ms: %s', (left, words) => {
    expect(
      failureSentence({ kind: 'failure', reason: 'blocked', until: 1_000_000 + left }, 1_000_000),
    ).toContain(words);
  });
});
