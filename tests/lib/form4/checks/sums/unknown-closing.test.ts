import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeHolding, derivativeRow, row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a closing that is not proven', () => {
  const bought: Partial<Row> = { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' };
  const leaving = (sharesOwnedFollowingTransaction: string, facts: Partial<Row> = {}) =>
    row({ sharesOwnedFollowingTransaction, ...facts });
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;

  test('names the rows that work in several orders, of all lines, and leads to their balances', () => {
    const nonDerivativeTable = [
      leaving('10000', bought),
      leaving('9000'),
      leaving('500', { ...trust, ...bought, transactionShares: '500' }),
      leaving('80', { ...trust, natureOfOwnership: 'By spouse' }),
      leaving('0', { ...trust, transactionShares: '500' }),
    ];
    expect(flagged({ nonDerivativeTable })).toEqual([
      {
        text: 'The amount owned in Table I, rows 1 to 3 and 5, cannot be determined: the rows add up in more than one order.',
        sources: [0, 1, 2, 4].map((index) => I(index, 'sharesOwnedFollowingTransaction')),
      },
    ]);
  });

  test('is told of a last day whose rows add up in no order', () => {
    expect(texts({ nonDerivativeTable: [leaving('9000'), leaving('8500')] }).at(-1)).toBe(
      'The amount owned in Table I, rows 1 and 2, cannot be determined: the rows do not add up as filed.',
    );
  });

  test('is told of written options', () => {
    const sold = {
      transactionCode: 'S',
      transactionPricePerShare: '2',
      sharesOwnedFollowingTransaction: '1000',
    };
    const derivativeTable = [
      derivativeRow({ ...sold, securityTitle: 'Put Option (obligation to buy)' }),
      derivativeRow({ ...sold, securityTitle: 'Call Option' }),
    ];
    expect(texts({ derivativeTable })).toEqual([
      'The amount owned in Table II, row 1, is a short position, not a holding.',
      'The amount owned in Table II, row 2, cannot be determined: the option may be a short position.',
    ]);
  });

  test('raises no flag where an amount is simply not reported', () => {
    expect(flagged({ nonDerivativeTable: [row({ sharesOwnedFollowingTransaction: null })] })).toEqual([]);
  });

  test('leads to the title of a short position without a number', () => {
    const securityTitle = 'Call Option (obligation to sell)';
    const derivativeTable = [derivativeHolding({ securityTitle, sharesOwnedFollowingTransaction: null })];
    expect(flagged({ documentType: '3', derivativeTable })[0]?.sources).toEqual([
      'derivativeTable.0.securityTitle',
    ]);
  });
});
