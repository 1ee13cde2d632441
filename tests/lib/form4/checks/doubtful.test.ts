import { expect, test } from 'vitest';
import type { Doubt, Filing } from '../../../../lib/form4/model/filing.ts';
import { derivativeRow, filing, row } from '../../../support/samples/filing.ts';
import { flagged, texts } from './flagged.ts';

const reason = 'two digits are struck out';
const doubting = (...paths: string[]): Pick<Filing, 'doubts'> => ({
  doubts: paths.map((path) => ({ path, reason })),
});

test.each([
  ['nonDerivativeTable.0.transactionShares', 'The amount in Table I, row 1,'],
  ['derivativeTable.1.expirationDate', 'The expiration date in Table II, row 2,'],
  ['derivativeTable.1.underlyingSecurityTitle', 'The underlying security title in Table II, row 2,'],
  ['nonDerivativeTable.0.directOrIndirectOwnership', 'The direct or indirect ownership in Table I, row 1,'],
  ['issuer.name', 'The issuer'],
  ['reportingOwners.1.name', 'A reporting person'],
  ['reportingOwners.0.relationship', 'A reporting person’s relationship'],
  ['signatures.0.date', 'A signature'],
])('a doubt is flagged first, with its reason and its cell: %s', (path, cell) => {
  expect(flagged({ documentType: '4/A', ...doubting(path) })[0]).toEqual({
    text: `${cell} cannot be read: ${reason}.`,
    sources: [path],
  });
});

test('only cells with the same field and reason are flagged together', () => {
  const [first, second, third] = [0, 1, 2].map((index) => `nonDerivativeTable.${index}.transactionShares`);
  const price = 'nonDerivativeTable.0.transactionPricePerShare';
  const doubts = [
    { path: first, reason },
    { path: price, reason },
    { path: second, reason },
    { path: third, reason: 'it is hidden' },
    { path: 'issuer', reason },
    { path: 'issuer', reason: 'it is hidden' },
  ] as Doubt[];
  expect(flagged({ doubts }).map(({ text, sources }) => [text, ...sources])).toEqual([
    [`The amount in Table I, rows 1 and 2, cannot be read: ${reason}.`, first, second],
    [`The price in Table I, row 1, cannot be read: ${reason}.`, price],
    ['The amount in Table I, row 3, cannot be read: it is hidden.', third],
    [`The issuer cannot be read: ${reason}.`, 'issuer'],
    ['The issuer cannot be read: it is hidden.', 'issuer'],
  ]);
});

test('every cell has a name that a reader knows', () => {
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
    footnotes: [{ id: 'F1', text: 'Each ADS represents two ordinary shares.' }],
    remarks: 'Form 1 of 2',
  };
  const said = (path: string) => texts({ ...facts, ...doubting(path) }).map((text) => text.split(' ')[0]);
  expect(said('nonDerivativeTable.0.transactionShares')).toEqual(['The', 'Depositary', 'Amends', 'One']);
  expect(said('derivativeTable.0.exerciseDate')).toEqual(['The', 'Depositary', 'Amends', 'One']);
  expect(said('issuer.name')).toEqual(['The', 'Table', 'Depositary', 'Amends', 'One']);
});
