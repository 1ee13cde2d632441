import { expect, test } from '@playwright/test';
import { roomKept } from '../../bench/bars.ts';
import { pageWeights } from '../../bench/bytes/page-weights.ts';
import { line } from '../../bench/measure.ts';

test('no page loads more than its budget', () => {
  for (const weight of pageWeights()) expect.soft(weight.value, line(weight)).toBeLessThanOrEqual(weight.bar);
});

test('a tenth of each budget stays free', () => {
  for (const weight of pageWeights()) {
    const kept = { ...weight, bar: weight.bar * (1 - roomKept) };
    expect.soft(kept.value, line(kept)).toBeLessThanOrEqual(kept.bar);
  }
});
