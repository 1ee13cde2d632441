import { expect, test } from 'vitest';
import { amendmentOf } from '../../../../lib/record/amendments/amended-by.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';

const seen = aSighting({ accession: '0001104659-21-000001', filedAt: '2021-03-25' });
const amendment = aSighting({
  accession: '0001104659-21-000009',
  documentType: '4/A',
  filedAt: '2021-04-02',
  dateOfOriginalSubmission: '2021-03-25',
});

test('an amendment that was read before is named, whether the filing itself was kept or not', () => {
  expect(amendmentOf(seen, [amendment])).toBe(amendment);
  expect(amendmentOf(seen, [amendment, { ...seen }])).toBe(amendment);
});

test('of several the latest', () => {
  const later = { ...amendment, accession: '0001104659-21-000012', filedAt: '2021-05-03' };
  expect(amendmentOf(seen, [later, amendment])).toBe(later);
});

test('a filing read in place, whose day of filing is not known, goes by its period', () => {
  const inPlace = { ...seen, filedAt: null, signedAt: '2021-03-25' };
  expect(amendmentOf(inPlace, [amendment])).toBe(amendment);
  expect(amendmentOf({ ...inPlace, periodOfReport: '2021-03-01' }, [amendment])?.accession).toBe(undefined);
});

test('that of another person, issuer or day is none of this filing', () => {
  const other = { cik: '0000000009', name: 'Someone Else', role: null };
  expect(amendmentOf(seen, [{ ...amendment, owners: [other] }])).toBeNull();
  expect(amendmentOf(seen, [{ ...amendment, issuer: { ...other, ticker: null } }])).toBeNull();
  expect(amendmentOf(seen, [{ ...amendment, dateOfOriginalSubmission: '2021-03-26' }])).toBeNull();
  expect(amendmentOf(seen, [])).toBeNull();
});
