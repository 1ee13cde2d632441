import { describe, expect, test } from 'vitest';
import { row } from '../../../../support/samples/filing.ts';
import { sampleNamed } from '../../../../support/samples/sample-named.ts';
import { coded, on, said, sale, told, who } from './told.ts';

const noPrice = ' (price not reported)';

describe('one event of each kind, both ways', () => {
  test.each([
    ['S', 'D', `sold 1,000 shares of Common Stock${noPrice}`, 'down 10.0%'],
    ['S', 'A', 'acquired 1,000 shares of Common Stock (code S)', 'up 12.5%'],
    ['P', 'A', `bought 1,000 shares of Common Stock${noPrice}`, 'up 12.5%'],
    ['P', 'D', 'disposed of 1,000 shares of Common Stock (code P)', 'down 10.0%'],
    [
      'A',
      'A',
      'acquired 1,000 shares of Common Stock in a grant, award or other acquisition (code A)',
      'up 12.5%',
    ],
    ['A', 'D', 'disposed of 1,000 shares of Common Stock (code A)', 'down 10.0%'],
    ['D', 'D', 'disposed of 1,000 shares of Common Stock to the issuer (code D)', 'down 10.0%'],
    ['D', 'A', 'acquired 1,000 shares of Common Stock (code D)', 'up 12.5%'],
    [
      'F',
      'D',
      'had 1,000 shares of Common Stock withheld or delivered for taxes or the exercise price (code F)',
      'down 10.0%',
    ],
    ['F', 'A', 'acquired 1,000 shares of Common Stock (code F)', 'up 12.5%'],
    ['M', 'A', 'acquired 1,000 shares of Common Stock by exercise or conversion', 'up 12.5%'],
    ['C', 'D', 'exercised or converted 1,000 shares of Common Stock', 'down 10.0%'],
    [
      'H',
      'D',
      'had 1,000 shares of Common Stock expire or be canceled, with value received (code H)',
      'down 10.0%',
    ],
    ['E', 'A', 'acquired 1,000 shares of Common Stock as a short position expired (code E)', 'up 12.5%'],
    ['G', 'D', 'gave 1,000 shares of Common Stock as a gift', 'down 10.0%'],
    ['G', 'A', 'received 1,000 shares of Common Stock as a gift', 'up 12.5%'],
    [
      'W',
      'A',
      'acquired 1,000 shares of Common Stock by will or the laws of descent and distribution (code W)',
      'up 12.5%',
    ],
    [
      'W',
      'D',
      'transferred 1,000 shares of Common Stock by will or the laws of descent and distribution (code W)',
      'down 10.0%',
    ],
    ['J', 'A', 'acquired 1,000 shares of Common Stock (code J)', 'up 12.5%'],
    [
      'U',
      'D',
      'disposed of 1,000 shares of Common Stock in a tender of shares in a change of control (code U)',
      'down 10.0%',
    ],
    ['Q', 'D', 'disposed of 1,000 shares of Common Stock (code Q)', 'down 10.0%'],
    [null, 'A', 'acquired 1,000 shares of Common Stock (no code given)', 'up 12.5%'],
    [null, 'D', 'disposed of 1,000 shares of Common Stock (no code given)', 'down 10.0%'],
  ] as const)('code %s, %s: %s', (code, way, event, change) => {
    const comma = event.includes(', with') ? ',' : '';
    expect(told(coded(code, way))).toBe(`${who}${event}${comma}${on}${change}.`);
  });

  test('a swap is told by its code, and as no sale', () => {
    expect(told(row({ equitySwapInvolved: true }))).toContain(
      'disposed of 1,000 shares of Common Stock in an equity swap or similar instrument (code S/K) on',
    );
  });

  test('the seed reads as its reader would say it', () => {
    const { filing: seed } = sampleNamed('seed');
    expect(seed && said(seed)).toBe(
      'Michael D. Kandris, a director and President, CEO & COO, acquired 123,239 shares of Common Stock in a grant, award or other acquisition (code A) on Mar 23, 2021. The filing reports 549,462 shares owned directly after the transaction, up 28.9%.',
    );
  });
});

describe('an exercise and what became of it', () => {
  const exercise = coded('M', 'A', {
    transactionShares: '10000',
    transactionPricePerShare: '8.75',
    sharesOwnedFollowingTransaction: '12000',
  });
  const tax = coded('F', 'D', { transactionShares: '4200', sharesOwnedFollowingTransaction: '7800' });
  const acquired = 'acquired 10,000 shares of Common Stock by exercise or conversion';
  const withheld = 'had 4,200 withheld or delivered for taxes or the exercise price (code F)';

  test('withheld in part', () => {
    expect(told(exercise, tax)).toBe(
      `${who}${acquired} and ${withheld} on May 14, 2024, a net increase of 5,800. The filing reports 7,800 shares owned directly after the transactions, up 290.0%.`,
    );
  });

  test('withheld and sold', () => {
    expect(told(exercise, tax, sale('5800', '40', '2000'))).toContain(
      `${acquired}, sold 5,800 for $232,000 ($40.00 each) and ${withheld}, on May 14, 2024, leaving no net change.`,
    );
  });

  test('all sold', () => {
    expect(told(exercise, sale('10000', '40', '2000'))).toContain(
      `${acquired} and sold 10,000 for $400,000 ($40.00 each) on May 14, 2024, leaving no net change.`,
    );
  });

  test('more sold than came', () => {
    expect(told(exercise, sale('11000', '40', '1000'))).toContain(
      'on May 14, 2024, a net decrease of 1,000.',
    );
  });
});
