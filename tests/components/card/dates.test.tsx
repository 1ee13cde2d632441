import { render } from 'preact';
import { expect, test } from 'vitest';
import { DatesAndPlan } from '../../../components/card/parties/DatesAndPlan.tsx';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../support/samples/filing.ts';

/** What the card says about the dates of a sale on May 14, 2024 that was signed on May 15. */
function said(facts: Parameters<typeof filing>[0] = {}): string | null {
  const signatures = [{ name: 'Ada J. Marlowe', date: '2024-05-15' }];
  const one = filing({ nonDerivativeTable: [row()], signatures, ...facts });
  const place = document.createElement('div');
  render(<DatesAndPlan filing={one} summary={summarize(one)} />, place);
  return place.textContent;
}

test('business days are counted from box 3 to the signature', () => {
  expect(said()).toContain('May 15, 2024, 1 business day later');
});

test('over a weekend no business day has passed, which is not “the same day”', () => {
  const signedOn = (date: string) =>
    said({ nonDerivativeTable: [row({ transactionDate: '2024-01-05' })], signatures: [{ name: 'A', date }] });
  expect(signedOn('2024-01-05')).toContain('Jan 5, 2024, the same day');
  expect(signedOn('2024-01-07')).toContain('Jan 7, 2024, before the next business day');
  expect(signedOn('2024-01-08')).toContain('Jan 8, 2024, 1 business day later');
});

test('none are counted if box 3 gives another day than the earliest row', () => {
  expect(said({ periodOfReport: '2024-05-10' })).not.toContain('later');
  expect(said({ nonDerivativeTable: [row(), row({ transactionDate: '2024-05-10' })] })).toContain(
    '3 business days',
  );
  expect(
    said({ periodOfReport: '2024-05-14', nonDerivativeTable: [row({ transactionDate: '2024-05-10' })] }),
  ).not.toContain('later');
});
