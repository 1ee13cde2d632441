// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';
import { seed } from '../../../support/samples/statements/seed.ts';

const headlineOf = (...rows: Row[]) => summarize(filing({ nonDerivativeTable: rows })).headline;

const acquired = { transactionAcquiredDisposedCode: 'A' } as const;
const award = (securityTitle: string, transactionShares: string) =>
  row({ ...acquired, transactionCode: 'A', securityTitle, transactionShares });

describe('the headline', () => {
  test('of the seed is an award of 123,239 shares, 28.9% of the 426,223 held before', () => {
    const { headline } = summarize(seed);
    expect(headline).toMatchObject({
      title: { value: 'Common Stock', sources: ['nonDerivativeTable.0.securityTitle'] },
      unit: 'shares',
      net: { value: '123239', sources: ['nonDerivativeTable.0.transactionShares'] },
      kinds: [{ kind: 'award', codes: ['A'], acquired: { value: '123239' }, disposed: null, market: null }],
      after: { value: '549462', sources: ['nonDerivativeTable.0.sharesOwnedFollowingTransaction'] },
      change: { opening: { value: '426223' }, percent: '28.91' },
    });
    expect(headline?.change?.opening.sources.toSorted()).toEqual([
      'nonDerivativeTable.0.sharesOwnedFollowingTransaction',
      'nonDerivativeTable.0.transactionShares',
    ]);
  });

  test('is the security that was traded in the market, even if it is the smallest', () => {
    const headline = headlineOf(
      award('Class B', '90000'),
      row({ securityTitle: 'Class A', transactionShares: '10' }),
      award('Class C', '70000'),
    );
    expect(headline).toMatchObject({ title: { value: 'Class A' }, net: { value: '-10' } });
  });

  test('is otherwise the security that moved most, whichever way', () => {
    const headline = headlineOf(
      award('Class A', '100'),
      award('Class B', '60'),
      row({ securityTitle: 'Class B', transactionCode: 'F', transactionShares: '59' }),
    );
    expect(headline).toMatchObject({ title: { value: 'Class B' }, net: { value: '1' } });
  });

  test('is in shares where there are shares beside dollars: the two have no common size', () => {
    const note = row({
      ...acquired,
      securityTitle: 'Senior Notes',
      transactionCode: 'P',
      transactionShares: null,
      transactionTotalValue: '2500000',
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: '7500000',
    });
    const units = row({
      ...acquired,
      securityTitle: 'Units',
      transactionCode: 'P',
      transactionShares: '4000',
    });
    expect(headlineOf(note, units)).toMatchObject({ title: { value: 'Units' }, net: { value: '4000' } });
    expect(headlineOf(note)).toMatchObject({ unit: 'dollars', net: { value: '2500000' } });
  });

  test('is a trade in the market before an award, in dollars or of an amount that is not said', () => {
    const amounts = { transactionShares: null, sharesOwnedFollowingTransaction: null };
    const traded = row({ ...amounts, securityTitle: 'Notes' });
    for (const trade of [traded, { ...traded, transactionTotalValue: '10' }])
      expect(headlineOf(award('Class B', '90000'), trade)).toMatchObject({ title: { value: 'Notes' } });
  });

  test('is a derivative only where Table I reports no transaction', () => {
    const options = derivativeRow({ transactionShares: '400' });
    const tables = { derivativeTable: [options] };
    expect(summarize(filing({ ...tables, nonDerivativeTable: [holding()] })).headline).toMatchObject({
      title: { value: 'Stock Option (Right to Buy)' },
      net: { value: '-400' },
    });
    expect(summarize(filing({ ...tables, nonDerivativeTable: [row()] })).headline).toMatchObject({
      title: { value: 'Common Stock' },
    });
  });

  test('is none where the filing reports holdings only', () => {
    expect(headlineOf(holding(), holding({ directOrIndirectOwnership: 'I' }))).toBeNull();
  });

  test('says an unknown net where a row does not say how much it moves, or which way', () => {
    const without = (facts: Partial<Row>) =>
      headlineOf(row(), row({ transactionDate: '2024-05-15', ...facts }));
    expect(without({ transactionShares: null })).toMatchObject({ net: null, change: null });
    expect(without({ transactionAcquiredDisposedCode: null })).toMatchObject({ net: null, change: null });
  });

  test('sums to the last decimal filed', () => {
    const fractions = headlineOf(
      row({ ...acquired, transactionCode: 'A', transactionShares: '15711.8844' }),
      row({ ...acquired, transactionCode: 'A', transactionShares: '0.0001' }),
    );
    expect(fractions?.net?.value).toBe('15711.8845');
  });
});

test('a change that leaves one share in 100,000 is not all', () => {
  const percentOf = (sold: string, left: string) =>
    summarize(
      filing({
        nonDerivativeTable: [row({ transactionShares: sold, sharesOwnedFollowingTransaction: left })],
      }),
    ).headline?.change?.percent;
  expect(percentOf('100000', '0')).toBe('-100');
  expect(percentOf('99999', '1')).toBe('-99.99');
  expect(percentOf('99900', '100')).toBe('-99.9');
});
