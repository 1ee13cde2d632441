import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

describe('an exercise in both tables', () => {
  const came = (shares: string | null, code = 'M') =>
    row({ transactionCode: code, transactionAcquiredDisposedCode: 'A', transactionShares: shares });
  const gone = (underlyingSecurityShares: string | null) => derivativeRow({ underlyingSecurityShares });
  const granted = (underlyingSecurityShares: string) =>
    derivativeRow({
      underlyingSecurityShares,
      transactionAcquiredDisposedCode: 'A',
      conversionOrExercisePrice: '30',
    });
  const counts = (stock: Row[], derivative: ReturnType<typeof gone>[]) =>
    flagged({ nonDerivativeTable: stock, derivativeTable: derivative });

  test('with different counts is flagged', () => {
    expect(counts([came('1000')], [gone('900')])).toEqual([
      {
        text: 'Exercise or conversion: Table I reports 1,000 shares acquired; the derivatives in Table II cover 900.',
        sources: [I(0, 'transactionShares'), 'derivativeTable.0.underlyingSecurityShares'],
      },
    ]);
  });

  test.each<[string, Row[], ReturnType<typeof gone>[]]>([
    ['the same counts', [came('1000')], [gone('1000.00')]],
    [
      'one grant in two rows',
      [came('1000')],
      [gone('400'), derivativeRow({ ...gone('600'), exerciseDate: null })],
    ],
    ['no row in Table I', [], [gone('900')]],
    ['no row in Table II', [came('1000')], []],
    [
      'a class converted into another, both in Table I',
      [came('1000', 'C'), row({ transactionCode: 'C', securityTitle: 'Class B Common Stock' })],
      [],
    ],
    ['options granted beside them', [came('1000')], [gone('1000'), granted('500')]],
    ['an award beside it', [came('1000', 'A')], [gone('900')]],
    ['a count not reported', [came('1000')], [gone(null)]],
  ])('with %s is not', (_, stock, derivative) => {
    expect(counts(stock, derivative).filter(({ text }) => text.startsWith('Exercise'))).toEqual([]);
  });
});
