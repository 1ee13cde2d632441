// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Relationship } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing, owner, relationship } from '../../../support/samples/filing.ts';
import { amendedHoldings } from '../../../support/samples/statements/amended-holdings.ts';
import { seed } from '../../../support/samples/statements/seed.ts';

const rolesOf = (facts: Partial<Relationship> | null) =>
  summarize(filing({ reportingOwners: [owner({ relationship: facts && relationship(facts) })] })).owners[0]
    ?.roles;

describe('who and what', () => {
  test('an issuer that is listed abroad has two symbols, each with its cell', () => {
    const issuer = { cik: null, name: 'Example', tradingSymbol: 'EXM', foreignTradingSymbol: '2330.TW' };
    expect(summarize(filing({ issuer })).issuer).toMatchObject({
      tradingSymbol: { value: 'EXM', sources: ['issuer.tradingSymbol'] },
      foreignTradingSymbol: { value: '2330.TW', sources: ['issuer.foreignTradingSymbol'] },
    });
  });

  test('of the seed is Kandris, Director and President, CEO & COO of Alto Ingredients, signed on 25 March', () => {
    const { owners, issuer, ...summary } = summarize(seed);
    expect(owners).toEqual([
      {
        cik: null,
        name: { value: 'Kandris Michael D', sources: ['reportingOwners.0.name'] },
        roles: [
          { role: 'Director', title: null, sources: ['reportingOwners.0.relationship.isDirector'] },
          {
            role: 'Officer',
            title: 'President, CEO & COO',
            sources: [
              'reportingOwners.0.relationship.isOfficer',
              'reportingOwners.0.relationship.officerTitle',
            ],
          },
        ],
      },
    ]);
    expect(issuer).toMatchObject({
      cik: null,
      name: { value: 'Alto Ingredients, Inc.', sources: ['issuer.name'] },
      tradingSymbol: { value: 'ALTO', sources: ['issuer.tradingSymbol'] },
      foreignTradingSymbol: null,
    });
    expect(summary).toMatchObject({
      documentType: '4',
      periodOfReport: { value: '2021-03-23', sources: ['periodOfReport'] },
      dateOfOriginalSubmission: null,
      signed: { value: '2021-03-25', sources: ['signatures.0.date'] },
    });
  });

  test('tells every role with its title, and no role apart from an unknown one', () => {
    const all = rolesOf({
      isDirector: true,
      isOfficer: true,
      officerTitle: 'EVP',
      isTenPercentOwner: true,
      isOther: true,
      otherText: 'See remarks',
    });
    const cells = (...fields: string[]) => fields.map((field) => `reportingOwners.0.relationship.${field}`);
    expect(all).toEqual([
      { role: 'Director', title: null, sources: cells('isDirector') },
      { role: 'Officer', title: 'EVP', sources: cells('isOfficer', 'officerTitle') },
      { role: '10% owner', title: null, sources: cells('isTenPercentOwner') },
      { role: 'Other', title: 'See remarks', sources: cells('isOther', 'otherText') },
    ]);
    expect(rolesOf({ isOther: true })).toEqual([{ role: 'Other', title: null, sources: cells('isOther') }]);
    expect(rolesOf({})).toEqual([]);
    expect(rolesOf(null)).toBeNull();
  });

  test('of an amendment names the filing it amends', () => {
    expect(summarize(amendedHoldings)).toMatchObject({
      documentType: '4/A',
      dateOfOriginalSubmission: { value: '2024-02-08', sources: ['dateOfOriginalSubmission'] },
    });
  });

  test('was signed on the latest date that a signature gives', () => {
    const dates = ['2024-05-16', null, '2024-05-17', '2024-05-15'];
    const signatures = dates.map((date) => ({ name: '/s/ A', date }));
    expect(summarize(filing({ signatures })).signed).toEqual({
      value: '2024-05-17',
      sources: ['signatures.2.date'],
    });
    expect(summarize(filing({ signatures: [{ name: '/s/ A', date: null }] })).signed).toBeNull();
  });
});
