import { describe, expect, test } from 'vitest';
import type { DerivativeRow } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, filing, row } from '../../../../support/samples/filing.ts';
import { sampleNamed } from '../../../../support/samples/sample-named.ts';
import { coded, phrases, said, told, who } from './told.ts';

describe('moves between one’s own lines', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;
  const out = coded('G', 'D');
  const into = coded('G', 'A', { ...trust, sharesOwnedFollowingTransaction: '4000' });

  test('are told as one transfer', () => {
    expect(told(out, into)).toBe(
      `${who}transferred 1,000 shares of Common Stock as a gift from direct ownership to indirect ownership (By trust) on May 14, 2024. The filing shows 13,000 shares owned across two ownership lines after the transactions.`,
    );
    const { filing: gift } = sampleNamed('gift-to-trusts');
    expect(gift && said(gift)).toContain('transferred 5,000 shares of Common Stock as a gift from direct');
  });

  test('not where the amounts, the days or the codes differ', () => {
    for (const facts of [
      { transactionShares: '900' },
      { transactionDate: '2024-05-15' },
      { transactionCode: 'J' },
    ])
      expect(told(out, { ...into, ...facts })).not.toContain('transferred');
    expect(told(out, coded('G', 'A'))).not.toContain('transferred');
  });

  test('beside another deed are told after it', () => {
    expect(told(row(), out, into)).toContain(
      'sold 1,000 shares of Common Stock for $25,500 ($25.50 each) and transferred 1,000 as a gift from direct',
    );
  });

  test('of a derivative are told so, too', () => {
    const given = { transactionCode: 'G', transactionPricePerShare: null } as const;
    const rows = [
      derivativeRow(given),
      derivativeRow({ ...given, transactionAcquiredDisposedCode: 'A', ...trust }),
    ];
    expect(said(filing({ derivativeTable: rows }))).toContain(
      'transferred 1,000 of Stock Option (Right to Buy) as a gift from direct ownership to indirect',
    );
  });

  test('have both sides as their sources', () => {
    const amount = phrases(filing({ nonDerivativeTable: [out, into] })).find(({ text }) =>
      /^1,000/.test(text),
    );
    expect(amount?.sources).toEqual([0, 1].map((index) => `nonDerivativeTable.${index}.transactionShares`));
  });
});

describe('a grant replaced by another', () => {
  const old = derivativeRow({ transactionCode: 'D', transactionPricePerShare: null });
  const grant = derivativeRow({
    securityTitle: 'Non-Qualified Stock Option (right to buy)',
    transactionCode: 'A',
    transactionAcquiredDisposedCode: 'A',
    conversionOrExercisePrice: '8.1',
    sharesOwnedFollowingTransaction: '1000',
  });
  const replaced = (...derivativeTable: DerivativeRow[]) => said(filing({ derivativeTable }));

  test('is told as one replacement, with both rows', () => {
    expect(replaced(old, grant)).toBe(
      `${who}had 1,000 of Stock Option (Right to Buy) with an exercise price of $12.40 replaced by the same number with one of $8.10 (codes D and A) on May 14, 2024. The filing reports 1,000 owned directly after the transaction.`,
    );
    const sourcesOf = (said: string) =>
      phrases(filing({ derivativeTable: [old, grant] })).find(({ text }) => text === said)?.sources;
    const [D, A] = ['derivativeTable.0', 'derivativeTable.1'];
    expect(sourcesOf('1,000 of Stock Option (Right to Buy)')).toEqual([`${D}.transactionShares`]);
    expect(sourcesOf('the same number')).toEqual([`${A}.transactionShares`]);
    expect(sourcesOf('$8.10')).toEqual([`${A}.conversionOrExercisePrice`]);
    expect(sourcesOf('codes D and A')).toEqual([`${D}.transactionCode`, `${A}.transactionCode`]);
  });

  test('is told in its footnote’s words', () => {
    const noted = { ...grant, footnotes: { conversionOrExercisePrice: ['F1'], exerciseDate: ['F2'] } };
    const footnotes = [
      { id: 'F1', text: 'Repriced to the closing price of that day.' },
      { id: 'F2', text: 'Fully vested.' },
    ];
    expect(said(filing({ derivativeTable: [old, noted], footnotes }))).toContain(
      'on May 14, 2024. Footnote 1 says: “Repriced to the closing price of that day.” The filing reports',
    );
  });

  test('of several grants is told in all', () => {
    const other = { conversionOrExercisePrice: '14' };
    expect(
      replaced(old, { ...old, ...other }, grant, { ...grant, conversionOrExercisePrice: '9' }),
    ).toContain(
      'had 2,000 of Stock Option (Right to Buy) in two grants replaced by the same number of new ones (codes D and A) on',
    );
  });

  test('not where number, day or title differ', () => {
    for (const facts of [
      { transactionShares: '900' },
      { transactionDate: '2024-05-15' },
      { securityTitle: 'Warrant' },
    ])
      expect(replaced(old, { ...grant, ...facts })).not.toContain('replaced');
  });

  test('beside a sale is told after it', () => {
    expect(said(filing({ nonDerivativeTable: [row()], derivativeTable: [old, grant] }))).toContain(
      'down 10.0%. The filing also reports having 1,000 of Stock Option (Right to Buy) with an exercise price of $12.40 replaced by the same number with one of $8.10 (codes D and A).',
    );
  });
});
