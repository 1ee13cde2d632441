import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../lib/form4/model/filing.ts';
import { filing, owner, relationship, row } from '../../../../support/samples/filing.ts';
import { coded, said } from './told.ts';

describe('who reports', () => {
  const by = (...owners: Partial<Filing['reportingOwners'][number]>[]) =>
    said(filing({ reportingOwners: owners.map(owner), nonDerivativeTable: [row()] }));
  const as = (facts: Parameters<typeof relationship>[0]) => by({ relationship: relationship(facts) });

  test('all of one owner’s roles, by their titles', () => {
    expect(
      as({ isDirector: true, isOfficer: true, isTenPercentOwner: true, isOther: true, officerTitle: 'CFO' }),
    ).toMatch(/^Ada J\. Marlowe, a director, CFO, a 10% owner and otherwise related to the issuer, sold/);
    expect(as({ isOther: true, otherText: 'Former director' })).toMatch(
      /^Ada J\. Marlowe, otherwise related to the issuer \(Former director\), sold/,
    );
    expect(as({ isOfficer: true })).toMatch(/^Ada J\. Marlowe, an officer, sold/);
    expect(as({ isDirector: true, isOfficer: true, officerTitle: 'Chair and CEO' })).toMatch(
      /^Ada J. Marlowe, a director, Chair and CEO, sold/,
    );
    expect(as({ isOfficer: true, officerTitle: 'See Remarks' })).toMatch(
      /, an officer \(See Remarks\), sold/,
    );
  });

  test('no role if the page gives none', () => {
    expect(by({ relationship: null })).toMatch(/^Ada J\. Marlowe sold/);
  });

  test('joint filers by the first and their number, who report one thing together', () => {
    const award = filing({
      reportingOwners: [owner({ name: 'Pike Fund, L.P.' }), owner(), owner()],
      nonDerivativeTable: [coded('A', 'A')],
    });
    expect(said(award)).toBe(
      'Pike Fund, L.P. and two other reporting persons jointly reported acquiring 1,000 shares of Common Stock in a grant, award or other acquisition (code A) on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction, up 12.5%.',
    );
    expect(by({}, {})).toMatch(/^Ada J\. Marlowe and one other reporting person jointly reported selling/);
  });

  test('somebody, if no name is given', () => {
    expect(by({ name: '' })).toMatch(/^The reporting person, a director, sold/);
    expect(by()).toMatch(/^The reporting person sold/);
  });

  test('an amendment says what it amends', () => {
    const facts = { documentType: '4/A', dateOfOriginalSubmission: '2024-05-16' } as const;
    expect(said(filing({ ...facts, nonDerivativeTable: [row()] }))).toMatch(
      /^In an amendment to the filing of May 16, 2024, Ada J\. Marlowe, a director, reported selling/,
    );
    expect(said(filing({ ...facts, reportingOwners: [], nonDerivativeTable: [row()] }))).toContain(
      '2024, the reporting person reported selling',
    );
  });
});
