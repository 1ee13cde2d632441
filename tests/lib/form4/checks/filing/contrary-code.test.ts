import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

const coded = (
  transactionCode: string,
  way: Row['transactionAcquiredDisposedCode'],
  facts: Partial<Row> = {},
) =>
  row({
    transactionCode,
    transactionAcquiredDisposedCode: way,
    sharesOwnedFollowingTransaction: null,
    ...facts,
  });

describe('a code that contradicts its direction', () => {
  test('is a purchase that disposes, or a sale that acquires', () => {
    expect(flagged({ nonDerivativeTable: [coded('P', 'D'), coded('P', 'A')] })).toEqual([
      {
        text: 'Table I, row 1: coded as a purchase (P) but marked disposed of (D).',
        sources: [I(0, 'transactionCode'), I(0, 'transactionAcquiredDisposedCode')],
      },
    ]);
    expect(texts({ nonDerivativeTable: [coded('S', 'A'), coded('s', 'A')] })).toContain(
      'Table I, rows 1 and 2: coded as a sale (S) but marked acquired (A).',
    );
  });

  test('is none in a swap, in a gift either way, or in options sold short', () => {
    const nonDerivativeTable = [
      coded('S', 'A', { equitySwapInvolved: true }),
      coded('G', 'A'),
      coded('G', 'D'),
      coded('S', null),
    ];
    const derivativeTable = [derivativeRow({ transactionCode: 'S', transactionAcquiredDisposedCode: 'A' })];
    expect(texts({ nonDerivativeTable, derivativeTable }).join()).not.toContain('coded as');
  });
});
