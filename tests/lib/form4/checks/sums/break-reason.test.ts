import { expect, test } from 'vitest';
import { breakReason } from '../../../../../lib/form4/checks/sums/break-reason.ts';

test.each([
  ['100.4', '100', ['90', '100'], 'rounding'],
  ['100', '100.999', ['90', '100.999'], 'rounding'],
  ['100', '101', ['90', '101'], 'unreported-gain'],
  ['21500', '23500', ['23500', '23500'], 'closing-balance'],
  ['500', '1000', ['400', '1000'], 'split'],
  ['1000', '100', ['900', '100'], 'split'],
  ['1000', '1500', ['900', '1500'], 'unreported-gain'],
  ['1000', '2500', ['900', '2500'], 'unreported-gain'],
  ['21500', '25100', ['23500', '25100'], 'unreported-gain'],
  ['25100', '21500', ['23500', '21500'], 'unreported-loss'],
  ['500', '0', ['600', '0'], 'unreported-loss'],
  ['-500', '1000', ['0', '1000'], 'unreported-gain'],
])(
  '%s expected and %s reported, of the balances %j, is told as %s',
  (expected, reported, balances, reason) => {
    expect(breakReason({ expected, reported }, balances)).toBe(reason);
  },
);

test('a single balance is not called the final one on every row', () => {
  expect(breakReason({ expected: '10', reported: '13' }, ['13'])).toBe('unreported-gain');
});
