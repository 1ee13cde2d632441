// @vitest-environment node
import { expect, test } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDollars,
  formatIn,
  formatPercent,
  formatPrice,
  formatSigned,
} from '../../../lib/figures/format.ts';

const reference = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

test.each(['0', '7', '999', '1000', '549462', '1234567', '15711.8844', '9007199254740993', '0.0001'])(
  '%s is grouped as the platform does it, every digit kept',
  (decimal) => {
    expect(formatAmount(decimal)).toBe(reference.format(decimal as Intl.StringNumericLiteral));
  },
);

test('an amount below zero has a minus, not a hyphen', () => {
  expect(formatAmount('-1234.5')).toBe('−1,234.5');
  expect(formatSigned('shares', '-4200')).toBe('−4,200');
  expect(formatSigned('dollars', '1500')).toBe('+$1,500.00');
  expect(formatSigned('shares', '0')).toBe('0');
});

test.each([
  ['0', '$0.00'],
  ['1234.5', '$1,234.50'],
  ['30430000', '$30,430,000.00'],
  ['925984.995', '$925,985.00'],
  ['999.994', '$999.99'],
  ['-12.345', '−$12.35'],
])('%s dollars are %s, to the cent, halves away from zero', (decimal, text) => {
  expect(formatDollars(decimal)).toBe(text);
});

test.each([
  ['88.1137', '$88.1137'],
  ['5', '$5.00'],
  ['12.50', '$12.50'],
  ['0.12345678', '$0.123457'],
  ['2598.325', '$2,598.325'],
])('a price of %s is %s: as filed, and at least to the cent', (decimal, text) => {
  expect(formatPrice(decimal)).toBe(text);
});

test.each([
  ['28.91', '28.9%'],
  ['-0.05', '0.05%'],
  ['100', '100%'],
  ['100.04', '100.0%'],
  ['0', 'less than 0.01%'],
  ['12345.67', '12,345.7%'],
  ['-99.95', '99.95%'],
  ['99.999999', 'over 99.99%'],
  ['-99.9', '99.9%'],
  ['0.054321', '0.05%'],
])('a change of %s is %s', (decimal, text) => {
  expect(formatPercent(decimal)).toBe(text);
});

test('a missing value is shown as missing, never as 0', () => {
  expect(formatIn('shares', null)).toBe('not reported');
  expect(formatDate(null)).toBe('not reported');
});

test.each([
  ['2021-03-23', 'Mar 23, 2021'],
  ['2024-09-01', 'Sep 1, 2024'],
  ['1999-12-31', 'Dec 31, 1999'],
  ['0022-01-10', 'Jan 10, 0022'],
])('%s is %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});
