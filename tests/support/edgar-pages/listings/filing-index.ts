import { type Markup, markup } from '../markup.ts';
import { edgarPage } from './edgar-page.ts';
import {
  descriptionOf,
  folderOf,
  type ListedFiling,
  type Party,
  shownFileOf,
  submissionPathOf,
} from './listings.ts';

type Document = {
  sequence: string;
  description: string;
  path: string;
  name: string;
  type: string;
  size: string;
};

const documentRow = ({ sequence, description, path, name, type, size }: Document, index: number) => markup`
<tr${index % 2 === 1 ? markup` class="evenRow"` : null}>
<td scope="row">${sequence}</td>
<td scope="row">${description}</td>
<td scope="row"><a href="${path}">${name}</a></td>
<td scope="row">${type}</td>
<td scope="row">${size}</td>
</tr>`;

/** The rendered page and the raw XML both have the form as their type; the rendered one is named ".html". */
function documentsOf(filing: ListedFiling): Document[] {
  const { form, document, accession } = filing;
  const main = { sequence: '1', description: 'OWNERSHIP DOCUMENT', type: form };
  const raw = { ...main, path: `${folderOf(filing)}/${document}`, name: document, size: '8693' };
  const rendered = {
    ...main,
    path: `${folderOf(filing)}/${shownFileOf(filing)}`,
    name: document.replace('.xml', '.html'),
    size: '\u00a0',
  };
  const submission = {
    sequence: '\u00a0',
    description: 'Complete submission text file',
    path: submissionPathOf(filing),
    name: `${accession}.txt`,
    type: '\u00a0',
    size: '10146',
  };
  if (filing.stylesheet !== null) return [rendered, raw, submission];
  const exhibit = {
    ...raw,
    sequence: '2',
    description: 'EXHIBIT 21.1',
    path: `${folderOf(filing)}/ex211.htm`,
    name: 'ex211.htm',
    type: 'EX-21.1',
  };
  return [{ ...raw, description: form }, exhibit, submission];
}

const party = ({ name, cik }: Party, role: 'Reporting' | 'Issuer' | 'Filer') => markup`<div class="filerDiv">
<div class="companyInfo">
<span class="companyName">${name} (${
  role === 'Filer'
    ? role
    : markup`<a href="/cgi-bin/own-disp?CIK=${cik}&amp;action=${role === 'Issuer' ? 'getissuer' : 'getowner'}">${role}</a>`
})
 <acronym title="Central Index Key">CIK</acronym>: <a href="/cgi-bin/browse-edgar?CIK=${cik}&amp;action=getcompany">${cik} (see all company filings)</a></span>
</div>
</div>
`;

const info = (head: string, text: string) =>
  markup`<div class="infoHead">${head}</div>\n<div class="info">${text}</div>\n`;

/** The part of a filing's index page that says what it is and lists its documents. */
export function filingDetail(filing: ListedFiling, periodOfReport: string): Markup {
  return markup`<div class="formDiv">
<div id="formHeader">
<div id="formName">
<strong>Form ${filing.form}</strong> - ${descriptionOf(filing)}:
</div>
<div id="secNum">
<strong><acronym title="Securities and Exchange Commission">SEC</acronym> Accession <acronym title="Number">No.</acronym></strong> ${filing.accession}
</div>
</div>
<div class="formContent">
<div class="formGrouping">
${info('Filing Date', filing.filingDate)}${info('Accepted', filing.acceptanceDatetime.replace('T', ' '))}${info('Documents', '1')}</div>
<div class="formGrouping">
${info('Period of Report', periodOfReport)}</div>
<div style="clear:both"></div>
</div>
</div>
<div class="formDiv">
<div>
<p>Document Format Files</p>
<table class="tableFile" summary="Document Format Files">
<tr>
<th scope="col"><acronym title="Sequence Number">Seq</acronym></th>
<th scope="col">Description</th>
<th scope="col">Document</th>
<th scope="col">Type</th>
<th scope="col">Size</th>
</tr>${documentsOf(filing).map(documentRow)}
</table>
</div>
</div>
`;
}

/** A filing's index page, for a Form 4 as for a 10-K. @param periodOfReport ISO date */
export function filingIndexPage(filing: ListedFiling, periodOfReport = filing.filingDate): string {
  const parties =
    filing.owners.length > 0
      ? [...filing.owners.map((owner) => party(owner, 'Reporting')), party(filing.issuer, 'Issuer')]
      : party(filing.issuer, 'Filer');
  return edgarPage(
    `EDGAR Filing Documents for ${filing.accession}`,
    'Filing Detail',
    markup`${filingDetail(filing, periodOfReport)}${parties}`,
  );
}
