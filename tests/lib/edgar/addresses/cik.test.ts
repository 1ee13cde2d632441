// @vitest-environment node
import { expect, test } from 'vitest';
import { padCik } from '../../../../lib/edgar/addresses/cik.ts';

test.each([
  ['1300650', '0001300650'],
  ['0001300650', '0001300650'],
  ['00000000001300650', '0001300650'],
  ['', null],
  ['12345678901', null],
  ['CIK1', null],
])('the CIK %j is filed as %j', (text, padded) => {
  expect(padCik(text)).toBe(padded);
});
