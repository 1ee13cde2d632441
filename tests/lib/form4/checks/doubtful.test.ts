import { expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { derivativeRow, filing, row } from '../../../support/samples/filing.ts';
import { flagged, texts } from './flagged.ts';

const reason = 'two digits are struck out';
const doubting = (...paths: string[]): Pick<Filing, 'doubts'> => ({
  doubts: paths.map((path) => ({ path, reason })),
});

test.each([
  ['nonDerivativeTable.0.transactionShares', 'The amount in Table I, row 1,'],
  ['derivativeTable.1.expirationDate', 'The expiration date in Table II, row 2,'],
  ['issuer.name', 'The issuer'],
  ['reportingOwners.1.name', 'A reporting person'],
  ['signatures.0.date', 'A signature'],
])('a doubt is told first, with its reason and its cell: %s', (path, cell) => {
  expect(flagged({ documentType: '4/A', ...doubting(path) })[0]).toEqual({
    text: `${cell} cannot be read: ${reason}.`,
    sources: [path],
  });
});

test('every cell is told by a name that a reader knows', () => {
  const ofRow = Object.keys(derivativeRow()).filter(
    (field) => !['kind', 'footnotes', 'equitySwapInvolved'].includes(field),
  );
  const ofFiling = Object.keys(filing()).filter(
    (part) => !/Table$|documentType|notSubjectToSection16/.test(part),
  );
  for (const field of ofRow) {
    const [text] = texts(doubting(`derivativeTable.0.${field}`));
    expect(text, field).toMatch(
      /^The (?:[a-z]+|V|\(A\) or \(D\))(?: [a-z]+)* in Table II, row 1, cannot be read: /,
    );
  }
  for (const part of ofFiling)
    expect(texts(doubting(part))[0], part).toMatch(/^(?:The|A) [^.]*\w cannot be read: /);
});

test('where a cell of a table is in doubt, only what needs no row is said beside it', () => {
  const later = row({ transactionDate: '2031-01-01' });
  const facts: Partial<Filing> = {
    documentType: '4/A',
    nonDerivativeTable: [later],
    remarks: 'Form 1 of 2',
  };
  const said = (path: string) => texts({ ...facts, ...doubting(path) }).map((text) => text.split(' ')[0]);
  expect(said('nonDerivativeTable.0.transactionShares')).toEqual(['The', 'Amends', 'One']);
  expect(said('derivativeTable.0.exerciseDate')).toEqual(['The', 'Amends', 'One']);
  expect(said('issuer.name')).toEqual(['The', 'Table', 'Amends', 'One']);
});
