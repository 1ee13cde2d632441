import { expect, test } from 'vitest';
import { row } from '../../../support/samples/filing.ts';
import { flagged } from './flagged.ts';

test('a footnote of 40,000 letters is read in no time', () => {
  const words = ['10b5-1 plan adopted on ', 'not under a plan ', 'C$57 ', 'price per ADS ', 'x', ' '];
  const onPrice = row({ footnotes: { transactionPricePerShare: ['F1'] } });
  for (const word of words) {
    const text = `10b5-1 CAD ADS ${word.repeat(40_000 / word.length)}`;
    const started = performance.now();
    flagged({ nonDerivativeTable: [onPrice], footnotes: [{ id: 'F1', text }] });
    expect(performance.now() - started, word).toBeLessThan(3000);
  }
});
