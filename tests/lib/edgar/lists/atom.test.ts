import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../lib/edgar/lists/atom.ts';
import { companyFeed, latestFeed } from '../../../support/edgar-pages/listings/feeds.ts';
import { listedFiling } from '../../../support/edgar-pages/listings/listings.ts';

const marlowe = { name: 'Marlowe Ada J', cik: '0009000201' };
const amendment = listedFiling({ form: '4/A', accession: '0009000900-24-000102', filingDate: '2024-05-20' });
const filings = [amendment, listedFiling()];

describe('the feed of one party', () => {
  const feed = companyFeed(marlowe, filings);

  test('names its filings, newest first, each with its filing date and index page', () => {
    expect(readFeed(feed, marlowe.cik)).toEqual({
      ok: true,
      party: marlowe,
      hasMore: false,
      entries: [
        {
          accession: '0009000900-24-000102',
          form: '4/A',
          filedAt: '2024-05-20',
          updated: '2024-05-16T16:42:09-05:00',
          parties: [{ ...marlowe, role: null }],
          url: 'https://www.sec.gov/Archives/edgar/data/9000101/000900090024000102/0009000900-24-000102-index.htm',
        },
        expect.objectContaining({ accession: '0009000900-24-000101', form: '4', filedAt: '2024-05-16' }),
      ],
    });
  });

  test('says whether EDGAR has older ones', () => {
    expect(readFeed(companyFeed(marlowe, filings, true), marlowe.cik)).toMatchObject({ hasMore: true });
  });

  test('may name nothing at all', () => {
    expect(readFeed(companyFeed(marlowe, []), marlowe.cik)).toMatchObject({ ok: true, entries: [] });
  });

  test('older feeds that say http are read', () => {
    const old = feed.replaceAll('<filing-href>https:', '<filing-href>http:');
    expect(readFeed(old, marlowe.cik)).toEqual(readFeed(feed, marlowe.cik));
  });

  test('a name with a bare ampersand does not cost the feed', () => {
    const bare = companyFeed({ ...marlowe, name: 'X' }, filings).replace(
      '<conformed-name>X',
      '<conformed-name>Marlowe & Sons',
    );
    expect(readFeed(bare, marlowe.cik)).toMatchObject({ party: { name: 'Marlowe & Sons' } });
  });

  test('another party’s feed is refused', () => {
    expect(readFeed(feed, '0009000202')).toMatchObject({ ok: false, reason: 'another-party' });
    expect(readFeed(feed, null)).toMatchObject({ ok: false, reason: 'another-party' });
    expect(readFeed(latestFeed(filings), marlowe.cik)).toMatchObject({ ok: false, reason: 'another-party' });
  });

  test.each([
    ['accession number', '<accession-number>0009000900-24-000102', '<accession-number>24-000102'],
    ['form', '<filing-type>4/A', '<filing-type>'],
    ['date of filing', '<filing-date>2024-05-20', '<filing-date>2024-13-20'],
    ['address', '<filing-href>https://www.sec.gov', '<filing-href>https://www.sec.gov.example.com'],
    ['address', '000900090024000102/0009000900-24-000102-', '000900090024000103/0009000900-24-000103-'],
  ])('a filing with an invalid %s is named, and the feed refused', (what, was, is) => {
    expect(readFeed(feed.replace(was, is), marlowe.cik)).toEqual({
      ok: false,
      reason: 'invalid',
      missing: [`entry 1: ${what}`],
    });
  });

  test.each([
    ['a web page', '<!DOCTYPE html><html><body>No matching CIK.</body></html>'],
    ['nothing', ''],
    ['half a feed', feed.slice(0, -200)],
    ['a feed with entities of its own', feed.replace('<feed', '<!DOCTYPE feed [<!ENTITY a "b">]><feed')],
  ])('%s is no feed', (_, text) => {
    expect(readFeed(text, marlowe.cik)).toMatchObject({ ok: false, reason: 'not-a-feed' });
  });
});

describe('the feed of everyone', () => {
  test('names a filing once, with all its parties and what they are', () => {
    const read = readFeed(latestFeed(filings), null);
    expect(read).toMatchObject({ ok: true, party: null });
    expect(read.ok && read.entries).toHaveLength(2);
    expect(read.ok && read.entries[0]).toMatchObject({
      accession: '0009000900-24-000102',
      form: '4/A',
      filedAt: '2024-05-20',
      parties: [
        { ...marlowe, role: 'reporting' },
        { cik: '0009000101', name: 'Fernhill Instruments, Inc.', role: 'issuer' },
      ],
    });
  });

  test('a title that is not of its form is refused', () => {
    const changed = latestFeed(filings).replace('<title>4/A -', '<title>4 -');
    expect(readFeed(changed, null)).toMatchObject({ ok: false, missing: ['entry 1: title'] });
  });
});
