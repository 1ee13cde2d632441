import { render } from 'preact';
import { expect, test } from 'vitest';
import { NewsLine } from '../../../components/card/NewsLine.tsx';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { headlineOf } from '../../../lib/form4/wording/headline.ts';
import { filing, holding, owner, relationship, row } from '../../support/samples/filing.ts';

function said(facts: Parameters<typeof filing>[0]): string | null {
  const one = filing(facts);
  const summary = summarize(one);
  const bar = document.createElement('div');
  render(<NewsLine summary={summary} headline={headlineOf(one, summary)} flags={[]} />, bar);
  return bar.textContent;
}

test('a net that a row leaves open is not reported', () => {
  expect(said({ nonDerivativeTable: [row({ transactionShares: null })] })).toContain('net not reported');
});

test('a net that cannot be read is unknown', () => {
  const doubts = [{ path: 'nonDerivativeTable.0.transactionShares', text: '1?', reason: 'is no number' }];
  const facts = { nonDerivativeTable: [row({ transactionShares: null })], doubts };
  expect(said(facts as Parameters<typeof filing>[0])).toContain('net unknown');
});

test('a filing without transactions says so', () => {
  expect(said({ nonDerivativeTable: [holding()] })).toContain('Holdings only, no transactions');
});

test('if all of a class is sold, it says which class has nothing left', () => {
  const sale = {
    transactionCode: 'S',
    transactionAcquiredDisposedCode: 'D',
    transactionShares: '1000',
  } as const;
  const nonDerivativeTable = [
    row({ ...sale, securityTitle: 'Class A Common Stock', sharesOwnedFollowingTransaction: '0' }),
    holding({ securityTitle: 'Class B Common Stock', sharesOwnedFollowingTransaction: '9000' }),
  ];
  expect(said({ nonDerivativeTable })).toContain('no Class A Common Stock owned after');
});

test('an “other” relationship is not taken for a title', () => {
  const reportingOwners = [
    owner({
      name: 'Doe Jane',
      relationship: relationship({ isOther: true, otherText: 'Member of a group' }),
    }),
  ];
  expect(said({ reportingOwners, nonDerivativeTable: [row()] })).toContain('Other: Member of a group');
});

test('a holding that began at 0 is not said to be all that was ever reported', () => {
  const exercise = {
    transactionCode: 'M',
    transactionAcquiredDisposedCode: 'A',
    sharesOwnedFollowingTransaction: '1000',
  } as const;
  expect(said({ nonDerivativeTable: [row(exercise)] })).toContain(
    '1,000 shares of Common Stock owned after, up from 0 on the lines with transactions',
  );
});
