import { expect, test } from 'vitest';
import { row } from '../../../support/samples/filing.ts';
import { flagged } from './flagged.ts';

test('a plain sale, signed in time, raises no flag', () => {
  expect(flagged({ nonDerivativeTable: [row()] })).toEqual([]);
});
