import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { indexUrl } from '../../../lib/edgar/addresses/urls.ts';
import { readSubmission } from '../../../lib/edgar/envelope.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { digest } from '../../../lib/glance/digest.ts';
import { Glance, glanceOf } from '../../../lib/glance/glance.ts';
import { acceptedText, filedText } from '../../../lib/glance/timing.ts';
import { hasTrades } from '../../../lib/lists/list-row.ts';
import { noConditions } from '../../../lib/news/records/choices.ts';
import { meets } from '../../../lib/news/telling/conditions.ts';
import { eventLines } from '../../../lib/watchlist/list/event-lines.ts';
import { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { listedSamples } from '../../support/edgar-pages/listings/listings.ts';
import { submission } from '../../support/edgar-pages/submission.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';
import { derivativeRow, filing, row } from '../../support/samples/filing.ts';

/** What is stored about a sample's submission. */
function glanceAt(sample: (typeof listedSamples)[number]) {
  const { filing, accession, filingDate: filedAsOfDate, acceptanceDatetime } = sample;
  const read = readSubmission(submission({ filing, accession, filedAsOfDate, acceptanceDatetime }));
  if (!read.ok || read.xml === null) throw new Error('The sample is no submission.');
  const reading = digest(read.envelope, read.xml, indexUrl({ accession, cik: '9000100' }));
  if (reading.kind !== 'filing') throw new Error('The sample is not read.');
  return reading.glance;
}

const sample = (accession: string) => {
  const found = listedSamples.find((listed) => listed.accession === accession);
  if (!found) throw new Error(`${accession} is no sample.`);
  return glanceAt(found);
};

test.each(listedSamples.map((listed) => [listed.accession, listed]))(
  'what is made of %s may be remembered, and the watchlist takes its part of it',
  (_, listed) => {
    const glance = glanceAt(listed);
    expect(v.is(Glance, JSON.parse(JSON.stringify(glance)))).toBe(true);
    expect(v.parse(Sighting, glance.seen)).toEqual(glance.seen);
  },
);

test('a grant is told with its net, change, role, holdings and dates', () => {
  expect(sample('0009000900-21-000001')).toMatchObject({
    seen: {
      net: '123239',
      kinds: ['award'],
      filedAt: '2021-03-25',
      owners: [{ name: 'Kandris Michael D', role: 'Director; President, CEO & COO' }],
    },
    sentence: expect.stringContaining('acquired 123,239 shares of Common Stock in a grant'),
    percent: '28.91',
    holdings: [{ line: 'Direct', unit: 'shares', after: '549462' }],
    firstTransaction: '2021-03-23',
    plan: 'no-box',
  });
});

const glanceFor = (facts: Parameters<typeof filing>[0]) => {
  const filed = { accession: '0000000001-24-000001', filedAsOfDate: null, acceptanceDatetime: null };
  const one = filing(facts);
  return glanceOf(one, summarize(one), filed, aGlance('0000000001-24-000001', '').seen.url);
};

test('of an option that was written nothing is owned after, in no row either', () => {
  const sold = {
    transactionCode: 'S',
    transactionAcquiredDisposedCode: 'D',
    sharesOwnedFollowingTransaction: '1000',
  } as const;
  const after = (securityTitle: string) =>
    glanceFor({ derivativeTable: [derivativeRow({ ...sold, securityTitle })] }).filed.trades[0]?.after;
  expect(after('Call Option (obligation to sell)')).toBeNull();
  expect(after('Call Option (right to buy)')).toBeNull();
  expect(after('Stock Option (right to buy)')).toBe('1000');
});

test.each([
  ['securityTitle', { kind: 'other', amount: null, price: null, priceIs: 'in-doubt', after: null }],
  ['transactionCode', { kind: 'other', amount: null, price: null, priceIs: 'in-doubt', after: null }],
  ['transactionAcquiredDisposedCode', { kind: 'other', amount: null, price: null, after: null }],
  ['directOrIndirectOwnership', { kind: 'market-sale', amount: '1000', price: '25.5', after: null }],
  ['transactionDate', { kind: 'market-sale', amount: '1000', price: '25.5', after: null }],
  ['transactionPricePerShare', { kind: 'market-sale', amount: '1000', after: '9000' }],
])('a row whose %s is in doubt is kept without what would need it', (field, kept) => {
  const doubts = [{ path: `nonDerivativeTable.0.${field}`, reason: 'it is missing' }];
  const glance = glanceFor({ nonDerivativeTable: [row()], doubts });
  expect(glance.filed.trades).toMatchObject([kept]);
});

test('transactions of which no kind is certain are not called holdings', () => {
  const doubts = [{ path: 'nonDerivativeTable.0.transactionCode', reason: 'it is missing' }];
  const glance = glanceFor({ nonDerivativeTable: [row({ transactionCode: null })], doubts });
  expect(glance.seen.kinds).toEqual(['Not read with certainty']);
  expect(eventLines(glance.seen).what).toBe('Not read with certainty');
  expect(hasTrades(glance)).toBe(true);
  expect(meets({ ...noConditions, marketOnly: true }, glance)).toBe(true);
});

test('a box that is lost is not said to be none', () => {
  expect(glanceFor({ aff10b5One: null }).plan).toBe('no-box');
  const doubts = [{ path: 'aff10b5One', reason: 'it is missing' }];
  expect(glanceFor({ aff10b5One: null, doubts }).plan).toBe('not-found');
});

test('an amount owned that is not known is kept with its reason, and an older reading without one', () => {
  const older = {
    ...aGlance('0000000001-24-000001', 'Sold.'),
    holdings: [{ line: 'Direct', unit: 'shares', after: null }],
  };
  const tied = ['10000', '9000'].map((sharesOwnedFollowingTransaction, index) =>
    row({
      sharesOwnedFollowingTransaction,
      ...(index ? {} : { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' }),
    }),
  );
  const one = filing({ nonDerivativeTable: tied });
  const filed = { accession: '0000000001-24-000001', filedAsOfDate: null, acceptanceDatetime: null };
  const made = glanceOf(one, summarize(one), filed, older.seen.url);
  const kept = { line: 'Direct', unit: 'shares', after: null, afterUnknown: 'several-orders' };
  expect(v.parse(Glance, made)).toMatchObject({
    seen: { after: null, afterUnknown: 'several-orders' },
    holdings: [kept],
  });
  expect(v.parse(Glance, older)).toEqual(older);
});

test('XML that cannot be read is told as such', () => {
  const filed = { accession: '0000000001-24-000001', filedAsOfDate: null, acceptanceDatetime: null };
  expect(digest(filed, '<ownershipDocument/>', '')).toEqual({ kind: 'unreadable', reason: 'unknown' });
  expect(digest(filed, '<ownershipDocument>', '')).toEqual({ kind: 'unreadable', reason: 'malformed' });
});

describe('a glance with anything else in it is not shown', () => {
  const glance = aGlance('0000000001-24-000001', 'sold');
  test.each([
    ['a sentence that is none', { ...glance, sentence: 7 }],
    ['a plan unheard of', { ...glance, plan: 'maybe' }],
    ['an amount that is none', { ...glance, percent: '12%' }],
    ['a link to elsewhere', { ...glance, seen: { ...glance.seen, url: 'https://example.com/' } }],
    ['a part left out', { ...glance, holdings: undefined }],
    ['nothing', null],
  ])('%s', (_, value) => {
    expect(v.is(Glance, value)).toBe(false);
  });
});

describe('when it was filed', () => {
  const glance = aGlance('0000000001-24-000001', 'sold');
  const filed = (filedAt: string | null, firstTransaction: string | null) =>
    filedText({ ...glance, firstTransaction, seen: { ...glance.seen, filedAt } });

  test.each([
    ['2024-06-05', '2024-06-03', 'Filed Jun 5, 2024, 2 calendar days after the earliest transaction'],
    ['2024-06-05', '2024-06-04', 'Filed Jun 5, 2024, 1 calendar day after the earliest transaction'],
    ['2024-06-05', '2024-06-05', 'Filed Jun 5, 2024, on the day of the earliest transaction'],
    ['2024-03-11', '2024-03-08', 'Filed Mar 11, 2024, 3 calendar days after the earliest transaction'],
    ['2024-06-05', null, 'Filed Jun 5, 2024'],
    ['2024-06-05', '2025-06-05', 'Filed Jun 5, 2024'],
    [null, '2024-06-05', 'Filing date not reported'],
  ])('%s, transaction %s: %s', (filedAt, transaction, words) => {
    expect(filed(filedAt, transaction)).toBe(words);
  });

  test('the time of acceptance is EDGAR’s own, and left out where it is not said', () => {
    expect(acceptedText(glance)).toBe('accepted by EDGAR Jun 4, 2024, 6:10 p.m. ET');
    expect(acceptedText({ ...glance, acceptanceDatetime: null })).toBeNull();
  });
});
