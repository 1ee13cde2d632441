// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { amount, date, isDollars, oneOf, tidy, transactionCode } from '../../../../lib/form4/parse/values.ts';

const accept = (text: string): never => {
  throw new Error(`refused ${text}`);
};

/** The texts that a field refuses; it must return `null` for them. */
function refusedBy(read: (refuse: (text: string) => null) => unknown): string[] {
  const refused: string[] = [];
  const answer = read((text) => {
    refused.push(text);
    return null;
  });
  expect(answer).toBeNull();
  return refused;
}

describe('a text', () => {
  test('reads without the white space of its layout, whichever kind it is', () => {
    expect(tidy('\n\t Class A\u00a0\u00a0Common\r\n   Stock ')).toBe('Class A Common Stock');
  });

  test('reads without characters that have no width', () => {
    expect(tidy('\ufeffCom\u200bmon\u2060 Sto\u00adck\u200b')).toBe('Common Stock');
    expect(tidy('1,\u200b234')).toBe('1,234');
  });

  test.each(['', ' \n', '\u00a0', '\u200b'])('of nothing but white space is none: %j', (text) => {
    expect(tidy(text)).toBe('');
  });
});

describe('an amount', () => {
  test.each([
    ['123,239', '123239'],
    ['1,234,567', '1234567'],
    ['15,711.8844', '15711.8844'],
    ['15711.8844', '15711.8844'],
    ['12.50', '12.50'],
    ['0', '0'],
    ['0.0000', '0.0000'],
    ['.5', '0.5'],
    ['-.125', '-0.125'],
    ['7.', '7'],
    ['$39.52', '39.52'],
    ['$ 2,598.325', '2598.325'],
    ['$0', '0'],
    ['-100', '-100'],
    ['-$1,000.25', '-1000.25'],
  ])('%j is %s, its decimals as filed', (text, value) => {
    expect(amount(text, accept)).toBe(value);
  });

  test.each(['', '$'])('%j is none', (text) => {
    expect(amount(text, accept)).toBeNull();
  });

  test.each(['1,23', '12,34,567', '1.2.3', '1 000', '39.52(1)', '(500)', '.', '-', 'N/A', '1e5', '+5', '€5'])(
    '%j is refused rather than read halfway',
    (text) => {
      expect(refusedBy((refuse) => amount(text, refuse))).toEqual([text]);
    },
  );

  test('is refused where it is longer than any', () => {
    const long = '1'.repeat(1_000);
    expect(refusedBy((refuse) => amount(long, refuse))).toEqual([long]);
  });

  test('is a value where it is written in dollars', () => {
    expect(isDollars('$30,430,000.00')).toBe(true);
    expect(isDollars('30,430,000')).toBe(false);
  });
});

describe('a date', () => {
  test.each([
    ['03/23/2021', '2021-03-23'],
    ['2021-03-23', '2021-03-23'],
    ['2014-02-03-05:00', '2014-02-03'],
    ['2014-02-03+01:00', '2014-02-03'],
    ['2014-02-03Z', '2014-02-03'],
    ['02/03-05:00/2014', '2014-02-03'],
    ['02/03+01:00/2014', '2014-02-03'],
    ['02/03Z/2014', '2014-02-03'],
    ['12/31/2024', '2024-12-31'],
    ['01/10/0022', '0022-01-10'],
    ['02/29/2024', '2024-02-29'],
  ])('%j is %s', (text, value) => {
    expect(date(text, accept)).toBe(value);
  });

  test('of nothing is none', () => {
    expect(date('', accept)).toBeNull();
  });

  test.each([
    '3/23/2021',
    '23/03/2021',
    '00/10/2021',
    '03/32/2021',
    '02/30/2024',
    '2023-02-29',
    '02/30-05:00/2014',
    '02/03-05/2014',
    '02/03/-05:00/2014',
    '02/03/2014-05:00',
    '2014-02-03T00:00:00',
    '03/23/21',
    'May 5',
  ])('%j is refused', (text) => {
    expect(refusedBy((refuse) => date(text, refuse))).toEqual([text]);
  });
});

describe('a field of few values', () => {
  test('holds one of them, or none, and refuses others', () => {
    expect(oneOf(['A', 'D'], 'D', accept)).toBe('D');
    expect(oneOf(['A', 'D'], '', accept)).toBeNull();
    expect(refusedBy((refuse) => oneOf(['A', 'D'], 'a', refuse))).toEqual(['a']);
  });
});

describe('a transaction code', () => {
  test.each([
    ['S', 'S', false],
    ['S/K', 'S', true],
    ['S / K', 'S', true],
    ['K', 'K', false],
    ['K/K', 'K', true],
    ['5G', 'G', false],
    ['4/S', 'S', false],
    ['5 / G', 'G', false],
    ['G / 5', 'G', false],
    ['G5', 'G', false],
    ['S4/K', 'S', true],
  ])('%j is %s, in a swap: %s', (text, code, swap) => {
    expect(transactionCode(text)).toEqual({ code, swap });
  });

  test('of nothing is none, and one in an unknown spelling stays as it is', () => {
    expect(transactionCode('')).toEqual({ code: null, swap: false });
    expect(transactionCode('XYZ')).toEqual({ code: 'XYZ', swap: false });
  });
});
