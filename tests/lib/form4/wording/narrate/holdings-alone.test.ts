import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../lib/form4/model/filing.ts';
import { derivativeHolding, filing, holding } from '../../../../support/samples/filing.ts';
import { said, told, who } from './told.ts';

describe('holdings alone', () => {
  const trust = holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
  const initial = (facts: Partial<Filing>) =>
    said(filing({ documentType: '3', periodOfReport: '2024-05-14', ...facts }));
  const form3 = ' in an initial statement of ownership.';

  test('on Form 3 are an initial statement', () => {
    expect(initial({ nonDerivativeTable: [holding()] })).toBe(
      `${who}reported owning 9,000 shares of Common Stock directly${form3}`,
    );
    expect(
      initial({
        nonDerivativeTable: [holding(), trust],
        derivativeTable: [derivativeHolding(), derivativeHolding({ securityTitle: 'Warrant' })],
      }),
    ).toBe(
      `${who}reported owning 18,000 shares of Common Stock across two ownership lines, 1,000 of Stock Option (Right to Buy) directly and 1,000 of Warrant directly${form3}`,
    );
    expect(initial({ derivativeTable: [derivativeHolding({ sharesOwnedFollowingTransaction: null })] })).toBe(
      `${who}reported owning Stock Option (Right to Buy) (underlying: 1,000 shares of Common Stock) directly${form3}`,
    );
    expect(
      initial({
        derivativeTable: [derivativeHolding(), derivativeHolding({ conversionOrExercisePrice: '9' })],
      }),
    ).toBe(`${who}reported owning Stock Option (Right to Buy) (two holdings)${form3}`);
    expect(initial({})).toBe(`${who}reported owning no securities${form3}`);
    const par = 'Common Stock, par value $0.01';
    const units = { securityTitle: 'Restricted Stock Units', underlyingSecurityTitle: par };
    expect(
      initial({
        nonDerivativeTable: [holding({ securityTitle: par })],
        derivativeTable: [derivativeHolding({ ...units, sharesOwnedFollowingTransaction: null })],
      }),
    ).toContain(
      `9,000 shares of ${par}, directly and Restricted Stock Units (underlying: 1,000 shares of ${par}) directly in`,
    );
  });

  test('a title that says there are no holdings is not a holding', () => {
    const none = holding({
      securityTitle: 'No securities are beneficially owned',
      sharesOwnedFollowingTransaction: '0',
    });
    expect(initial({ nonDerivativeTable: [none] })).toBe(`${who}reported owning no securities${form3}`);
  });

  test('on other forms are no transaction', () => {
    expect(told(trust)).toBe(
      `${who}reported owning 9,000 shares of Common Stock indirectly (By trust), and no transactions.`,
    );
    expect(told(holding({ sharesOwnedFollowingTransaction: null }))).toContain(
      'reported owning Common Stock (amount not reported) directly, and no transactions.',
    );
    expect(told()).toBe(`${who}reported no holdings and no transactions.`);
  });
});
