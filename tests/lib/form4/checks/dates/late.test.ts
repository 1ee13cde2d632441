import { describe, expect, test } from 'vitest';
import type { Flag } from '../../../../../lib/form4/checks/flags.ts';
import type { Filing, Row } from '../../../../../lib/form4/model/filing.ts';
import { holding, row } from '../../../../support/samples/filing.ts';
import { flagged as allFlagged, I } from '../flagged.ts';

/** The flags that mention the signature. */
const flagged = (facts: Partial<Filing>) => allFlagged(facts).filter(({ text }) => /signed/i.test(text));

describe('lateness', () => {
  /** Signed on Thursday May 16, 2024. */
  const signed = (transactionDate: string, facts: Partial<Row> = {}, also: Partial<Filing> = {}) =>
    flagged({ nonDerivativeTable: [row({ transactionDate, ...facts })], ...also });

  test('is counted from the earliest transaction that is due so soon, in business days', () => {
    expect(signed('2024-05-13')).toEqual([
      {
        text: 'May be late: signed 3 business days after the transaction of May 13, 2024. A Form 4 is generally due by the end of the second business day.',
        sources: [I(0, 'transactionDate'), 'signatures.0.date'],
      },
    ]);
    expect(signed('2022-05-13')[0]?.text).toContain('May be late: signed over 270 business days after');
  });

  test('is counted from the deemed execution date where there is one', () => {
    expect(signed('2024-05-10', { deemedExecutionDate: '2024-05-14' })).toEqual([]);
    const [{ text, sources } = {}] = signed('2024-05-08', { deemedExecutionDate: '2024-05-10' });
    expect(text).toContain('signed 4 business days after the deemed execution of May 10, 2024.');
    expect(sources?.[0]).toBe(I(0, 'deemedExecutionDate'));
  });

  test('names the day from which it is counted, before which others may have been', () => {
    const inherited = row({ transactionCode: 'W', transactionDate: '2024-03-04' });
    const nonDerivativeTable = [inherited, row({ transactionDate: '2024-05-09' })];
    expect(flagged({ nonDerivativeTable })[0]?.text).toContain(
      'signed 5 business days after the transaction of May 9, 2024.',
    );
  });

  test.each([
    ['2024-05-14', '2024-05-09', 1],
    ['2024-05-09', '2024-05-14', 0],
  ])('of transactions on %s and %s is that of the earlier', (one, other, index) => {
    const nonDerivativeTable = [one, other].map((transactionDate) => row({ transactionDate }));
    const [{ text, sources } = {}] = flagged({ nonDerivativeTable });
    expect(text).toContain('May be late: signed 5 business days');
    expect(sources?.[0]).toBe(I(index, 'transactionDate'));
  });

  test('is counted for a transaction without a code, too', () => {
    expect(signed('2024-05-09', { transactionCode: null })[0]?.text).toContain('May be late: signed 5');
  });

  const signedOn = (date: string) => ({ signatures: [{ name: '/s/ Ada J. Marlowe', date }] });

  test('is counted, and no one is called late, beyond what is known of closures', () => {
    const plain = 'Signed 4 business days after the transaction of ';
    expect(signed('2026-02-02', {}, signedOn('2026-02-06'))[0]?.text).toBe(`${plain}Feb 2, 2026.`);
    expect(signed('2003-06-02', {}, signedOn('2003-06-06'))[0]?.text).toBe(`${plain}Jun 2, 2003.`);
    expect(signed('2025-12-22', {}, signedOn('2026-01-02'))[0]?.text).toMatch(/^Signed 5 business days/);
    expect(signed('2026-02-04', {}, signedOn('2026-02-06'))).toEqual([]);
  });

  test('is not told of what is late by a day alone that may have been none', () => {
    // 24 December 2024.
    const plain = 'Signed 3 business days after the transaction of Dec 23, 2024.';
    expect(signed('2024-12-23', {}, signedOn('2024-12-27'))[0]?.text).toBe(plain);
    expect(signed('2024-12-20', {}, signedOn('2024-12-27'))[0]?.text).toContain('May be late: signed 4');
  });

  const gift = (way: 'A' | 'D'): Partial<Row> => ({
    transactionCode: 'G',
    transactionAcquiredDisposedCode: way,
  });

  test('is told of a gift made since gifts are due', () => {
    expect(signed('2024-05-08', gift('D'))[0]?.text).toContain('May be late');
    expect(signed('2023-02-27', gift('D'), signedOn('2023-03-06'))[0]?.text).toContain('May be late');
    expect(signed('2023-02-26', gift('D'), signedOn('2023-03-06'))).toEqual([]);
  });

  test('is told of a purchase or sale on Form 5, which was due on Form 4', () => {
    const onForm5 = { documentType: '5', periodOfReport: '2023-12-31' } as const;
    expect(signed('2023-03-06', {}, onForm5)[0]?.text).toContain(
      'May be late: signed over 270 business days',
    );
  });

  test.each<[string, Flag[]]>([
    ['a gift received', signed('2024-05-08', gift('A'))],
    ['a gift made before', signed('2022-05-09', gift('D'), signedOn('2022-05-31'))],
    ['an inheritance', signed('2024-05-08', { transactionCode: 'W' })],
    ['a small acquisition', signed('2024-05-08', { transactionCode: 'L' })],
    ['a day of mourning', signed('2018-12-03', {}, signedOn('2018-12-06'))],
    ['two business days', signed('2024-05-14')],
    [
      'a signature before the transaction',
      signed('2024-06-14').filter(({ text }) => /^(May be late|Signed)/.test(text)),
    ],
    ['a voluntary report', signed('2024-04-01', { voluntary: true })],
    ['a gift on Form 5', signed('2024-04-01', gift('D'), { documentType: '5' })],
    ['an award on Form 5', signed('2024-04-01', { transactionCode: 'A' }, { documentType: '5' })],
    ['an amendment', signed('2024-04-01', {}, { documentType: '4/A' })],
    ['no signature', signed('2024-04-01', {}, { signatures: [] })],
    ['no date', signed('2024-04-01', { transactionDate: null })],
    ['holdings alone', flagged({ periodOfReport: '2024-04-01', nonDerivativeTable: [holding()] })],
  ])('is not %s', (_, flags) => {
    expect(flags).toEqual([]);
  });
});
