import { expect, test } from 'vitest';
import { moreThanOwned } from '../../../../lib/form4/checks/sums/more-than-owned.ts';
import type { Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { narrate } from '../../../../lib/form4/wording/narrate.ts';
import { plainText } from '../../../../lib/form4/wording/phrases.ts';
import { filing, row } from '../../../support/samples/filing.ts';

/** A row with the number of shares it moves and the number it says are owned after it. */
const step = (way: 'A' | 'D', shares: string, after: string) =>
  row({
    transactionAcquiredDisposedCode: way,
    transactionShares: shares,
    sharesOwnedFollowingTransaction: after,
  });

function read(...rows: Row[]) {
  const one = filing({ nonDerivativeTable: rows });
  const summary = summarize(one);
  return { filing: one, summary, said: plainText(narrate(one, summary)) };
}

/** An exercise and the sales of its shares, the second marked as acquired (0001209191-13-014365). */
const mismarked = [
  step('A', '900', '900'),
  step('D', '600', '300'),
  step('A', '200', '100'),
  step('D', '100', '0'),
];

test('rows that add up only from less than nothing prove no closing', () => {
  const { summary, said } = read(...mismarked);
  expect(summary.headline?.afterUnknown).toBe('no-order');
  expect(said).toContain(
    'The amount owned after the transactions cannot be determined: the rows do not add up as filed.',
  );
});

test('the row that makes it so is still flagged', () => {
  const { filing: one, summary } = read(...mismarked);
  const flags = moreThanOwned({ filing: one, summary } as Parameters<typeof moreThanOwned>[0]);
  expect(flags.map(({ text }) => text)).toEqual([
    'Table I, row 3: 200 acquired, but only 100 owned after the transaction.',
  ]);
});

test('as filed, the last row says what is owned', () => {
  expect(read(step('A', '200', '100'), step('D', '100', '0')).summary.headline?.after?.value).toBe('0');
  expect(read(step('A', '2000', '999')).summary.headline?.after?.value).toBe('999');
});
