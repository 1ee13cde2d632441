import { describe, expect, test } from 'vitest';
import { holding, row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a code', () => {
  const codes = (...all: (string | null)[]) =>
    texts({
      nonDerivativeTable: all.map((transactionCode, index) =>
        row({ transactionCode, sharesOwnedFollowingTransaction: String(9000 - 1000 * index) }),
      ),
    });

  test('that the form does not list, or that is missing, is flagged', () => {
    expect(codes('S', 'Q', null)).toEqual([
      'Table I, rows 2 and 3: transaction code missing or not one of the form’s.',
    ]);
  });

  test('that is unknown leads to the title of its row', () => {
    const rows = [row({ transactionCode: 'Q' })];
    expect(flagged({ nonDerivativeTable: rows })[0]?.sources).toEqual([I(0, 'securityTitle')]);
  });

  test('that is listed is not, nor is the want of one in a row of holdings', () => {
    expect(codes('S', 'J')).toEqual([]);
    expect(texts({ nonDerivativeTable: [holding()] })).toEqual([]);
  });
});
