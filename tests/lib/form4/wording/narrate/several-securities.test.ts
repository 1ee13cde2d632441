import { describe, expect, test } from 'vitest';
import type { DerivativeRow } from '../../../../../lib/form4/model/filing.ts';
import {
  derivativeHolding,
  derivativeRow,
  filing,
  holding,
  row,
} from '../../../../support/samples/filing.ts';
import { coded, said, told, who } from './told.ts';

describe('several securities, derivatives and rows without an amount', () => {
  const derivatives = (...derivativeTable: DerivativeRow[]) => said(filing({ derivativeTable }));
  const preferred = row({ securityTitle: 'Preferred Stock', transactionShares: '10' });

  test('the leading one is told whole, the others by what moved which way', () => {
    expect(told(row(), preferred)).toMatch(
      / down 10\.0%\. Also reported: 10 shares of Preferred Stock sold\.$/,
    );
    const units = coded('A', 'A', { securityTitle: 'Units', transactionShares: '5' });
    expect(told(row(), preferred, units)).toMatch(
      / Also reported: 10 shares of Preferred Stock sold and 5 Units acquired\.$/,
    );
    const converted = coded('C', 'D', { securityTitle: 'Class B', transactionShares: '7' });
    expect(told(row(), converted)).toMatch(
      / Also reported: 7 of Class B disposed of by exercise or conversion\.$/,
    );
    expect(told(row(), holding({ securityTitle: 'Preferred Stock' }))).not.toContain('Also');
  });

  test('of many the rest is counted', () => {
    const others = ['B', 'C', 'D', 'E', 'F'].map((letter) => ({
      ...preferred,
      securityTitle: `Class ${letter}`,
    }));
    expect(told(row(), ...others)).toMatch(/10 of Class D sold and transactions in two other securities\.$/);
  });

  test('an option granted beside a sale is told, the derivative side of an exercise is not', () => {
    const grant = derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
    expect(said(filing({ nonDerivativeTable: [row()], derivativeTable: [grant] }))).toMatch(
      / Also reported: 1,000 of Stock Option \(Right to Buy\) acquired\.$/,
    );
    expect(
      said(filing({ nonDerivativeTable: [coded('M', 'A')], derivativeTable: [derivativeRow()] })),
    ).not.toContain('Also');
  });

  test('a derivative leads where no stock moved', () => {
    expect(derivatives(derivativeRow({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' }))).toBe(
      `${who}acquired 1,000 of Stock Option (Right to Buy) in a grant, award or other acquisition (code A) on May 14, 2024. The filing reports no such Stock Option (Right to Buy) owned directly after the transaction.`,
    );
  });

  test('of a derivative beside others of its name, what is owned is said to be of these', () => {
    const grant = (conversionOrExercisePrice: string, shares: string) =>
      derivativeRow({
        transactionCode: 'A',
        transactionAcquiredDisposedCode: 'A',
        conversionOrExercisePrice,
        transactionShares: shares,
        sharesOwnedFollowingTransaction: shares,
      });
    expect(derivatives(grant('7', '900'), grant('8', '300'))).toContain(
      'The filing reports 900 of these owned directly after the transaction. Also reported: 300 of Stock Option (Right to Buy) acquired.',
    );
    expect(derivatives(grant('7', '900'))).toContain('The filing reports 900 owned directly after');
    const capital = { ...grant('8', '300'), securityTitle: 'STOCK OPTION (right to buy)' };
    expect(derivatives(grant('7', '900'), capital)).toContain('The filing reports 900 of these owned');
    const stock = coded('A', 'A', { securityTitle: 'Stock Option (Right to Buy)' });
    const all = { nonDerivativeTable: [stock], derivativeTable: [grant('7', '900'), grant('8', '300')] };
    expect(said(filing(all))).toContain('The filing reports 9,000 owned directly after');
  });

  test('of a derivative that is gone, other grants of its name are left', () => {
    expect(derivatives(derivativeRow(), derivativeHolding({ conversionOrExercisePrice: '7' }))).toContain(
      'reports no such Stock Option (Right to Buy) owned directly after the transaction, but lists 1,000 of Stock Option (Right to Buy).',
    );
  });

  test('an amount that is not reported is not made up, and its kind is named', () => {
    const unknown = coded('P', 'A', { transactionShares: null });
    expect(told(row({ transactionShares: null }))).toBe(
      `${who}sold Common Stock (amount not reported) on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction.`,
    );
    expect(told(row(), unknown)).toContain(
      '($25.50 each) and bought an amount not reported on May 14, 2024.',
    );
    expect(told(row(), row({ transactionShares: null }))).toContain(
      'sold 1,000 shares of Common Stock and an amount not reported in 2 reported sales',
    );
    expect(told(row({ transactionAcquiredDisposedCode: null }))).toContain(
      'reported 1,000 shares of Common Stock, acquired or disposed of not stated, on May 14, 2024.',
    );
  });

  test('no date is no word, no title no gap', () => {
    expect(told(row({ transactionDate: null }))).toContain('($25.50 each). The filing');
    expect(told(row({ securityTitle: '' }))).toContain(
      'sold 1,000 of a security without a title for $25,500',
    );
  });

  test('titles stay as filed', () => {
    const titled = (securityTitle: string) => told(row({ securityTitle }));
    expect(titled('Class A Common Shares')).toContain('sold 1,000 Class A Common Shares for');
    expect(titled('Restricted Stock Unit')).toContain('sold 1,000 of Restricted Stock Unit for');
    expect(titled('Common Stock, par value $0.01 per share')).toContain(
      'sold 1,000 shares of Common Stock, par value $0.01 per share, for $25,500 ($25.50 each) on',
    );
  });

  test('a title with a comma is closed by one, but not before a parenthesis', () => {
    const securityTitle = 'Common Stock, par value $0.01';
    const footnotes = [{ id: 'F1', text: 'Given in kind.' }];
    const marked = { securityTitle, footnotes: { transactionCode: ['F1'] } };
    expect(said(filing({ nonDerivativeTable: [coded('J', 'D', marked)], footnotes }))).toBe(
      `${who}disposed of 1,000 shares of Common Stock, par value $0.01 (code J, footnote 1) on May 14, 2024. Footnote 1 says: “Given in kind.” The filing reports 9,000 shares of Common Stock, par value $0.01, owned directly after the transaction, down 10.0%.`,
    );
    expect(told(coded(null, 'D', { securityTitle, transactionAcquiredDisposedCode: null }))).toContain(
      'reported 1,000 shares of Common Stock, par value $0.01, acquired or disposed of not stated (',
    );
    expect(told(row({ securityTitle }), row({ securityTitle }))).toContain(
      'sold 2,000 shares of Common Stock, par value $0.01, in 2 reported sales for',
    );
    expect(told(row({ securityTitle, sharesOwnedFollowingTransaction: '0' }))).toContain(
      'reports no Common Stock, par value $0.01, owned directly',
    );
  });
});
