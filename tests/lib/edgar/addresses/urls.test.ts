import { expect, test } from 'vitest';
import * as kinds from '../../../../lib/edgar/addresses/url-kinds.ts';
import {
  accessionOf,
  companyUrl,
  filingIdOf,
  indexUrl,
  rawXmlUrl,
  submissionUrl,
} from '../../../../lib/edgar/addresses/urls.ts';

const folder = 'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061';
const apple = { accession: '0000320193-22-000061', cik: '320193' };

test.each([
  `${folder}/xslF345X03/wf-form4_165187623819106.xml`,
  `${folder}/wf-form4_165187623819106.xml`,
  `${folder}/0000320193-22-000061-index.htm`,
  `${folder}/0000320193-22-000061.txt`,
  `${folder}/`,
  'https://www.sec.gov/Archives/edgar/data/320193/0000320193-22-000061-index.html',
  'https://www.sec.gov/Archives/edgar/data/0000320193/0000320193-22-000061.txt',
])('the filing is known by %s', (href) => {
  expect(filingIdOf(new URL(href))).toEqual(apple);
});

test('a document whose name looks like an accession number does not hide the one of its folder', () => {
  const url = new URL(`${folder}/xslF345X03/0009999999-99-999999.xml`);
  expect(accessionOf(url)).toBe(apple.accession);
});

test.each(kinds.noFilingExamples)('no filing is read out of %s', (href) => {
  expect(accessionOf(new URL(href))).toBeNull();
  expect(filingIdOf(new URL(href))).toBeNull();
});

function searchResult(row: string): HTMLAnchorElement {
  const table = document.createElement('table');
  table.innerHTML = `<tr><td class="filetype"><a href="#doc4.xml" data-adsh="0000320193-22-000061" data-file-name="doc4.xml">4</a></td>${row}</tr>`;
  return table.querySelector('a') as HTMLAnchorElement;
}

test.each([
  '<td class="entity-name">Apple Inc. (AAPL) (CIK 0000320193)</td>',
  '<td class="entity-name">Apple Inc.</td><td class="cik d-none">CIK 0000320193</td>',
])('a search result is filed under the CIK that its row says: %s', (row) => {
  expect(filingIdOf(searchResult(row))).toEqual(apple);
});

test('a search result whose row says no CIK leads nowhere', () => {
  expect(filingIdOf(searchResult('<td>Apple Inc.</td>'))).toBeNull();
});

test('a filing has one submission, one index page and one XML', () => {
  expect(submissionUrl(apple)).toBe(`${folder}/0000320193-22-000061.txt`);
  expect(indexUrl(apple)).toBe(`${folder}/0000320193-22-000061-index.htm`);
  expect(rawXmlUrl(new URL(`${folder}/xslF345X12/any name.xml?x#F1`))).toBe(`${folder}/any%20name.xml`);
  expect(rawXmlUrl(new URL(`${folder}/doc4.xml`))).toBeNull();
});

test('a party is looked up by its ten-digit CIK', () => {
  expect(companyUrl('320193')).toContain('CIK=0000320193&');
});
