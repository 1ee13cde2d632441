// @vitest-environment node
import { expect, test } from 'vitest';
import { history, lastSeen, maxSightings, withinLimit } from '../../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../../lib/watchlist/records/types/sighting.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';

const original = aSighting({
  accession: '0000000001-21-000001',
  periodOfReport: '2021-03-23',
  filedAt: '2021-03-25',
});
const amendment = aSighting({
  accession: '0000000001-21-000009',
  documentType: '4/A',
  periodOfReport: '2021-03-23',
  filedAt: '2021-04-02',
  dateOfOriginalSubmission: '2021-03-25',
});
const replacements = (...seen: Sighting[]) =>
  history(seen).flatMap((past) => (past.replacedBy ? [[past.seen.accession, past.replacedBy]] : []));

test('a filing opened later but older in time does not become the last seen', () => {
  const older = aSighting({ accession: '0000000009-20-000001', periodOfReport: '2020-01-02' });
  expect(lastSeen(history([original, older]))).toBe(original);
  expect(lastSeen(history([older, original]))).toBe(original);
});

test('of two filings about one day the one filed later is the last seen', () => {
  const later = aSighting({ accession: '0000000000-21-000001', filedAt: '2021-03-26' });
  expect(lastSeen(history([later, original]))).toBe(later);
});

test('a late report of old trades stays behind the report of newer ones', () => {
  const late = aSighting({
    accession: '0000000001-21-000050',
    periodOfReport: '2021-01-04',
    filedAt: '2021-06-30',
  });
  expect(lastSeen(history([late, original]))).toBe(original);
});

test('an amendment replaces the filing that was filed on the date it names', () => {
  expect(replacements(original, amendment)).toEqual([[original.accession, amendment.accession]]);
  expect(lastSeen(history([original, amendment]))).toBe(amendment);
});

test('an amendment of an old filing does not become the last seen', () => {
  const newer = aSighting({
    accession: '0000000001-21-000005',
    periodOfReport: '2021-03-30',
    filedAt: '2021-04-01',
  });
  expect(lastSeen(history([original, newer, amendment]))).toBe(newer);
});

test('an amendment replaces a filing read from its page, whose filing date is not known', () => {
  const fromPage: Sighting = { ...original, filedAt: null, signedAt: '2021-03-24' };
  expect(replacements(fromPage, amendment)).toEqual([[original.accession, amendment.accession]]);
});

test('a filing signed after the date that an amendment names is not the one it amends', () => {
  expect(replacements({ ...original, filedAt: null, signedAt: '2021-03-26' }, amendment)).toEqual([]);
});

test('an amendment replaces nothing of another issuer, owner or form', () => {
  const others: Sighting[] = [
    { ...original, issuer: { cik: '0000000009', name: 'Other Inc', ticker: null } },
    { ...original, owners: [{ cik: '0000000008', name: 'Someone else', role: null }] },
    { ...original, owners: [...original.owners, { cik: '0000000008', name: 'Someone else', role: null }] },
    { ...original, documentType: '5' },
    { ...original, filedAt: '2021-03-24' },
  ];
  for (const other of others) expect(replacements(other, amendment)).toEqual([]);
});

test('of two filings of one day the one of the same period is replaced', () => {
  const sameDay = aSighting({
    accession: '0000000001-21-000002',
    periodOfReport: '2021-03-24',
    filedAt: '2021-03-25',
  });
  expect(replacements(original, sameDay, amendment)).toEqual([[original.accession, amendment.accession]]);
});

test('where two filings could be meant by an amendment none is replaced', () => {
  const twin = { ...original, accession: '0000000001-21-000002' };
  expect(replacements(original, twin, amendment)).toEqual([]);
});

test('a second amendment replaces the filing and the first amendment', () => {
  const second: Sighting = { ...amendment, accession: '0000000001-21-000012', filedAt: '2021-04-09' };
  expect(replacements(second, amendment, original)).toEqual([
    [amendment.accession, second.accession],
    [original.accession, second.accession],
  ]);
});

test('parties are matched by name where a page carries no CIK', () => {
  const printed: Sighting = {
    ...original,
    issuer: { cik: null, name: 'ALTO INGREDIENTS, INC.', ticker: null },
    owners: [{ cik: null, name: 'KANDRIS MICHAEL D', role: null }],
  };
  expect(replacements(printed, amendment)).toEqual([[original.accession, amendment.accession]]);
});

test('past the limit the oldest filings go', () => {
  const many = Array.from({ length: maxSightings + 5 }, (_, day) =>
    aSighting({
      accession: `0000000001-21-${String(day).padStart(6, '0')}`,
      periodOfReport: new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10),
    }),
  );
  expect(withinLimit(many)).toEqual(many.slice(5).reverse());
});
