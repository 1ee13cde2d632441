import { markup } from '../../markup.ts';
import { edgarPage } from '../edgar-page.ts';
import { descriptionOf, indexPathOf, type ListedFiling, type Party, submissionPathOf } from '../listings.ts';

/** Two rows per filing and party: the party and, below it, the filing. */
const rowsFor = (filing: ListedFiling, { name, cik }: Party, role: string) => markup`<tr>
<td>\u00a0</td>
<td bgcolor="#E6E6E6" colspan="5"><a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}&amp;owner=include&amp;count=40">${name} (${cik}) (${role})</a></td>
</tr>
<tr>
<td nowrap="nowrap">${filing.form}</td>
<td nowrap="nowrap"><a href="${indexPathOf(filing)}">[html]</a><a href="${submissionPathOf(filing)}">[text]</a>\u00a0</td>
<td class="small">${descriptionOf(filing)}<br>Accession Number: ${filing.accession} \u00a0Size:\u00a012 KB</td>
<td nowrap="nowrap">${filing.acceptanceDatetime.slice(0, 10)}<br>${filing.acceptanceDatetime.slice(11)}</td>
<td nowrap="nowrap">${filing.filingDate}</td>
<td nowrap="nowrap"><a href="/cgi-bin/browse-edgar?action=getcompany&amp;filenum=001-90001&amp;owner=include&amp;count=40">001-90001</a><br>24000001</td>
</tr>
`;

/** `/cgi-bin/browse-edgar?action=getcurrent`: lists an ownership filing once for each of its parties. */
export function latestFilingsPage(filings: readonly ListedFiling[]): string {
  return edgarPage(
    'Latest Filings Received and Processed at the SEC',
    'Latest Filings Received and Processed at the SEC',
    markup`<table border="0" width="100%">
<tr bgcolor="#D6D6D6"><th scope="col">Form</th><th scope="col">Formats</th><th scope="col">Description</th><th scope="col">Accepted</th><th scope="col">Filing Date</th><th scope="col">File/Film No</th></tr>
${filings.map((filing) => [
  rowsFor(filing, filing.issuer, filing.owners.length > 0 ? 'Issuer' : 'Filer'),
  ...filing.owners.map((owner) => rowsFor(filing, owner, 'Reporting')),
])}</table>
`,
  );
}
