// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { runningBalance } from '../../../../lib/form4/summary/lines/running-balance.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../../support/samples/filing.ts';

/** The closing balances of rows given as "day code moved after". */
function closingsOf(lines: readonly string[]): string[] {
  const steps = lines.map((line) => {
    const [date = '', code = '', moved = '', after = ''] = line.split(' ');
    return { date, code, moved, after };
  });
  return runningBalance(steps).closings.toSorted();
}

/** An exercise and sales of the same number of shares, which leave the balance as it was. */
const [exercise, first, second, third] = ['1 M 900 5900', '1 S -600 5300', '1 S -200 5100', '1 S -100 5000'];
const exerciseAndSale = [exercise, first, second, third] as string[];

/** The same rows with some of them replaced. */
const withRows = (rows: Record<number, string>) => exerciseAndSale.map((line, at) => rows[at] ?? line);

describe('another order than the filing’s proves nothing, where one mistaken row makes it', () => {
  test('without the mistake, the rows are right as filed and in no other order', () => {
    expect(closingsOf(['1 S -10 5000', ...exerciseAndSale.map((line) => line.replace(/^1/, '2'))])).toEqual([
      '5000',
    ]);
  });

  test.each<[string, string[]]>([
    // As in 0001209191-13-014365: from 4,900 to 5,300, were it not for that.
    ['a sale marked as acquired', withRows({ 2: '1 S 200 5100' })],
    ['an amount mistyped', withRows({ 2: '1 S -250 5100' })],
    ['a row told twice', [...exerciseAndSale.slice(0, 3), ...exerciseAndSale.slice(2)]],
    ['a sale marked as acquired, newest first', withRows({ 2: '1 S 200 5100' }).toReversed()],
    ['an amount mistyped, of two rows', ['1 M 100 1100', '1 S -90 1000']],
    ['a sale marked as acquired, of two rows', ['1 M 100 1100', '1 S 100 1000']],
    [
      'a mistaken row on a day that does not follow from the one before',
      ['0 S -10 5000', ...withRows({ 2: '1 S 200 5100' })],
    ],
  ])('%s', (_, lines) => {
    expect(closingsOf(lines)).toEqual([]);
  });

  test('nor from below nothing on a last day alone', () => {
    const lines = ['0 S -10 7000', '1 M 900 900', '1 S -600 300', '1 G -90 210', '1 S 200 100', '1 S -100 0'];
    expect(closingsOf(lines)).toEqual([]);
  });

  test('the line says neither what is owned, nor what was, nor that it holds', () => {
    const step = (code: string, way: 'A' | 'D', shares: string, after: string) =>
      row({
        transactionCode: code,
        transactionAcquiredDisposedCode: way,
        transactionShares: shares,
        sharesOwnedFollowingTransaction: after,
      });
    const nonDerivativeTable = [
      step('M', 'A', '900', '5900'),
      step('S', 'D', '600', '5300'),
      step('S', 'A', '200', '5100'),
      step('S', 'D', '100', '5000'),
    ];
    const [security] = summarize(filing({ nonDerivativeTable })).securities;
    expect(security).toMatchObject({
      after: null,
      change: null,
      lines: [{ opening: null, afterUnknown: 'no-order', balance: 'unknown' }],
    });
  });
});

test('the filing’s own order stands where it adds up, whatever would explain the order by date', () => {
  expect(closingsOf(['2 S -10 990', '1 P 20 1010'])).toEqual(['1010']);
});

describe('another order stands where it takes more than one mistake to make it', () => {
  test.each<[string, string[], string]>([
    ['sales of a day in any order', ['1 S -10 970', '1 S -10 990', '1 S -10 980'], '970'],
    ['two equal sales, newest first', ['1 S -10 970', '1 S -10 980'], '970'],
    ['a sale and tax, newest first', ['1 S -10 970', '1 F -20 980'], '970'],
    ['an exercise and its tax, newest first', ['1 F -40 1060', '1 M 100 1100'], '1060'],
    [
      'a sale listed before its exercise, after a row of another day',
      ['0 S -10 1000', '1 S -50 1000', '1 M 50 1050'],
      '1000',
    ],
  ])('%s', (_, lines, closing) => {
    expect(closingsOf(lines)).toEqual([closing]);
  });
});

test('an order by date and one as filed that end elsewhere leave two amounts', () => {
  expect(closingsOf(['3 M 50 550', '1 S -30 520', '2 S -20 500'])).toEqual(['500', '550']);
});

test('not where the filing lists its days newest first', () => {
  expect(closingsOf(['2 S -50 500', '1 M 50 550'])).toEqual(['500']);
  expect(closingsOf(['2 S -30 520', '2 S -20 500', '1 M 50 550'])).toEqual(['500']);
});
