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
        text: 'Table I, row 1: coded P (purchase) but marked disposed of (D).',
        sources: [I(0, 'transactionCode'), I(0, 'transactionAcquiredDisposedCode')],
      },
    ]);
    expect(texts({ nonDerivativeTable: [coded('S', 'A'), coded('s', 'A')] })).toContain(
      'Table I, rows 1 and 2: coded S (sale) but marked acquired (A).',
    );
  });

  test.each([
    ['A', 'D', 'coded A (grant, award or other acquisition) but marked disposed of (D)'],
    ['L', 'D', 'coded L (small acquisition) but marked disposed of (D)'],
    ['D', 'A', 'coded D (disposition to the issuer) but marked acquired (A)'],
    ['F', 'A', 'coded F (tax or exercise payment) but marked acquired (A)'],
  ] as const)('is code %s marked %s', (code, way, words) => {
    expect(texts({ nonDerivativeTable: [coded(code, way)] }).join()).toContain(words);
  });

  test('is none in a swap, in a gift or conversion either way, or in options sold short', () => {
    const nonDerivativeTable = [
      coded('S', 'A', { equitySwapInvolved: true }),
      ...(['A', 'L'] as const).map((code) => coded(code, 'A')),
      ...(['D', 'F'] as const).map((code) => coded(code, 'D')),
      coded('C', 'D'),
      coded('G', 'A'),
      coded('G', 'D'),
      coded('S', null),
    ];
    const derivativeTable = [derivativeRow({ transactionCode: 'S', transactionAcquiredDisposedCode: 'A' })];
    expect(texts({ nonDerivativeTable, derivativeTable }).join()).not.toContain('but marked');
  });
});
