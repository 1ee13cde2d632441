import { describe, expect, test } from 'vitest';
import {
  derivativeHolding,
  derivativeRow,
  filing,
  holding,
  row,
} from '../../../../support/samples/filing.ts';
import { sampleNamed } from '../../../../support/samples/sample-named.ts';
import { coded, said, sale, told, who } from './told.ts';

describe('what is owned', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' } as const;

  test('through whom', () => {
    const after = ' after the transaction, down 10.0%.';
    expect(told(row(trust))).toContain(`reports 9,000 shares owned indirectly (By trust)${after}`);
    expect(told(row({ ...trust, natureOfOwnership: null }))).toContain(
      `9,000 shares owned indirectly${after}`,
    );
    expect(told(row({ directOrIndirectOwnership: null }))).toContain(`9,000 shares owned${after}`);
  });

  test('the sum of several lines, as far as the filing shows, without a change', () => {
    expect(told(row(), holding(trust))).toContain(
      'on May 14, 2024. The filing shows 18,000 shares owned across two ownership lines after the transaction.',
    );
  });

  test('a line that opened at 0, a change too small to round, none where the sums do not add up', () => {
    const award = coded('A', 'A', { transactionShares: '9000' });
    expect(told(award)).toContain(
      'reports 9,000 shares owned directly after the transaction, up from 0 on this ownership line.',
    );
    const tiny = sale('1', '5', '999999');
    expect(told(tiny)).toContain(
      '999,999 shares owned directly after the transaction, down less than 0.01%.',
    );
    const next = sale('10', '5', '45', { transactionDate: '2024-05-15' });
    expect(told(sale('10', '5', '50'), next)).toMatch(/ 45 shares owned directly after the transactions\.$/);
  });

  test('in shares only where these are what is counted', () => {
    const securityTitle = 'Depositary Shares, each representing a tenth of a share of Preferred Stock';
    expect(told(row({ securityTitle }))).toContain('The filing reports 9,000 owned directly after');
  });

  test('where nothing is left of it, what the filing shows beside it', () => {
    const all = sale('1000', '25.5', '0');
    const none = 'The filing reports no Common Stock owned directly after the transaction, but lists';
    expect(told(all)).toContain('The filing reports no Common Stock owned directly after the transaction.');
    const classB = holding({ securityTitle: 'Class B Common Stock', sharesOwnedFollowingTransaction: '70' });
    const options = derivativeHolding();
    expect(said(filing({ nonDerivativeTable: [all, classB], derivativeTable: [options] }))).toContain(
      `${none} 70 shares of Class B Common Stock and 1,000 of Stock Option (Right to Buy).`,
    );
    // Each grant may be reported with the sum of them all.
    const other = derivativeHolding({ conversionOrExercisePrice: '9' });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [options, other] }))).toContain(
      `${none} Stock Option (Right to Buy) (two holdings).`,
    );
    const silent = derivativeHolding({ sharesOwnedFollowingTransaction: null });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [silent] }))).toContain(
      `${none} Stock Option (Right to Buy) (amount not reported).`,
    );
    const gone = derivativeHolding({ sharesOwnedFollowingTransaction: '0' });
    expect(said(filing({ nonDerivativeTable: [all], derivativeTable: [gone] }))).not.toContain('but');
  });

  test('nothing of it where it is not reported', () => {
    expect(told(row({ sharesOwnedFollowingTransaction: null }))).toMatch(
      /on May 14, 2024\. The amount owned after the transaction is not reported\.$/,
    );
  });

  test('where the filing does not tell it, that', () => {
    const dollars = { sharesOwnedFollowingTransaction: null, valueOwnedFollowingTransaction: '500' };
    const mixed = [row(dollars), holding({ directOrIndirectOwnership: 'I' })];
    expect(told(...mixed)).toMatch(
      / The amount owned after the transaction cannot be determined: some amounts are in shares, some in dollars\.$/,
    );
  });

  test.each([
    ['in more than one order', ['P', 'A'], ['10000', '9000']],
    ['the rows do not add up as filed', ['S', 'D'], ['9000', '8500']],
  ] as const)('why it cannot be told: %s', (reason, [code, way], [first, last]) => {
    const rows = [
      coded(code, way, { sharesOwnedFollowingTransaction: first }),
      row({ sharesOwnedFollowingTransaction: last }),
    ];
    expect(told(...rows)).toContain(' The amount owned after the transactions cannot be determined: ');
    expect(told(...rows)).toContain(reason);
    const beside = [sale('50000', '1', '0'), ...rows.map((one) => ({ ...one, securityTitle: 'Units' }))];
    expect(told(...beside)).toContain('but lists Units (amount cannot be determined)');
  });

  test('a title with the word short is no short position', () => {
    const notes = row({ securityTitle: 'Short-Term Performance Shares' });
    expect(told(notes)).toContain(' The filing reports 9,000 owned directly after the transaction, ');
  });

  test('a written option is not told as owned', () => {
    const call = derivativeHolding({ securityTitle: 'Call Option (obligation to sell)' });
    expect(
      said(filing({ nonDerivativeTable: [sale('1000', '25.5', '0')], derivativeTable: [call] })),
    ).toMatch(/no Common Stock owned directly after the transaction\.$/);
    expect(said(filing({ documentType: '3', derivativeTable: [call] }))).toContain(
      'Call Option (obligation to sell) (a short position, not a holding)',
    );
  });

  test('an obligation is no holding', () => {
    const put = derivativeRow({
      securityTitle: 'Put Option (obligation to buy)',
      transactionCode: 'S',
      sharesOwnedFollowingTransaction: '1000',
    });
    expect(said(filing({ derivativeTable: [put] }))).toMatch(
      / The amount owned after the transaction is a short position, not a holding\.$/,
    );
  });

  test('dollars as dollars', () => {
    const { filing: notes } = sampleNamed('dollar-totals');
    const dollars = notes?.nonDerivativeTable.slice(0, 1) ?? [];
    expect(told(...dollars)).toBe(
      `${who}bought $2,500,000 of 6.5% Senior Notes due 2029 on Jul 15, 2024. The filing reports $7,500,000 owned directly after the transaction, up 50.0%.`,
    );
  });
});
