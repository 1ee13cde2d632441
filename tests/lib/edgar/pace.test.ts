import { expect, test } from 'vitest';
import { asked, nextTurn, paceFrom, turnedAway } from '../../../lib/edgar/client/pace.ts';

const idle = paceFrom(undefined);
const minute = 60_000;

test('the first request may start at once, the next more than half a second after it', () => {
  expect(nextTurn(idle, 1_000_000)).toEqual({ wait: 0 });
  const pace = asked(idle, 1_000_000);
  expect(nextTurn(pace, 1_000_100)).toEqual({ wait: 410 });
  expect(nextTurn(pace, 1_000_600)).toEqual({ wait: 0 });
});

test('a refusal stops requests for ten minutes', () => {
  const pace = turnedAway(idle, 0);
  expect(nextTurn(pace, 10 * minute - 1)).toEqual({ blockedUntil: 10 * minute });
  expect(nextTurn(pace, 10 * minute)).toEqual({ wait: 0 });
});

test('a clock that was wrong by a year stops nothing for longer than one turn', () => {
  const year = 365 * 24 * 60 * minute;
  const pace = turnedAway(asked(idle, year), year);
  expect(nextTurn(pace, 0)).toEqual({ wait: 510 });
});

test.each([undefined, null, 'x', 7, {}, { latest: 'soon', blockedUntil: Number.NaN }])(
  'stored %o is no pace: nothing was asked yet',
  (stored) => {
    expect(paceFrom(stored)).toEqual({ latest: 0, blockedUntil: 0 });
  },
);
