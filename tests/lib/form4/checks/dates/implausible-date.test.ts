import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

const dated = (transactionDate: string, facts: Partial<Filing> = {}) =>
  texts({
    nonDerivativeTable: [row({ transactionDate })],
    periodOfReport: '2024-05-14',
    ...facts,
  }).filter((text) => text.includes('dated'));

describe('a date that can hardly be right', () => {
  test('is one after the signature', () => {
    const rows = [row(), row({ transactionDate: '2024-05-17', sharesOwnedFollowingTransaction: '8000' })];
    expect(flagged({ nonDerivativeTable: rows })).toEqual([
      {
        text: 'Table I, row 2: dated May 17, 2024, after the signature of May 16, 2024.',
        sources: [I(1, 'transactionDate'), 'signatures.0.date'],
      },
    ]);
    expect(dated('2024-05-16')).toEqual([]);
  });

  test('is one far from box 3', () => {
    expect(dated('2023-05-14')).toEqual([
      'Table I, row 1: dated May 14, 2023, 366 days before the date in box 3.',
    ]);
    expect(dated('2024-04-14')).toEqual([]);
    expect(dated('2024-05-14', { periodOfReport: '2021-05-14' })).toEqual([
      'Table I, row 1: dated May 14, 2024, 1,096 days after the date in box 3.',
    ]);
    expect(dated('2023-05-14', { documentType: '5', periodOfReport: '2024-05-14' })).toEqual([]);
    expect(dated('2024-05-14', { periodOfReport: '2023-05-14' })).toEqual([]);
    expect(dated('2024-05-14', { periodOfReport: null })).toEqual([]);
    const early = [row({ transactionDate: '2023-05-14' })];
    expect(flagged({ nonDerivativeTable: early, periodOfReport: '2024-05-14' })[0]?.sources).toEqual([
      I(0, 'transactionDate'),
      'periodOfReport',
    ]);
  });

  test('is one in a year out of reach, shown with its four digits; an expiration date as well', () => {
    expect(dated('0022-01-10')).toEqual(['Table I, row 1: dated Jan 10, 0022, in the year 0022.']);
    const option = derivativeRow({ expirationDate: '2931-01-31', transactionDate: '2024-05-14' });
    expect(texts({ derivativeTable: [option, option] })[0]).toBe(
      'Table II, rows 1 and 2: dated Jan 31, 2931, in the year 2931.',
    );
  });

  test('is flagged for the date exercisable, and for each fault separately', () => {
    const options = ['0022-01-10', '0023-01-10'].map((exerciseDate) => derivativeRow({ exerciseDate }));
    expect(texts({ derivativeTable: options }).filter((text) => text.includes('in the year'))).toEqual([
      'Table II, row 1: dated Jan 10, 0022, in the year 0022.',
      'Table II, row 2: dated Jan 10, 0023, in the year 0023.',
    ]);
  });

  test('is not a day from which lateness is counted', () => {
    const told = texts({
      nonDerivativeTable: [row({ transactionDate: '0022-01-10' })],
      periodOfReport: '2024-05-14',
    });
    expect(told).toEqual(['Table I, row 1: dated Jan 10, 0022, in the year 0022.']);
  });

  test('is a deemed execution date, too', () => {
    const one = row({ deemedExecutionDate: '2204-05-14' });
    expect(texts({ nonDerivativeTable: [one] })[0]).toBe(
      'Table I, row 1: dated May 14, 2204, in the year 2204.',
    );
  });
});
