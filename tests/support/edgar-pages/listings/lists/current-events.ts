import { markup } from '../../markup.ts';
import { indexPathOf, type ListedFiling } from '../listings.ts';

const padded = (text: string, width: number) => ' '.repeat(Math.max(1, width - text.length));

const line = (filing: ListedFiling) => {
  const { form, issuer, filingDate } = filing;
  const [year = '', month = '', day = ''] = filingDate.split('-');
  const cik = String(Number(issuer.cik));
  return markup`${month}-${day}-${year}   <a href="${indexPathOf(filing, { inFolder: false })}">${form}</a>${padded(form, 14)}<a href="browse-edgar?action=getcompany&amp;CIK=${cik}">${cik}</a>${padded(cik, 10)}${issuer.name}
`;
};

/** `/cgi-bin/current`: a day's filings as preformatted text, one per line. */
export function currentEventsPage(filings: readonly ListedFiling[]): string {
  return markup`<html>
<head>
<title>EDGAR Current Events</title>
</head>
<body bgcolor="#FFFFFF">
<table width="100%"><tr><td width="5%"></td>
<td width="80%">
<h1>Results for EDGAR Current Events</h1>
<p>The total number of matches is <strong>${filings.length}</strong><p><pre><strong>Date Filed   Form        CIK Code     Company Name</strong><hr>${filings.map(line)}</pre>
</td></tr></table>
</body>
</html>
`.text;
}
