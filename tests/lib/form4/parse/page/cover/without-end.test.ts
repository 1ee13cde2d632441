import { expect, test } from 'vitest';
import { inLastBrackets } from '../../../../../../lib/form4/parse/page/cover/issuer-symbol.ts';
import { growthOf, LINEAR } from '../../../../../support/growth.ts';

test.each(['[', ']', '[]'])('four times the brackets take four times the work: “%s”', (bracket) => {
  expect(growthOf((size) => `[${bracket.repeat(size)}`, inLastBrackets)).toBeLessThan(LINEAR);
});
