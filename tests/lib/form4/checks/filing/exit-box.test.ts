import { expect, test } from 'vitest';
import { flagged } from '../flagged.ts';

test('that a person is no longer subject to Section 16 is said with its box, also beside a cell in doubt', () => {
  const said = {
    text: 'The box for those no longer subject to Section 16 is checked.',
    sources: ['notSubjectToSection16'],
  };
  const doubts = [{ path: 'nonDerivativeTable.0.transactionShares', reason: 'it is missing' }];
  expect(flagged({ notSubjectToSection16: true })).toEqual([said]);
  expect(flagged({ notSubjectToSection16: true, doubts })).toContainEqual(said);
  expect(flagged({})).toEqual([]);
});
