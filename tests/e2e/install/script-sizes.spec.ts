import { expect, test } from '@playwright/test';
import { line } from '../../bench/measure.ts';
import { scriptSizes } from '../../bench/script-sizes.ts';

test('no script of the build is heavier than promised', () => {
  for (const size of scriptSizes()) expect.soft(size.value, line(size)).toBeLessThanOrEqual(size.bar);
});
