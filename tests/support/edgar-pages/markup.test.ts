import { expect, test } from 'vitest';
import { filing, owner, row } from '../samples/filing.ts';
import { formdataPage } from './formdata/formdata-page.ts';
import { printOrTypePage } from './print-or-type/print-or-type-page.ts';

const hostile = `<b>O'Neil</b> & "AT&amp;T" <img src=x onerror=alert(1)>`;

test.each([
  ['FormData', formdataPage],
  ['print-or-type', printOrTypePage],
])('A name that looks like markup stays text on a %s page', (_, page) => {
  const facts = filing({
    issuer: { cik: '0009000101', name: hostile, tradingSymbol: hostile },
    reportingOwners: [owner({ name: hostile })],
    nonDerivativeTable: [row({ securityTitle: hostile, footnotes: { securityTitle: ['F1'] } })],
    footnotes: [{ id: 'F1', text: hostile }],
    remarks: hostile,
    signatures: [{ name: hostile, date: null }],
  });
  const { body } = new DOMParser().parseFromString(page(facts), 'text/html');
  expect(body.querySelector('img')).toBeNull();
  expect(body.textContent.split(hostile).length - 1).toBeGreaterThanOrEqual(7);
});
