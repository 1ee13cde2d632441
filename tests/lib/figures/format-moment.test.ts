import { expect, test } from 'vitest';
import { clockTime, formatMoment, momentSeen } from '../../../lib/figures/format-moment.ts';

test.each([
  [new Date(2026, 10, 4, 23, 30), 'Nov 4, 2026'],
  [new Date(2027, 0, 1, 0, 15), 'Jan 1, 2027'],
])('a moment is on the day that the reader has: %s', (moment, day) => {
  expect(formatMoment(moment.toISOString())).toBe(day);
});

test('for a moment today, the time is enough', () => {
  const now = new Date(2026, 10, 24, 15, 10).getTime();
  expect(momentSeen(new Date(2026, 10, 24, 0, 5).getTime(), now)).toBe('at 12:05 a.m.');
  expect(momentSeen(new Date(2026, 10, 23, 12, 0).getTime(), now)).toBe('Nov 23, 2026, at 12:00 p.m.');
  expect(clockTime('18:30:12')).toBe('6:30 p.m.');
});
