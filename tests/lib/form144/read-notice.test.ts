import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Notice } from '../../../lib/form144/notice.ts';
import { readNotice } from '../../../lib/form144/parse/read-notice.ts';
import { aNotice } from '../../support/edgar-pages/form144/a-notice.ts';
import { noticeXml } from '../../support/edgar-pages/form144/notice-xml.ts';
import { notices, saysLittle } from '../../support/edgar-pages/form144/notices.ts';

const xml = noticeXml(aNotice());

function read(text: string) {
  const reading = readNotice(text);
  if (!reading.ok) throw new Error(`${reading.reason}: ${reading.missing.join(', ')}`);
  return v.parse(Notice, reading.notice);
}

test.each([
  ...notices,
  ['an amendment that says little', aNotice({ ...saysLittle, acquired: [] })],
  [
    'amounts with fractions, names with ampersands',
    aNotice({ issuer: { cik: null, name: 'A & B, Inc.' }, remarks: 'See <note>.' }),
  ],
])('%s is read as it was filed', (_, notice) => {
  expect(read(noticeXml(notice))).toEqual(notice);
});

test('another prefix for the addresses, or for all of it, is the same notice', () => {
  expect(read(xml.replaceAll('com:', 'ns2:').replace('xmlns:com', 'xmlns:ns2'))).toEqual(aNotice());
});

test('the placeholder for a missing date is no date', () => {
  const filled = xml.replace('11/10/2023', '01/01/1933').replace('02/01/2024', '01/01/1933');
  expect(read(filled)).toMatchObject({ planAdoptions: [], acquired: [{ date: null }] });
});

test.each([
  ['noOfUnitsSold', '2500', 'about 2500'],
  ['approxSaleDate', '05/14/2024', '05/32/2024'],
  ['grossProceeds', '72300.00', '72.300,00'],
])('a %s in no known spelling costs the notice', (name, was, is) => {
  const changed = xml.replace(`<${name}>${was}`, `<${name}>${is}`);
  expect(readNotice(changed)).toMatchObject({
    ok: false,
    reason: 'invalid',
    missing: [expect.stringContaining(is)],
  });
});

test('sales beside “nothing to report” cannot both be right', () => {
  const flag = 'nothingToReportFlagOnSecuritiesSoldInPast3Months';
  const changed = xml.replace(
    '<securitiesSoldInPast3Months>',
    `<${flag}>Y</${flag}><securitiesSoldInPast3Months>`,
  );
  expect(readNotice(changed)).toMatchObject({ reason: 'invalid' });
});

test.each([
  ['a figure that no notice had', '<noOfUnitsSold>', '<noOfUnitsShort>5</noOfUnitsShort><noOfUnitsSold>'],
  ['a figure given twice', '<noOfUnitsSold>', '<noOfUnitsSold>9</noOfUnitsSold><noOfUnitsSold>'],
  ['no issuer', 'issuerName>', 'issuerTitle>'],
  ['no class to be sold', 'securitiesInformation>', 'securitiesOffered>'],
])('a notice with %s is of an unknown layout', (_, was, is) => {
  expect(readNotice(xml.replaceAll(was, is))).toMatchObject({ ok: false, reason: 'unknown-layout' });
});

test.each([
  ['another form', xml.replace('>144<', '>D<'), 'not-a-notice'],
  ['an ownership document', '<ownershipDocument></ownershipDocument>', 'not-a-notice'],
  ['half a notice', xml.slice(0, -40), 'malformed'],
  [
    'one with entities of its own',
    xml.replace('<edgarSubmission', '<!DOCTYPE x [<!ENTITY a "b">]><edgarSubmission'),
    'malformed',
  ],
])('%s is declined', (_, text, reason) => {
  expect(readNotice(text)).toMatchObject({ ok: false, reason });
});
