import { type Markup, markup } from '../../markup.ts';
import { edgarPage } from '../edgar-page.ts';
import { descriptionOf, indexPathOf, type ListedFiling, type Party } from '../listings.ts';

/** A row of the list: its form is in the first column, "Filings". */
export function companyFilingRow(filing: ListedFiling, index: number): Markup {
  const viewer = markup`\u00a0 <a href="/cgi-bin/viewer?action=view&amp;accession_number=${filing.accession}" id="interactiveDataBtn">\u00a0Interactive Data</a>`;
  return markup`<tr${index % 2 === 1 ? markup` class="blueRow"` : null}>
<td nowrap="nowrap">${filing.form}</td>
<td nowrap="nowrap"><a href="${indexPathOf(filing)}" id="documentsbutton">\u00a0Documents</a>${filing.form === '10-K' ? viewer : null}</td>
<td class="small">${descriptionOf(filing)}<br>Acc-no: ${filing.accession}\u00a0(34 Act)\u00a0 Size: 12 KB</td>
<td>${filing.filingDate}</td>
<td nowrap="nowrap"><a href="/cgi-bin/browse-edgar?action=getcompany&amp;filenum=001-90001&amp;owner=include&amp;count=40">001-90001</a><br>24000001</td>
</tr>
`;
}

/** `/cgi-bin/browse-edgar?action=getcompany&CIK=…`: a company's filings of every kind, newest first. */
export function companyFilingsPage({ name, cik }: Party, filings: readonly ListedFiling[]): string {
  return edgarPage(
    'EDGAR Search Results',
    'EDGAR Search Results',
    markup`<div class="companyInfo">
<span class="companyName">${name} <acronym title="Central Index Key">CIK</acronym>#: <a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}&amp;owner=include&amp;count=40">${cik} (see all company filings)</a></span>
<p class="identInfo">Get <a href="/cgi-bin/own-disp?action=getissuer&amp;CIK=${cik}"><b>insider transactions</b></a> for this <b>issuer</b>.</p>
</div>
<div id="seriesDiv">
<table class="tableFile2" summary="Results">
<tr><th scope="col">Filings</th><th scope="col">Format</th><th scope="col">Description</th><th scope="col">Filing Date</th><th scope="col">File/Film Number</th></tr>
${filings.map(companyFilingRow)}</table>
</div>
`,
  );
}
