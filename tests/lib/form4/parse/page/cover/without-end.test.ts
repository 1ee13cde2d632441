import { test } from 'vitest';
import { inLastBrackets } from '../../../../../../lib/form4/parse/page/cover/issuer-symbol.ts';
import { workThrough } from '../../../../../support/growth.ts';

test.each(['[', ']', '[]'])('many brackets are worked through in a moment: “%s”', (bracket) => {
  workThrough((size) => `[${bracket.repeat(size)}`, inLastBrackets);
});
