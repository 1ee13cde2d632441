import { describe, expect, test } from 'vitest';
import { formdataPage } from '../../../../support/edgar-pages/formdata/formdata-page.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { lost, readChanged } from './changed-page.ts';

describe('a page that writes otherwise', () => {
  const twoWays = 'what stands elsewhere on the page lets it be read in two ways';
  const ambiguous = (words: string | RegExp, others: string) =>
    lost(words, others).flatMap((doubt) =>
      doubt.endsWith(twoWays) ? doubt.slice(0, doubt.indexOf(':')) : [],
    );

  test('numbers with a comma before decimals leaves none that has a point or a comma', () => {
    for (const number of ['37.385,5', '1.037.385', '37,38'])
      expect(ambiguous('>37,385<', `>${number}<`).sort(), number).toEqual([
        'derivativeTable.0.conversionOrExercisePrice',
        'derivativeTable.0.sharesOwnedFollowingTransaction',
        'derivativeTable.0.transactionShares',
        'derivativeTable.0.underlyingSecurityShares',
        'nonDerivativeTable.0.sharesOwnedFollowingTransaction',
        'nonDerivativeTable.0.transactionPricePerShare',
        'nonDerivativeTable.0.transactionShares',
        'nonDerivativeTable.1.sharesOwnedFollowingTransaction',
        'nonDerivativeTable.1.transactionPricePerShare',
        'nonDerivativeTable.1.transactionShares',
        'nonDerivativeTable.2.transactionPricePerShare',
        'nonDerivativeTable.2.transactionShares',
      ]);
  });

  test('the day before the month leaves no date of a day that could be a month', () => {
    for (const date of ['23/03/2024', '23.03.2024', '31-12-24'])
      expect(ambiguous('>03/07/2024<', `>${date}<`).sort(), date).toEqual([
        'derivativeTable.0.expirationDate',
        'derivativeTable.0.transactionDate',
        'nonDerivativeTable.0.transactionDate',
        'nonDerivativeTable.1.transactionDate',
        'nonDerivativeTable.2.transactionDate',
        'periodOfReport',
      ]);
    expect(ambiguous('>03/01/2030<', '>23/03/2030<')).toContain('signatures.0.date');
    expect(ambiguous('>03/07/2024<', '>03/32/2024<')).toEqual([]);
  });

  test('a date of the 15th is one in either order', () => {
    const both = ambiguous(/>03\/01\/2030<([\s\S]*)>03\/07\/2024</, '>03/15/2030<$1>23/03/2024<');
    expect(both).toContain('periodOfReport');
    expect(both).not.toContain('derivativeTable.0.expirationDate');
    const twelfth = ambiguous(/>03\/01\/2030<([\s\S]*)>03\/07\/2024</, '>03/12/2030<$1>23/03/2024<');
    expect(twelfth).toContain('derivativeTable.0.expirationDate');
  });

  test('each leads to its own cell', () => {
    const reading = readChanged('>37,385<', '>37.385,5<');
    const cells = reading.ok
      ? reading.doubts.map(({ path, text, element }) => [path, text, element.textContent])
      : [];
    expect(cells).toHaveLength(13);
    expect(
      cells.filter(([, text, seen]) => !seen?.replaceAll(',', '').includes((text ?? '').replaceAll(',', ''))),
    ).toEqual([]);
  });

  test('"37.380" shares has a zero that EDGAR would drop: a thousand times as much, or not', () => {
    expect(ambiguous('>37,385<', '>37.380<')).toEqual([
      'nonDerivativeTable.2.sharesOwnedFollowingTransaction',
    ]);
    expect(ambiguous('>37,385<', '>37.385<')).toEqual([]);
    expect(ambiguous('>41.36<', '>41.360<')).toEqual([]);
  });

  test('"1.500" shares is either where no other amount tells, and then so is a price of "8.750"', () => {
    const small = formdataPage(
      filing({
        nonDerivativeTable: [
          row({
            transactionShares: '500',
            transactionPricePerShare: '8.75',
            sharesOwnedFollowingTransaction: '900',
          }),
        ],
      }),
    );
    const shares = 'nonDerivativeTable.0.transactionShares';
    const price = 'nonDerivativeTable.0.transactionPricePerShare';
    const told = (number: string, cents: string, owned: string) =>
      lost(/>500<([\s\S]*)>8.75<([\s\S]*)>900</, `>${number}<$1>${cents}<$2>${owned}<`, small).map((doubt) =>
        doubt.replace(`: ${twoWays}`, ''),
      );
    expect(told('1.505', '8.755', '900')).toEqual([shares, price]);
    expect(told('1.505', '8.75', '900')).toEqual([shares]);
    expect(told('500', '8.755', '900')).toEqual([]);
    // What is settled by an amount without a comma, or by decimals that are not three.
    expect(told('1.505', '8.755', '9000')).toEqual([]);
    expect(told('1.505', '8.755', '900.5')).toEqual([]);
  });
});
