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
    const [mixed] = derivativesOf(
      derivativeRow({ transactionAcquiredDisposedCode: null }),
      derivativeRow({ kind: 'holding', transactionAcquiredDisposedCode: null }),
    );
    expect(mixed?.underlying.amount.value).toBeNull();
  });

  test('of one grant that come and go stand for no sum of underlying shares', () => {
    const both = derivativesOf(derivativeRow(), derivativeRow({ transactionAcquiredDisposedCode: 'A' }));
    expect(both.map(({ underlying }) => underlying.amount.value)).toEqual([null]);
  });

  test('of one grant, some of which stand for shares and some for dollars, stand for no sum', () => {
    const inDollars = { underlyingSecurityShares: null, underlyingSecurityValue: '500000' };
    const both = derivativesOf(derivativeRow(), derivativeRow(inDollars));
    expect(both).toMatchObject([{ underlying: { amount: { value: null } } }]);
  });

  test('of one grant that are held twice are two holdings', () => {
    expect(derivativesOf(derivativeHolding(), derivativeHolding())).toMatchObject([
      { after: { value: '2000' }, lines: [{ after: { value: '1000' } }, { after: { value: '1000' } }] },
    ]);
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

  test('that are only held come with those that moved', () => {
    const derivatives = derivativesOf(
      derivativeRow(),
      derivativeHolding({ conversionOrExercisePrice: '3.1' }),
    );
    expect(derivatives.map(({ net, after }) => [net?.value ?? null, after?.value])).toEqual([
      ['-1000', '0'],
      [null, '1000'],
    ]);
  });

  test.each(['securityTitle', 'conversionOrExercisePrice', 'exerciseDate', 'expirationDate'])(
    'of two grants, told apart by footnotes on %s alone, are two lines',
    (field) => {
      const grant = (mark: string, sharesOwnedFollowingTransaction: string) =>
        derivativeRow({ sharesOwnedFollowingTransaction, footnotes: { [field]: [mark] } });
      const [both] = derivativesOf(grant('F1', '5000'), grant('F2', '300'));
      expect(both).toMatchObject({
        after: { value: '5300' },
        lines: [
          { after: { value: '5000' }, balance: 'holds' },
          { after: { value: '300' }, balance: 'holds' },
        ],
      });
    },
  );

  const grants = (...rows: [shares: string, after: string][]) =>
    derivativesOf(
      ...rows.map(([transactionShares, sharesOwnedFollowingTransaction], index) =>
        derivativeRow({
          transactionShares,
          sharesOwnedFollowingTransaction,
          footnotes: { exerciseDate: [`F${index + 1}`] },
        }),
      ),
    )[0];

  test('of two grants, of which each row gives the total, are one line that does not add up', () => {
    expect(grants(['1000', '5000'], ['2000', '5000'])).toMatchObject({
      after: { value: '5000' },
      lines: [{ balance: 'breaks' }],
    });
  });

  test.each<[string, [string, string][], string]>([
    [
      'as much is left after as much',
      [
        ['1000', '5000'],
        ['1000', '5000'],
      ],
      '10000',
    ],
    [
      'nothing is left',
      [
        ['1000', '0'],
        ['2000', '0'],
      ],
      '0',
    ],
  ])('of two grants, of which %s, are two lines', (_, rows, after) => {
    const both = grants(...rows);
    expect(both?.lines).toHaveLength(2);
    expect(both?.after?.value).toBe(after);
  });

  test('of trusts told apart by footnotes are one line each, where its sums are right', () => {
    const ofTrust = (trust: string, date: string, sharesOwnedFollowingTransaction: string) =>
      derivativeRow({
        directOrIndirectOwnership: 'I',
        natureOfOwnership: 'See footnote',
        sharesOwnedFollowingTransaction,
        footnotes: { natureOfOwnership: [trust], exerciseDate: [date] },
      });
    const [both] = derivativesOf(
      ofTrust('F1', 'F3', '5000'),
      ofTrust('F1', 'F4', '4000'),
      ofTrust('F2', 'F3', '300'),
    );
    expect(both?.lines.map(({ after }) => after?.value)).toEqual(['4000', '300']);
    expect(both?.after?.value).toBe('4300');
  });

  test('of strikes 12.5 and 12.50 are one, and one line', () => {
    const derivatives = derivativesOf(
      derivativeRow({ conversionOrExercisePrice: '12.5', sharesOwnedFollowingTransaction: '5000' }),
      derivativeRow({
        conversionOrExercisePrice: '12.50',
        sharesOwnedFollowingTransaction: '4000',
        underlyingSecurityTitle: 'common  stock',
      }),
    );
    expect(derivatives).toMatchObject([
      {
        conversionOrExercisePrice: { value: '12.5' },
        underlying: { title: { value: 'Common Stock' } },
        net: { value: '-2000' },
        after: { value: '4000' },
        lines: [{ balance: 'holds' }],
      },
    ]);
  });
});

