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

  test('that is missing is flagged, with the title of its row', () => {
    expect(codes('S', null, null)).toEqual(['Table I, rows 2 and 3: no transaction code.']);
    const rows = [row({ transactionCode: null })];
    expect(flagged({ nonDerivativeTable: rows })[0]?.sources).toEqual([I(0, 'securityTitle')]);
  });

  test('that is present is not, nor is a missing one in a row of holdings', () => {
    expect(codes('S', 'J')).toEqual([]);
    expect(texts({ nonDerivativeTable: [holding()] })).toEqual([]);
  });
});
