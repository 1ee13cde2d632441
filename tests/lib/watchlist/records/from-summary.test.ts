// @vitest-environment node
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { sightingOf } from '../../../../lib/watchlist/records/from-summary.ts';
import { Sighting } from '../../../../lib/watchlist/records/types/sighting.ts';

function row(facts: Partial<Row>): Row {
  return {
    kind: 'transaction',
    securityTitle: 'Common Stock',
    transactionDate: '2021-03-23',
    deemedExecutionDate: null,
    transactionCode: 'A',
    equitySwapInvolved: false,
    voluntary: false,
    transactionShares: null,
    transactionTotalValue: null,
    transactionPricePerShare: null,
    transactionAcquiredDisposedCode: 'A',
    sharesOwnedFollowingTransaction: null,
    valueOwnedFollowingTransaction: null,
    directOrIndirectOwnership: 'D',
    natureOfOwnership: null,
    footnotes: {},
    ...facts,
  };
}

const kandris: Filing['reportingOwners'][number] = {
  cik: '1290992',
  name: 'Kandris Michael D',
  relationship: {
    isDirector: true,
    isOfficer: true,
    isTenPercentOwner: false,
    isOther: false,
    officerTitle: 'President, CEO & COO',
    otherText: null,
  },
};

function filing(facts: Partial<Filing>): Filing {
  return {
    documentType: '4',
    periodOfReport: '2021-03-23',
    dateOfOriginalSubmission: null,
    notSubjectToSection16: false,
    aff10b5One: null,
    issuer: {
      cik: '778164',
      name: 'Alto Ingredients, Inc.',
      tradingSymbol: 'ALTO',
      foreignTradingSymbol: null,
    },
    reportingOwners: [kandris],
    nonDerivativeTable: [],
    derivativeTable: [],
    footnotes: [],
    remarks: null,
    signatures: [{ name: 'Michael D. Kandris', date: '2021-03-25' }],
    ...facts,
  };
}

const whereabouts = {
  accession: '0001104659-21-041234',
  url: 'https://www.sec.gov/Archives/edgar/data/778164/000110465921041234/xslF345X03/a4.xml',
  filedAt: null,
};

const seen = (facts: Partial<Filing>) => v.parse(Sighting, sightingOf(summarize(filing(facts)), whereabouts));

test('an award is kept with its net, its kind and the holdings after', () => {
  const award = row({
    transactionShares: '123239',
    transactionPricePerShare: '0',
    sharesOwnedFollowingTransaction: '549462',
  });
  expect(seen({ nonDerivativeTable: [award] })).toEqual({
    version: 1,
    ...whereabouts,
    documentType: '4',
    periodOfReport: '2021-03-23',
    signedAt: '2021-03-25',
    dateOfOriginalSubmission: null,
    issuer: { cik: '0000778164', name: 'Alto Ingredients, Inc.', ticker: 'ALTO' },
    owners: [{ cik: '0001290992', name: 'Kandris Michael D', role: 'Director; President, CEO & COO' }],
    security: { title: 'Common Stock', unit: 'shares' },
    net: '123239',
    kinds: ['award'],
    after: '549462',
    bought: null,
    sold: null,
  });
});

test('the address is the page, wherever on it the reader stands', () => {
  const summary = summarize(filing({}));
  for (const end of ['#F1', '?download=1', '?a=1#b'])
    expect(sightingOf(summary, { ...whereabouts, url: whereabouts.url + end }).url).toBe(whereabouts.url);
});

test('market sales are kept with their weighted price, apart from shares given for tax', () => {
  const sale = { transactionCode: 'S', transactionAcquiredDisposedCode: 'D' } as const;
  const rows = [
    row({
      ...sale,
      transactionShares: '100',
      transactionPricePerShare: '10',
      sharesOwnedFollowingTransaction: '900',
    }),
    row({
      ...sale,
      transactionShares: '300',
      transactionPricePerShare: '12',
      sharesOwnedFollowingTransaction: '600',
    }),
    row({ ...sale, transactionCode: 'F', transactionShares: '50', sharesOwnedFollowingTransaction: '550' }),
  ];
  expect(seen({ nonDerivativeTable: rows })).toMatchObject({
    net: '-450',
    kinds: ['market-sale', 'tax'],
    after: '550',
    bought: null,
    sold: { shares: '400', averagePrice: '11.5' },
  });
});

test('a filing of holdings alone is kept with what is owned and without a net', () => {
  const holding = row({
    kind: 'holding',
    transactionDate: null,
    transactionCode: null,
    transactionAcquiredDisposedCode: null,
    sharesOwnedFollowingTransaction: '7000',
  });
  expect(
    seen({ documentType: '4/A', dateOfOriginalSubmission: '2021-03-25', nonDerivativeTable: [holding] }),
  ).toMatchObject({
    documentType: '4/A',
    dateOfOriginalSubmission: '2021-03-25',
    net: null,
    kinds: [],
    after: '7000',
  });
});

test('what the page does not say stays unknown', () => {
  const facts = {
    issuer: { cik: null, name: 'Alto', tradingSymbol: null, foreignTradingSymbol: null },
    reportingOwners: [{ cik: null, name: 'Kandris', relationship: null }],
    periodOfReport: null,
    signatures: [],
  };
  expect(seen(facts)).toMatchObject({
    issuer: { cik: null, ticker: null },
    owners: [{ cik: null, role: null }],
    periodOfReport: null,
    signedAt: null,
    security: null,
    net: null,
    after: null,
  });
});
