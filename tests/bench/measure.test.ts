import { expect, test } from 'vitest';
import { line, mean, median, percentile } from './measure.ts';

test('a percentile is the smallest value that this share of the values does not exceed', () => {
  const times = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10];
  expect(percentile(times, 0.95)).toBe(10);
  expect(percentile(times, 0.9)).toBe(9);
  expect(median(times)).toBe(5);
  expect(mean(times)).toBe(5.5);
});

test('a line says whether the bar holds', () => {
  expect(line({ what: 'Card', value: 50, unit: 'ms', bar: 50 })).toBe('✓ Card: 50.0 ms, at most 50 ms');
  expect(line({ what: 'Ratio', value: 0.251, unit: '', bar: 0.25 })).toBe('✗ Ratio: 0.251, at most 0.25');
});
