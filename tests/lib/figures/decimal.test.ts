// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  subtract,
  sum,
} from '../../../lib/figures/decimal.ts';

describe('decimal arithmetic', () => {
  test.each([
    ['15711.8844', '0.0001', '15711.8845'],
    ['0.1', '0.2', '0.3'],
    ['9007199254740993', '1', '9007199254740994'],
    ['1.50', '0.5', '2'],
    ['-0.5', '0.25', '-0.25'],
    ['5', '-5', '0'],
    ['-0.5', '0.5', '0'],
    ['1000', '0', '1000'],
  ])('%s + %s is exactly %s', (a, b, total) => {
    expect(add(a, b)).toBe(total);
    expect(subtract(total, b)).toBe(add(a, '0'));
    expect(add(total, negate(total))).toBe('0');
  });

  test.each([
    ['1000', '39.5225', '39522.5'],
    ['30430000', '30430000', '925984900000000'],
    ['0.125', '0.08', '0.01'],
    ['-3', '1.5', '-4.5'],
    ['820.125', '0', '0'],
  ])('%s × %s is exactly %s', (a, b, product) => {
    expect(multiply(a, b)).toBe(product);
  });

  test.each([
    ['100', '3', 2, '33.33'],
    ['200', '3', 2, '66.67'],
    ['-200', '3', 2, '-66.67'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '3000', 2, '0'],
    ['-1', '3000', 2, '0'],
    ['12323900', '426223', 2, '28.91'],
    ['1', '0.25', 0, '4'],
  ])('%s ÷ %s to %i decimals is %s, halves away from zero', (a, b, places, quotient) => {
    expect(divide(a, b, places)).toBe(quotient);
  });

  test('division by zero is an error, not a number', () => {
    expect(() => divide('1', '0.00', 2)).toThrow(RangeError);
  });

  test('values are compared as numbers, whatever their decimals', () => {
    expect(compare('12.50', '12.5')).toBe(0);
    expect(compare('-0.0', '0') === 0).toBe(true);
    expect(['10', '9', '-2', '0.5'].sort(compare)).toEqual(['-2', '0.5', '9', '10']);
    expect(absolute('-12.5')).toBe('12.5');
  });

  test.each([1, 2, 99, 100, 101])('%i numbers of any length are summed to the last digit', (count) => {
    for (const [whole, fraction] of [
      ['9999999999999', ''],
      ['99999999999999', ''],
      ['999999999', '9999'],
      ['999999999', '99999'],
      ['1', '000000000007'],
      ['-8999999999', '999'],
    ] as const) {
      const digits = BigInt(whole + fraction) * BigInt(count);
      const value = fraction ? `${whole}.${fraction}` : whole;
      const total = sum(Array.from({ length: count }, () => value));
      const [summed = '', decimals = ''] = total.split('.');
      expect(BigInt(summed + decimals.padEnd(fraction.length, '0')), total).toBe(digits);
      expect(multiply(value, String(count)), `${value} × ${count}`).toBe(total);
    }
  });

  test('a sum of nothing is 0', () => {
    expect(sum([])).toBe('0');
    expect(sum(['1.1', '2.2', '-0.3'])).toBe('3');
  });
});
