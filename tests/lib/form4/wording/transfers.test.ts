import { expect, test } from 'vitest';
import { transfersIn } from '../../../../lib/form4/wording/pairs/transfers.ts';
import { filing, row } from '../../../support/samples/filing.ts';

const given = { transactionCode: 'G', transactionPricePerShare: null } as const;
const fund = (natureOfOwnership: string) => ({ directOrIndirectOwnership: 'I', natureOfOwnership }) as const;
const natures = (from: string, to: string) =>
  transfersIn(
    filing({
      nonDerivativeTable: [
        row({ ...given, ...fund(from), transactionAcquiredDisposedCode: 'D' }),
        row({ ...given, ...fund(to), transactionAcquiredDisposedCode: 'A' }),
      ],
    }),
  );

test('as much as left one line and came to another is a transfer, and on one line, however it is spelled, none', () => {
  expect(natures('By Fund IV, L.P.', 'By trust')).toHaveLength(1);
  expect(natures('By Fund IV, L.P.', 'By fund IV L.P')).toEqual([]);
});
