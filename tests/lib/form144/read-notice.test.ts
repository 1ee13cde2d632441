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
    'ten digits outstanding',
    aNotice({ proposed: aNotice().proposed.map((one) => ({ ...one, outstanding: '1234567890' })) }),
  ],
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
  ['grossProceeds', '72300.00', '-72300.00'],
])('a %s in no known spelling costs the notice', (name, was, is) => {
  const changed = xml.replace(`<${name}>${was}`, `<${name}>${is}`);
  expect(readNotice(changed)).toMatchObject({
    ok: false,
    reason: 'invalid',
    missing: [expect.stringContaining(is)],
  });
});

test('a name that lost a letter, or is cut, costs the notice', () => {
  for (const name of ['Example C\ufffdrp.', 'Example Hold…'])
    expect(readNotice(noticeXml(aNotice({ issuer: { cik: null, name } })))).toMatchObject({
      reason: 'invalid',
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
  ['a figure in two elements', '>2500</noOfUnitsSold>', '>25<digits>00</digits></noOfUnitsSold>'],
  ['a figure with a unit', '<noOfUnitsSold>', '<noOfUnitsSold unit="1000">'],
  ['an issuer given twice', '<issuerName>', '<issuerName>Other Corp.</issuerName><issuerName>'],
  ['a second issuer', '<issuerInfo>', '<issuerInfo><issuerName>Other</issuerName></issuerInfo><issuerInfo>'],
  ['sales in a section of another name', 'securitiesSoldInPast3Months', 'securitiesSoldInPast6Months'],
  ['sales in a section in other letters', 'securitiesSoldInPast3Months', 'SecuritiesSoldInPast3Months'],
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