describe('a short position', () => {
  const written = (facts: Partial<DerivativeRow> = {}) =>
    derivativeRow({
      securityTitle: 'Put Option (obligation to buy)',
      transactionCode: 'S',
      transactionShares: '100',
      sharesOwnedFollowingTransaction: '100',
      ...facts,
    });
  const put = (facts: Partial<DerivativeRow> = {}) => written({ securityTitle: 'Put Option', ...facts });
  const noteOf = (text: string, facts: Partial<DerivativeRow> = {}) =>
    summarize(
      filing({
        derivativeTable: [put({ footnotes: { transactionShares: ['F1'] }, ...facts })],
        footnotes: [{ id: 'F1', text }],
      }),
    ).derivatives[0];

  test('is no holding: 100 puts sold, of which 100 are reported, were not 200 before', () => {
    expect(derivativesOf(written())).toMatchObject([
      {
        net: { value: '-100' },
        after: null,
        afterUnknown: 'short-position',
        lines: [
          { after: null, afterUnknown: 'short-position', opening: null, balance: 'unknown', breaks: [] },
        ],
      },
    ]);
  });

  test.each<[string, Partial<DerivativeRow>]>([
    ['an obligation to sell', { securityTitle: 'Equity Swap (obligation to sell)', transactionCode: 'J' }],
    ['an expiration of a short position', { securityTitle: 'Call Option', transactionCode: 'E' }],
    ['a short put', { securityTitle: 'Short Put' }],
    ['written calls', { securityTitle: 'Written Covered Call' }],
    ['an amount below zero', { sharesOwnedFollowingTransaction: '-100' }],
  ])('is %s', (_, facts) => {
    expect(derivativesOf(written(facts))[0]?.afterUnknown).toBe('short-position');
  });

  test('with nothing left is closed', () => {
    const bought = { transactionAcquiredDisposedCode: 'A', sharesOwnedFollowingTransaction: '0' } as const;
    for (const transactionCode of ['E', 'P']) {
      const closed = written({
        ...bought,
        transactionCode,
        securityTitle: 'Call Option (obligation to sell)',
      });
      expect(derivativesOf(closed)[0]).toMatchObject({
        after: { value: '0' },
        afterUnknown: null,
        lines: [{ opening: null, balance: 'unknown', breaks: [] }],
      });
    }
  });

  test('that is only held is no holding either', () => {
    const held = derivativeHolding({ securityTitle: 'Call Option (obligation to sell)' });
    expect(derivativesOf(held)[0]).toMatchObject({ after: null, afterUnknown: 'short-position' });
  });

  test.each([
    'The reporting person wrote these call options on the open market.',
    'Represents a sale to open.',
    'Reflects put options written by the fund.',
    'This is a short position.',
    'The put options were written in March.',
    'Exchange-traded covered calls.',
    'Covered calls.',
    'The holder is obligated, if exercised, to purchase the shares.',
  ])('is named in a footnote: %s', (text) => {
    expect(noteOf(text)?.afterUnknown).toBe('short-position');
  });

  test.each([
    'The reporting person disclaims ownership under a written plan.',
    'Pursuant to written consent of the board.',
    'Short-term incentive.',
  ])('is not named in: %s', (text) => {
    expect(noteOf(text, { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' })).toMatchObject({
      after: { value: '100' },
      afterUnknown: null,
    });
  });

  test('may be what a sale of puts or calls leaves', () => {
    expect(derivativesOf(put())[0]).toMatchObject({ after: null, afterUnknown: 'maybe-short-position' });
    const swapped = put({ transactionCode: 'K', securityTitle: 'Call (right to buy)' });
    expect(derivativesOf(swapped)[0]?.afterUnknown).toBe('maybe-short-position');
  });

  test.each<[string, Partial<DerivativeRow>]>([
    ['a sale that leaves none', { sharesOwnedFollowingTransaction: '0' }],
    ['a purchase', { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' }],
    ['an exercise', { transactionCode: 'X' }],
    ['an option of another name', { securityTitle: 'Stock Option (Right to Buy)' }],
    ['a callable note', { securityTitle: 'Callable Note; payment obligation' }],
  ])('is not %s', (_, facts) => {
    expect(derivativesOf(put(facts))[0]?.afterUnknown).toBeNull();
  });
});
