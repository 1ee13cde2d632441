import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formOfLink, leadsToReadForm } from '../../../../lib/edgar/addresses/form-of-link.ts';
import { accessionOf } from '../../../../lib/edgar/addresses/urls.ts';

const folder = '/Archives/edgar/data/320193/000032019322000061';
const index = `${folder}/0000320193-22-000061-index.htm`;

function pageOf(body: string): Document {
  const page = new DOMParser().parseFromString(body, 'text/html');
  page.head.append(Object.assign(page.createElement('base'), { href: 'https://www.sec.gov/cgi-bin/x' }));
  return page;
}

/** The form that the page gives for each link to a filing. */
const formsOn = (page: Document) =>
  [...page.querySelectorAll('a')].filter((link) => accessionOf(link)).map(formOfLink);

describe('the form is read from where the page names it', () => {
  test('company browse page: the first column, "Filings"', () => {
    const page = pageOf(`<table><tr><th>Filings<th>Format<th>Description
      <tr><td>4<td><a href="${index}">Documents</a><td>Statement of changes
      <tr><td>4/A<td><a href="${index}">Documents</a><td>[Amend]
      <tr><td>SC 13G/A<td><a href="${index}">Documents</a><td>[Amend]</table>`);
    expect(formsOn(page)).toEqual(['4', '4/A', 'SC 13G/A']);
  });

  test('insider transactions: the column "Form", wherever it stands', () => {
    const page = pageOf(`<table id="transaction-report"><tr><td>Transaction Date<td>Reporting Owner<td>Form
      <tr><td>2022-05-04<td>Adams Katherine L.<td><a href="${index}">4</a></table>`);
    expect(formsOn(page)).toEqual(['4']);
  });

  test('latest filings: a row below the one that names the company', () => {
    const page = pageOf(`<table><tr><th>Form<th>Formats<th>Description
      <tr><td>&nbsp;<td colspan="2"><a href="/cgi-bin/browse-edgar?CIK=1">Apple Inc. (Issuer)</a>
      <tr><td>4<td><a href="${index}">[html]</a><a href="${folder}/0000320193-22-000061.txt">[text]</a><td>x</table>`);
    expect(formsOn(page)).toEqual(['4', '4']);
  });

  test('full-text search: the form before its description and before the exhibit', () => {
    const row = (text: string) =>
      `<tr><td><a href="#doc4.xml" data-adsh="0000320193-22-000061" data-file-name="doc4.xml">${text}</a><td>CIK 1`;
    const page = pageOf(`<table><tr><th>Form &amp; File<th>Filed
      ${row('4 (Statement of changes in beneficial ownership)')}${row('3/A')}${row('4 EX-24')}${row('10-K (Annual report)')}</table>`);
    expect(formsOn(page)).toEqual(['4', '3/A', '4', '10-K']);
  });

  test('cells that span columns do not shift the form', () => {
    const page = pageOf(`<table><tr><th colspan="2">Company<th>Form type
      <tr><td>1<td>Apple<td><a href="${index}">5</a></table>`);
    expect(formsOn(page)).toEqual(['5']);
  });

  test("index page: its heading, for links to the filing's own documents only", () => {
    const page = pageOf(`<div id="formName"><strong>Form 4/A</strong> - Statement</div>
      <div id="secNum">SEC Accession No. 0000320193-22-000061</div>
      <table><tr><th>Seq<th>Type<tr><td>4<td><a href="${folder}/doc4.xml">doc4.xml</a>
      <tr><td>4<td>&nbsp;<a href="/Archives/edgar/data/1/000000000122000001/"></a></table>`);
    expect(formsOn(page)).toEqual(['4/A', null]);
  });

  test('a page that says nothing leaves the form unknown', () => {
    expect(
      formsOn(
        pageOf(`<p>4 <a href="${index}">4</a></p><table><tr><td>4<td><a href="${index}">4</a></table>`),
      ),
    ).toEqual([null, null]);
  });
});

test('a notice of a proposed sale is read, by its address or by what its page says', () => {
  const [rendered] = pageOf(`<a href="${folder}/xsl144X01/primary_doc.xml">x</a>`).querySelectorAll('a');
  expect(rendered && leadsToReadForm(rendered)).toBe(true);
  const [amended, other] = pageOf(`<table><tr><th>Filings<th>Format
    <tr><td>144/A<td><a href="${index}">Documents</a>
    <tr><td>1-K<td><a href="${index}">Documents</a></table>`).querySelectorAll('a');
  expect(amended && leadsToReadForm(amended)).toBe(true);
  expect(other && leadsToReadForm(other)).toBe(false);
});

test('a rendered ownership filing is known by its address, whatever the page says', () => {
  const [link] = pageOf(`<a href="${folder}/xslF345X05/doc4.xml">10-K</a>`).querySelectorAll('a');
  expect(link && leadsToReadForm(link)).toBe(true);
});

const corpus = '../shared/corpus/edgar';
describe.runIf(existsSync(corpus))('on pages as EDGAR serves them', () => {
  const forms = (file: string) => formsOn(pageOf(readFileSync(`${corpus}/${file}`, 'latin1')));

  test.each(['filing-index_0001562180-17-002633.html', 'filing-index_0000950142-22-003095_0.html'])(
    'every document of %s is of Form 4',
    (file) => {
      expect(forms(file)).toEqual(['4', '4', '4']);
    },
  );

  test('the index page of a 10-K leads to no ownership form', () => {
    const told = forms('filing-index_0000320193-19-000119.html');
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set(['10-K']));
  });

  test.each([
    'browse-edgar_getcompany_AAPL_all.html',
    'browse-edgar_getcompany_10-K.html',
    'current-events_edgarWebR.html',
  ])('every link of %s has its form', (file) => {
    const told = forms(file);
    expect(told.length).toBeGreaterThan(20);
    expect(told).not.toContain(null);
    expect(told).toContain('10-K');
  });
});
