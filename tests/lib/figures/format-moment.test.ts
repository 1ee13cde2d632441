import { expect, test } from 'vitest';
import { formatMoment } from '../../../lib/figures/format-moment.ts';

test.each([
  [new Date(2026, 10, 4, 23, 30), 'Nov 4, 2026'],
  [new Date(2027, 0, 1, 0, 15), 'Jan 1, 2027'],
])('a moment is on the day that the reader has: %s', (moment, day) => {
  expect(formatMoment(moment.toISOString())).toBe(day);
});
