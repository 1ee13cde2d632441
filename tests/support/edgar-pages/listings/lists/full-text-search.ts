import { markup } from '../../markup.ts';
import { edgarPage } from '../edgar-page.ts';
import { descriptionOf, type ListedFiling, shownFileOf } from '../listings.ts';

const resultRow = (filing: ListedFiling) => {
  const parties = [...filing.owners, filing.issuer];
  const file = shownFileOf(filing);
  return markup`<tr>
<td class="filetype"><a href="#${file}" class="preview-file" data-adsh="${filing.accession}" data-file-name="${file}">${filing.form} (${descriptionOf(filing)})</a></td>
<td class="filed">${filing.filingDate}</td>
<td class="enddate">${filing.filingDate}</td>
<td class="entity-name">${parties.map(({ name, cik }, index) => markup`${index > 0 ? markup`<br> ` : null}${name}  (CIK ${cik})`)}</td>
<td class="cik" nowrap="nowrap">${parties.map(({ cik }, index) => markup`${index > 0 ? markup`<br> ` : null}CIK ${cik}`)}</td>
</tr>
`;
};

/** `/edgar/search/`: links open a preview on the same page; only their data attributes name the filing. */
export function fullTextSearchPage(filings: readonly ListedFiling[]): string {
  return edgarPage(
    'EDGAR Full Text Search',
    'EDGAR Full Text Search',
    markup`<div id="hits">
<table class="table">
<thead><tr><th class="filetype">Form &amp; File</th><th class="filed">Filed</th><th class="enddate">Reporting for</th><th class="entity-name">Filing entity/person</th><th class="cik">CIK</th></tr></thead>
<tbody>
${filings.map(resultRow)}</tbody>
</table>
</div>
`,
  );
}
