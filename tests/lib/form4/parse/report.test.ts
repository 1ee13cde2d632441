import { expect, test } from 'vitest';
import type { Refusal } from '../../../../lib/form4/model/filing.ts';
import { missingOf, reportOf } from '../../../../lib/form4/parse/report.ts';

const refusal: Refusal = {
  ok: false,
  reason: 'invalid',
  missing: [
    'nonDerivativeTable.0.transactionShares: “1,00”',
    'remarks: “see: “3” and 4”',
    'Table I: Price',
    'nonDerivativeTable.1: a “row” of none',
  ],
};

test('a report says what was not read, and nothing about what the filing says', () => {
  expect(missingOf(refusal)).toEqual([
    'nonDerivativeTable.0.transactionShares',
    'remarks',
    'Table I: Price',
    'nonDerivativeTable.1: a “row” of none',
  ]);
  expect(reportOf(refusal, 'https://www.sec.gov/x', '1.2.3')).toBe(
    `Form 4 Lens could not read this page.
Page: https://www.sec.gov/x
Version: 1.2.3
Reason: invalid
- nonDerivativeTable.0.transactionShares
- remarks
- Table I: Price
- nonDerivativeTable.1: a “row” of none`,
  );
});
