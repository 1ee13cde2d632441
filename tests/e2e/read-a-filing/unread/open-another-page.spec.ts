import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { ownershipXml } from '../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import type { Page as Answer } from '../../../support/sec-gov/sec-gov.ts';
import { complaintsOf, elementsOfOurs, openFiling, origin } from '../../../support/surfaces/card.ts';

const folder = '/Archives/edgar/data/9000102/000900090024000002';
const sample = sampleNamed('sale-in-tranches');
const xml = sample.filing ? ownershipXml(sample.filing) : '';

/** What the SEC's 13F pages share with the ownership forms: classes and boxes. */
const otherForm = (name: string, title: string) => `<html><head><title>SEC FORM ${name}</title></head><body>
<table width="100%"><tr><td class="FormName">FORM ${name}</td><td><span class="FormTitle">${title}</span></td></tr></table>
<table><thead><tr><th class="FormText">1. Name of Issuer</th><th>2. Title of Class</th><th>3. Value</th></tr></thead>
<tbody><tr><td><span class="FormData">ACME</span></td><td><span class="FormData">COM</span></td><td>1,000</td></tr></tbody></table>
<p>Remarks:</p></body></html>`;

const throttled = `<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body>
<h1>Your Request Originates from an Undeclared Automated Tool</h1><p>Reference ID: 0.1234</p></body></html>`;

const silent: Record<string, { path: string; answer: Answer }> = {
  'raw XML': { path: `${folder}/doc4.xml`, answer: { body: xml, contentType: 'application/xml' } },
  'raw XML as text/xml': { path: `${folder}/doc4.xml`, answer: { body: xml, contentType: 'text/xml' } },
  'raw XML where a page is due': {
    path: `${folder}/xslF345X05/doc4.xml`,
    answer: { body: xml, contentType: 'application/xml' },
  },
  'a submission': {
    path: `${folder}/0009000900-24-000002.txt`,
    answer: { body: xml, contentType: 'text/plain' },
  },
  'a 10-K': {
    path: `${folder}/annual-report.htm`,
    answer: {
      body: '<html><body><p>FORM 10-K</p><p>ANNUAL REPORT</p><p>Statement of changes in beneficial ownership: none late.</p></body></html>',
    },
  },
  'an index page': {
    path: `${folder}/0009000900-24-000002-index.htm`,
    answer: {
      body: '<html><body><div id="formName">Form 4 - Statement of changes in beneficial ownership of securities</div><table><tr><td>1</td><td>FORM 4</td></tr></table></body></html>',
    },
  },
  'a 13F': {
    path: `${folder}/xslForm13F_X02/primary_doc.xml`,
    answer: { body: otherForm('13F', 'COVER PAGE') },
  },
  'a 13F under a path of the ownership forms': {
    path: `${folder}/xslF345X05/primary_doc.xml`,
    answer: { body: otherForm('13F', 'INFORMATION TABLE') },
  },
  'the page EDGAR serves when it throttles': {
    path: `${folder}/xslF345X05/doc4.xml`,
    answer: { body: throttled, status: 403 },
  },
  'a page that is not there': {
    path: `${folder}/xslF345X05/gone.xml`,
    answer: { body: '<h1>Not Found</h1>', status: 404 },
  },
};

test('nothing is shown, added, requested or logged on a page that is not a filing', async ({
  context,
  secGov,
}) => {
  for (const [name, { path, answer }] of Object.entries(silent)) {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const before = secGov.requests.length;
    secGov.serve(path, answer);
    await page.goto(origin + path);
    await page.waitForTimeout(300);
    const asked = secGov.requests.slice(before).map((request) => request.path);
    expect.soft({ name, elements: await elementsOfOurs(page), complaints, asked }).toEqual({
      name,
      elements: [],
      complaints: [],
      asked: [path],
    });
    await page.close();
  }
  // The extension was running and could have.
  const page = await context.newPage();
  await openFiling(page, secGov, sample);
  expect(await elementsOfOurs(page)).toContain('[data-form4-lens=card]');
});
