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
        text: 'Table I, rows 1–3 and 5: the balances work in more than one order, with different ends. What is owned afterwards is not known.',
        sources: [0, 1, 2, 4].map((index) => I(index, 'sharesOwnedFollowingTransaction')),
      },
    ]);
  });

  test('is told of a last day whose rows add up in no order', () => {
    expect(texts({ nonDerivativeTable: [leaving('9000'), leaving('8500')] }).at(-1)).toBe(
      'Table I, rows 1 and 2: the balances of the last day work in no order. What is owned afterwards is not known.',
    );
  });

  test('is told of written options', () => {
    const sold = { transactionCode: 'S', sharesOwnedFollowingTransaction: '1000' };
    const derivativeTable = [
      derivativeRow({ ...sold, securityTitle: 'Put Option (obligation to buy)' }),
      derivativeRow({ ...sold, securityTitle: 'Call Option' }),
    ];
    expect(texts({ derivativeTable })).toEqual([
      'Table II, row 1: a written option or another short position. The number after the transaction is not a holding.',
      'Table II, row 2: a put or call sold, with some left: it may be written. The number after the transaction may not be a holding.',
    ]);
  });

  test('raises no flag where an amount is simply not reported', () => {
    expect(flagged({ nonDerivativeTable: [row({ sharesOwnedFollowingTransaction: null })] })).toEqual([]);
  });

  test('leads to the title of a short position of which no number is given', () => {
    const securityTitle = 'Call Option (obligation to sell)';
    const derivativeTable = [derivativeHolding({ securityTitle, sharesOwnedFollowingTransaction: null })];
    expect(flagged({ documentType: '3', derivativeTable })[0]?.sources).toEqual([
      'derivativeTable.0.securityTitle',
    ]);
  });
});
