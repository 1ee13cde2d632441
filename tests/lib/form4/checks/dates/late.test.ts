import { describe, expect, test } from 'vitest';
import type { Flag } from '../../../../../lib/form4/checks/flags.ts';
import type { Filing, Row } from '../../../../../lib/form4/model/filing.ts';
import { holding, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

describe('lateness', () => {
  /** Signed on Thursday 16 May 2024. */
  const signed = (transactionDate: string, facts: Partial<Row> = {}, also: Partial<Filing> = {}) =>
    flagged({ nonDerivativeTable: [row({ transactionDate, ...facts })], ...also });

  test('is counted from the earliest transaction, in business days', () => {
    expect(signed('2024-05-13')).toEqual([
      {
        text: 'Signed 3 business days after the earliest transaction; due within two.',
        sources: [I(0, 'transactionDate'), 'signatures.0.date'],
      },
    ]);
    expect(signed('2022-05-13')[0]?.text).toContain('Signed over 270 business days after');
  });

  test('is counted from the deemed execution date where there is one', () => {
    expect(signed('2024-05-10', { deemedExecutionDate: '2024-05-14' })).toEqual([]);
    expect(signed('2024-05-08', { deemedExecutionDate: '2024-05-10' })[0]?.sources[0]).toBe(
      I(0, 'deemedExecutionDate'),
    );
  });

  test.each<[string, Flag[]]>([
    ['two business days', signed('2024-05-14')],
    ['a signature before the transaction', signed('2024-06-14')],
    ['a voluntary report', signed('2024-04-01', { voluntary: true })],
    ['Form 5', signed('2024-04-01', {}, { documentType: '5' })],
    ['no signature', signed('2024-04-01', {}, { signatures: [] })],
    ['no date', signed('2024-04-01', { transactionDate: null })],
    ['holdings alone', flagged({ periodOfReport: '2024-04-01', nonDerivativeTable: [holding()] })],
  ])('is not %s', (_, flags) => {
    expect(flags).toEqual([]);
  });
});
