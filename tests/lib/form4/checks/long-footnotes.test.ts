import { test } from 'vitest';
import { workThrough } from '../../../support/growth.ts';
import { row } from '../../../support/samples/filing.ts';
import { flagged } from './flagged.ts';

const onPrice = row({ footnotes: { transactionPricePerShare: ['F1'] } });

test.each([
  '10b5-1 plan adopted on ',
  'not under a plan ',
  'C$57 ',
  'price per ADS ',
  'ADR ',
  'translated ',
  'none of it under 10b5-1 ',
  '00',
  'x',
  ' ',
])('a long footnote is worked through in a moment: “%s”', (word) => {
  const textOf = (size: number) => `10b5-1 CAD ADS ${word.repeat(size / word.length)}%`;
  const work = (text: string) => flagged({ nonDerivativeTable: [onPrice], footnotes: [{ id: 'F1', text }] });
  workThrough(textOf, work);
});
