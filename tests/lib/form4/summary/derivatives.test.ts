// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { DerivativeRow } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { derivativeHolding, derivativeRow, filing } from '../../../support/samples/filing.ts';
import { initialStatement } from '../../../support/samples/statements/initial-statement.ts';
import { exerciseTaxSale } from '../../../support/samples/trades/exercise-tax-sale.ts';

const derivativesOf = (...rows: DerivativeRow[]) => summarize(filing({ derivativeTable: rows })).derivatives;

describe('derivatives', () => {
  test('stand by themselves: an exercise is not added to the shares it brings', () => {
    const { securities, derivatives } = summarize(exerciseTaxSale);
    expect(securities.map(({ net }) => net?.value)).toEqual(['3785']);
    expect(derivatives).toMatchObject([
      {
        title: { value: 'Stock Option (Right to Buy)' },
        net: { value: '-12000', sources: ['derivativeTable.0.transactionShares'] },
        after: { value: '6000' },
        conversionOrExercisePrice: { value: '8.75', footnotes: [] },
        exerciseDate: { value: null, footnotes: ['F2'], sources: ['derivativeTable.0.exerciseDate'] },
        expirationDate: { value: '2030-03-01' },
        underlying: { title: { value: 'Common Stock' }, amount: { value: '12000' }, unit: 'shares' },
        change: null,
      },
    ]);
  });

  test('of one title are as many securities as there are prices and dates', () => {
    const derivatives = derivativesOf(
      derivativeRow({ transactionShares: '300', sharesOwnedFollowingTransaction: '700' }),
      derivativeRow({ transactionShares: '200', sharesOwnedFollowingTransaction: '500' }),
      derivativeRow({ conversionOrExercisePrice: '19', transactionShares: '40' }),
      derivativeRow({ expirationDate: '2032-01-31', transactionShares: '50' }),
    );
    expect(derivatives.map(({ net, after }) => [net?.value, after?.value])).toEqual([
      ['-500', '500'],
      ['-40', '0'],
      ['-50', '0'],
    ]);
  });

  test('of one grant stand for the sum of their underlying shares', () => {
    const [together] = derivativesOf(
      derivativeRow({ underlyingSecurityShares: '300.5' }),
      derivativeRow({ underlyingSecurityShares: '200' }),
    );
    expect(together?.underlying.amount.value).toBe('500.5');
    const [unknown] = derivativesOf(
      derivativeRow({ underlyingSecurityShares: '300' }),
      derivativeRow({ underlyingSecurityShares: null }),
    );
    expect(unknown?.underlying.amount.value).toBeNull();
  });

  test('of a Form 3 are held, and how many derivatives there are is not said', () => {
    const { derivatives, headline, securities } = summarize(initialStatement);
    expect(headline).toBeNull();
    expect(securities.map(({ after }) => after?.value)).toEqual(['6812.4471']);
    expect(derivatives).toMatchObject([
      {
        net: null,
        kinds: [],
        after: null,
        lines: [{ ownership: 'D', after: null, balance: 'holding' }],
        conversionOrExercisePrice: { value: '19.05' },
        exerciseDate: { value: null, footnotes: ['F1'] },
        underlying: { amount: { value: '40000' } },
      },
    ]);
  });

  test('in dollars keep to dollars', () => {
    const [note] = derivativesOf(
      derivativeRow({
        securityTitle: 'Convertible Note',
        transactionCode: 'C',
        transactionShares: null,
        transactionTotalValue: '500000',
        sharesOwnedFollowingTransaction: null,
        valueOwnedFollowingTransaction: '250000',
        underlyingSecurityShares: null,
        underlyingSecurityValue: '500000',
      }),
    );
    expect(note).toMatchObject({
      unit: 'dollars',
      net: { value: '-500000' },
      after: { value: '250000' },
      underlying: { amount: { value: '500000' }, unit: 'dollars' },
    });
  });

  test('that are only held stand beside those that moved', () => {
    const derivatives = derivativesOf(
      derivativeRow(),
      derivativeHolding({ conversionOrExercisePrice: '3.1' }),
    );
    expect(derivatives.map(({ net, after }) => [net?.value ?? null, after?.value])).toEqual([
      ['-1000', '0'],
      [null, '1000'],
    ]);
  });
});
