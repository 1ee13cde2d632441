// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../lib/edgar/lists/atom.ts';
import { candidatesIn, lookUntil, originalAmong } from '../../../../lib/record/amendments/original.ts';
import { companyFeed } from '../../../support/edgar-pages/listings/feeds.ts';
import { listedFiling } from '../../../support/edgar-pages/listings/listings.ts';
import { filing, owner } from '../../../support/samples/filing.ts';

const marlowe = { name: 'Marlowe Ada J', cik: '0009000201' };
const amendment = filing({ documentType: '4/A', dateOfOriginalSubmission: '2024-05-16' });
const own = '0009000900-24-000109';

/** Filings by form and day, numbered from 101. */
function candidates(...filed: [form: string, day: string][]) {
  const listed = filed.map(([form, filingDate], index) =>
    listedFiling({ form, filingDate, accession: `0009000900-24-000${101 + index}` }),
  );
  const feed = readFeed(companyFeed(marlowe, listed), marlowe.cik);
  if (!feed.ok) throw new Error(feed.reason);
  const { onDay, near } = candidatesIn(feed, amendment, own);
  const numbers = (entries: typeof onDay) => entries.map(({ accession }) => accession.slice(-3));
  return { onDay: numbers(onDay), near: numbers(near) };
}

describe('on EDGAR’s list', () => {
  test('an original is of the same form and filed on the day in box 4', () => {
    expect(
      candidates(['4', '2024-05-17'], ['4', '2024-05-16'], ['3', '2024-05-16'], ['4/A', '2024-05-16']),
    ).toEqual({ onDay: ['102'], near: [] });
  });

  test('where none was, those nearby are offered, the nearest first', () => {
    const filed: [string, string][] = [
      ['4', '2024-05-27'],
      ['4', '2024-05-26'],
      ['4', '2024-05-18'],
      ['4', '2024-05-15'],
      ['4', '2024-05-13'],
      ['4', '2024-01-02'],
    ];
    expect(candidates(...filed)).toEqual({ onDay: [], near: ['104', '103', '105'] });
  });

  test('the list is asked for up to ten days after', () => {
    expect(lookUntil('2024-12-26')).toBe('2025-01-05');
  });
});

describe('among filings that were read', () => {
  const one = { filing: filing({ periodOfReport: '2024-05-14' }) };
  const wanted = { ...amendment, periodOfReport: '2024-05-14' };
  const trust = owner({ cik: '0009000202', name: 'Marlowe Family Trust' });
  const otherIssuer = {
    filing: filing({ issuer: { cik: '0009000102', name: 'Elsewhere Corp', tradingSymbol: null } }),
  };

  test('it is that of the same issuer', () => {
    expect(originalAmong([otherIssuer, one], wanted)).toBe(one);
    expect(originalAmong([otherIssuer], wanted)).toBe('none');
  });

  test('all the same owners decide, then the period', () => {
    const joint = { filing: filing({ reportingOwners: [owner(), trust], periodOfReport: '2024-05-14' }) };
    const otherPeriod = { filing: filing({ periodOfReport: '2024-05-13' }) };
    expect(originalAmong([joint, one, otherPeriod], wanted)).toBe(one);
    expect(originalAmong([joint], wanted)).toBe(joint);
    expect(originalAmong([otherPeriod], wanted)).toBe(otherPeriod);
  });

  test('of two that fit equally well, neither is chosen', () => {
    expect(originalAmong([one, { ...one }], wanted)).toBe('several');
  });

  test('a page without CIKs goes by names', () => {
    const nameless = {
      ...wanted,
      issuer: { ...wanted.issuer, cik: null },
      reportingOwners: [owner({ cik: null })],
    };
    expect(originalAmong([otherIssuer, one], nameless)).toBe(one);
  });
});
