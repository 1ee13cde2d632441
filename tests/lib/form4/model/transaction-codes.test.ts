// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { kindOfCode, transactionKind } from '../../../../lib/form4/model/transaction-codes.ts';
import { codeMeaning } from '../../../../lib/form4/wording/code-meanings.ts';
import { row } from '../../../support/samples/filing.ts';

/** Every code of Form 4, General Instruction 8. */
const kinds = {
  P: 'market-buy',
  S: 'market-sale',
  A: 'award',
  D: 'to-issuer',
  F: 'tax',
  I: 'other',
  M: 'exercise',
  C: 'exercise',
  O: 'exercise',
  X: 'exercise',
  E: 'expiration',
  H: 'expiration',
  G: 'gift',
  L: 'other',
  W: 'inheritance',
  Z: 'other',
  J: 'other',
  K: 'other',
  U: 'other',
};

const acquires = new Set('PALMCOXW');

describe('the kind of a transaction', () => {
  test.each(Object.entries(kinds))('of code %s is %s', (transactionCode, kind) => {
    const transactionAcquiredDisposedCode = acquires.has(transactionCode) ? 'A' : 'D';
    expect(transactionKind(row({ transactionCode, transactionAcquiredDisposedCode }))).toBe(kind);
  });

  test.each([
    ['a sale in a swap', { transactionCode: 'S', equitySwapInvolved: true }, 'other'],
    ['a purchase that disposes', { transactionCode: 'P', transactionAcquiredDisposedCode: 'D' }, 'other'],
    ['a sale that acquires', { transactionCode: 'S', transactionAcquiredDisposedCode: 'A' }, 'other'],
    ['a row without a code', { transactionCode: null }, 'no-code'],
    ['a letter that the form does not list', { transactionCode: 'Q' }, 'other'],
    ['a small letter', { transactionCode: 's' }, 'market-sale'],
  ] as const)('of %s', (_, facts, kind) => {
    expect(transactionKind(row(facts))).toBe(kind);
  });
});

test('a letter has a meaning, with its rule, where it has a kind', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZs')
    expect(codeMeaning(letter), letter).toMatch(
      kindOfCode(letter) ? /^\w{4}.* \(.*(?:Rule|Instruction)/ : /^not a code that the form lists$/,
    );
});
