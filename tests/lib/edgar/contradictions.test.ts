import { expect, test } from 'vitest';
import { contradictions, type Filed } from '../../../lib/edgar/contradictions.ts';
import { filing, owner } from '../../support/samples/filing.ts';

const facts = filing({
  periodOfReport: '2024-05-14',
  issuer: { cik: '333333', name: 'Acme', tradingSymbol: null, foreignTradingSymbol: null },
  reportingOwners: [owner({ cik: '0001111111' }), owner({ cik: '0002222222' })],
});
const filed: Filed = {
  accession: '0001234567-24-000123',
  filedAsOfDate: '2024-05-16',
  acceptanceDatetime: null,
  formType: '4',
  periodOfReport: '2024-05-14',
  filers: [
    { role: 'reporting-owner', cik: '0002222222', name: 'Doe Family Trust' },
    { role: 'issuer', cik: '0000333333', name: 'ACME' },
    { role: 'reporting-owner', cik: '0001111111', name: 'Doe Jane' },
  ],
};

test('a header that says what its document says is agreed with', () => {
  expect(contradictions(filed, facts)).toEqual([]);
});

test('what only one of the two says contradicts nothing', () => {
  const { accession, filedAsOfDate, acceptanceDatetime } = filed;
  expect(contradictions({ accession, filedAsOfDate, acceptanceDatetime }, facts)).toEqual([]);
  expect(contradictions({ ...filed, periodOfReport: null, filers: [] }, facts)).toEqual([]);
});

test.each<[string, Partial<Filed>, string]>([
  ['another form', { formType: '4/A' }, 'documentType: 4, but 4/A filed'],
  ['another period', { periodOfReport: '2024-05-13' }, 'periodOfReport: not the header’s'],
  [
    'another issuer',
    { filers: [{ role: 'issuer', cik: '0000333334', name: 'ACME' }] },
    'issuer: not the header’s',
  ],
  ['an owner less', { filers: filed.filers?.slice(0, 2) ?? [] }, 'reportingOwners: not the header’s'],
  [
    'another owner',
    { filers: ['0001111111', '9'].map((cik) => ({ role: 'reporting-owner', cik, name: null })) },
    'reportingOwners: not the header’s',
  ],
])('%s is', (_, other, line) => {
  expect(contradictions({ ...filed, ...other }, facts)).toEqual([line]);
});
