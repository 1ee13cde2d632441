import { expect, test } from 'vitest';
import { inLastBrackets } from '../../../../../../lib/form4/parse/page/cover/issuer-symbol.ts';

test('many brackets take no time', () => {
  const began = performance.now();
  inLastBrackets('['.repeat(1_000_000));
  inLastBrackets(`[${']'.repeat(1_000_000)}`);
  expect(performance.now() - began).toBeLessThan(1_000);
});
