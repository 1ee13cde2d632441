// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../../../lib/form4/checks/flags.ts';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { sightingOf } from '../../../../lib/watchlist/records/sighting-of.ts';
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

const seen = (facts: Partial<Filing>) => {
  const one = filing(facts);
  const summary = summarize(one);
  return v.parse(Sighting, sightingOf(summary, flagsOf(one, summary), whereabouts));
};

test('an award is kept with its net, its kind and the holdings after', () => {
  const award = row({
    transactionShares: '123239',
    transactionPricePerShare: '0',
    sharesOwnedFollowingTransaction: '549462',
  });
  expect(seen({ nonDerivativeTable: [award] })).toEqual({
    version: 2,
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
    flags: [],
  });
});

test('the address is the page, wherever on it the reader stands', () => {
  const summary = summarize(filing({}));
  for (const end of ['#F1', '?download=1', '?a=1#b'])
    expect(sightingOf(summary, [], { ...whereabouts, url: whereabouts.url + end }).url).toBe(whereabouts.url);
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
    sold: { shares: '400', averagePrice: '11.5', value: '4600' },
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

describe('what market trades came to', () => {
  const sale = (facts: Partial<Row>) =>
    row({
      transactionCode: 'S',
      transactionAcquiredDisposedCode: 'D',
      transactionShares: '1000',
      transactionPricePerShare: '12.34567',
      sharesOwnedFollowingTransaction: '9000',
      ...facts,
    });
  const onPrice = { footnotes: { transactionPricePerShare: ['F1'] } };
  const noted = (text: string) =>
    seen({ nonDerivativeTable: [sale(onPrice)], footnotes: [{ id: 'F1', text }] });

  test('is rounded as it is told where a price is an average', () => {
    expect(noted('Weighted average price.').sold?.value).toBe('12350');
    expect(noted('Held by a trust.').sold?.value).toBe('12345.67');
  });

  test('is unknown, as is the average, where a price is in doubt; the flag goes along', () => {
    expect(noted('The price is in Canadian dollars.')).toMatchObject({
      sold: { shares: '1000', averagePrice: null, value: null },
      flags: [expect.stringContaining('Canadian dollars')],
    });
  });

  test('is unknown where a row has no price', () => {
    const unpriced = sale({ transactionPricePerShare: null, sharesOwnedFollowingTransaction: '8000' });
    expect(seen({ nonDerivativeTable: [sale({}), unpriced] }).sold).toEqual({
      shares: '2000',
      averagePrice: '12.34567',
      value: null,
    });
  });

  test('is unknown for an option, whose price may be for one share under it', () => {
    const put = {
      ...sale({ securityTitle: 'Call Option' }),
      conversionOrExercisePrice: '40',
      exerciseDate: null,
      expirationDate: null,
      underlyingSecurityTitle: 'Common Stock',
      underlyingSecurityShares: '100000',
      underlyingSecurityValue: null,
    };
    expect(seen({ derivativeTable: [put] }).sold).toMatchObject({ averagePrice: '12.34567', value: null });
  });

  test('of many flags the weightiest are kept, and the rest is counted', () => {
    const flags = Array.from({ length: 30 }, (_, n) => ({ text: `Flag ${n}`, sources: [] }));
    const kept = sightingOf(summarize(filing({})), flags, whereabouts).flags;
    expect(kept).toHaveLength(10);
    expect(kept?.slice(-2)).toEqual(['Flag 8', '21 more: open the filing.']);
  });
});
