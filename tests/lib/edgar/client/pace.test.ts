import { describe, expect, test } from 'vitest';
import { words as listWords, offerWords } from '../../../../components/lists/words.ts';
import { words as recordWords } from '../../../../components/record/words.ts';
import { timeFor, usualRequest } from '../../../../lib/edgar/client/how-long.ts';
import { anchored, asked, nextTurn, paceFrom, paused, recovered } from '../../../../lib/edgar/client/pace.ts';

const idle = paceFrom(undefined);
const minute = 60_000;
const refusal = { kind: 'refused', status: 403, retryAfter: null } as const;
const fault = { kind: 'refused', status: 503, retryAfter: null } as const;

test('the first request may start at once, the next more than half a second after it', () => {
  expect(nextTurn(idle, 1_000_000)).toEqual({ wait: 0 });
  const pace = asked(idle, 1_000_000);
  expect(nextTurn(pace, 1_000_100)).toEqual({ wait: 410 });
  expect(nextTurn(pace, 1_000_600)).toEqual({ wait: 0 });
});

describe('a pause', () => {
  test('stops requests for ten minutes after a refusal', () => {
    const pace = paused(idle, refusal, 0);
    expect(nextTurn(pace, 10 * minute - 1)).toEqual({ blockedUntil: 10 * minute });
    expect(nextTurn(pace, 10 * minute)).toEqual({ wait: 0 });
  });

  test('is twice as long with every fault of EDGAR’s in a row, up to ten minutes', () => {
    const lengths: number[] = [];
    let pace = idle;
    for (let time = 0; time < 10; time++) {
      pace = paused(pace, fault, 0);
      lengths.push(pace.blockedUntil / 1000);
    }
    expect(lengths).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600, 600]);
    expect(paused(recovered(pace), fault, 0).blockedUntil).toBe(5_000);
  });

  test.each([
    [refusal, 20 * minute, 20 * minute],
    [refusal, 30_000, 10 * minute],
    [fault, 2 * minute, 2 * minute],
    [fault, 1_000, 5_000],
    [fault, 365 * 24 * 60 * minute, 60 * minute],
  ])('after %o and Retry-After of %i ms lasts %i ms', (refused, retryAfter, length) => {
    expect(paused(idle, { ...refused, retryAfter }, 7).blockedUntil).toBe(7 + length);
  });
});

describe('a clock that is set back', () => {
  const year = 365 * 24 * 60 * minute;

  test.each([2 * minute, 60 * minute, year])('by %i ms leaves a pause its length, and no more', (back) => {
    const pace = anchored(paused(idle, refusal, year), year - back);
    expect(nextTurn(pace, year - back)).toEqual({ blockedUntil: year - back + 10 * minute });
    expect(nextTurn(pace, year - back + 10 * minute)).toEqual({ wait: 0 });
  });

  test('by a year makes the next request wait for one turn', () => {
    expect(nextTurn(asked(idle, year), 0)).toEqual({ wait: 510 });
  });
});

test.each([
  undefined,
  null,
  'x',
  7,
  {},
  { latest: 'soon', blockedUntil: Number.NaN },
  { latest: -1, blockedUntil: Number.POSITIVE_INFINITY, pause: 1e15, status: 1e9, faults: -5 },
])('stored %o is no pace: nothing was asked yet', (stored) => {
  expect(paceFrom(stored)).toEqual({ latest: 0, blockedUntil: 0, pause: 600_000, status: 403, faults: 0 });
});

test('a pause that an earlier release stored is kept', () => {
  const pace = paceFrom({ latest: 5, blockedUntil: 10 * minute });
  expect(nextTurn(pace, minute)).toEqual({ blockedUntil: 10 * minute });
});

test.each([
  [40, undefined, '24 s'],
  [1, undefined, '1 s'],
  [0, undefined, '1 s'],
  [10, 1500, '15 s'],
  [200, undefined, '2 min'],
])('%i requests of %s ms each take about %s', (requests, each, said) => {
  expect(timeFor(requests, each)).toBe(said);
});

test('a list and a record give the same time for as many requests, and never less than the pace allows', () => {
  const seconds = (text: string) => /about (\d+ s)/.exec(text)?.[1];
  expect(seconds(offerWords.cost(31))).toBe('19 s');
  expect(seconds(recordWords.fill(31))).toBe('19 s');
  expect(seconds(listWords.reading(0, 31, 31, usualRequest))).toBe('19 s');
  const { wait } = nextTurn(asked(idle, 0), 0) as { wait: number };
  expect(usualRequest).toBeGreaterThan(wait);
});
