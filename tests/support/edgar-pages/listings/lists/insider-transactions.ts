import { markup } from '../../markup.ts';
import { edgarPage } from '../edgar-page.ts';
import { indexPathOf, type ListedFiling, type Party } from '../listings.ts';
import { transactionHeads } from './transaction-list.ts';

const transactionRow = (filing: ListedFiling, { name, cik }: Party, index: number) => markup`<tr${
  index % 2 === 1 ? markup` class="blueRow"` : null
}>
<td>D</td>
<td>${filing.filingDate}</td>
<td>-</td>
<td><a href="/cgi-bin/own-disp?action=getowner&amp;CIK=${cik}">${name}</a></td>
<td><a href="${indexPathOf(filing)}">${filing.form}</a></td>
<td>S-Sale</td>
<td>D</td>
<td>1000.0000</td>
<td>9000.0000</td>
<td>1</td>
<td>${cik}</td>
<td>Common Stock</td>
</tr>
`;

/** `/cgi-bin/own-disp?action=getissuer&CIK=…`: one line per transaction, with its form as the link. */
export function insiderTransactionsPage({ name, cik }: Party, filings: readonly ListedFiling[]): string {
  const rows = filings.flatMap((filing) => filing.owners.map((owner) => ({ filing, owner })));
  return edgarPage(
    'Ownership Information',
    'Ownership Information',
    markup`<p><b>${name}</b> (<a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}">${cik}</a>)</p>
<table border="1" id="transaction-report">
<tr class="header">${transactionHeads('issuer').map((head) => markup`<td>${head}</td>`)}</tr>
${rows.map(({ filing, owner }, index) => transactionRow(filing, owner, index))}</table>
`,
  );
}
