import { indexPathOf, type ListedFiling } from './listings.ts';

type Party = { name: string; cik: string };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const digits = (accession: string) => accession.replaceAll('-', '');

/** EDGAR's Atom feed of one party's filings (`browse-edgar?action=getcompany&…&output=atom`), as listed. */
export const companyFeed = (
  party: Party,
  filings: readonly ListedFiling[],
  hasMore = false,
): string => `<?xml version="1.0" encoding="ISO-8859-1" ?>
  <feed xmlns="http://www.w3.org/2005/Atom">
    <author><email>webmaster@sec.gov</email><name>Webmaster</name></author>
    <company-info>
      <addresses><address type="mailing"><city>SPRINGFIELD</city><state>OR</state></address></addresses>
      <cik>${party.cik}</cik>
      <cik-href>https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${party.cik}</cik-href>
      <conformed-name>${escaped(party.name)}</conformed-name>
    </company-info>
${filings.map((filing) => companyEntry(filing)).join('\n')}
    <id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${party.cik}</id>
${hasMore ? '    <link href="https://www.sec.gov/cgi-bin/browse-edgar?start=40" rel="next" type="application/atom+xml" />\n' : ''}    <title>${escaped(party.name)}  (${party.cik})</title>
    <updated>2026-11-26T09:00:00-05:00</updated>
  </feed>
`;

const companyEntry = (filing: ListedFiling) => `    <entry>
      <category label="form type" scheme="https://www.sec.gov/" term="${filing.form}" />
      <content type="text/xml">
        <accession-number>${filing.accession}</accession-number>
        <act>34</act>
        <filing-date>${filing.filingDate}</filing-date>
        <filing-href>https://www.sec.gov${indexPathOf(filing)}</filing-href>
        <filing-type>${filing.form}</filing-type>
        <form-name>Statement of changes in beneficial ownership of securities</form-name>
        <size>5 KB</size>
      </content>
      <id>urn:tag:sec.gov,2008:accession-number=${filing.accession}</id>
      <link href="https://www.sec.gov${indexPathOf(filing)}" rel="alternate" type="text/html" />
      <summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; ${filing.filingDate} &lt;b&gt;AccNo:&lt;/b&gt; ${filing.accession} &lt;b&gt;Size:&lt;/b&gt; 5 KB</summary>
      <title>${filing.form}  - Statement of changes in beneficial ownership of securities</title>
      <updated>${filing.acceptanceDatetime}-05:00</updated>
    </entry>`;

/** EDGAR's Atom feed of everyone's latest filings: one entry for each party to a filing. */
export const latestFeed = (
  filings: readonly ListedFiling[],
): string => `<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Latest Filings - Thu, 26 Nov 2026 09:00:00 EST</title>
<id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
<updated>2026-11-26T09:00:00-05:00</updated>
${filings
  .flatMap((filing) => [
    ...filing.owners.map((owner) => latestEntry(filing, owner, 'Reporting')),
    latestEntry(filing, filing.issuer, 'Issuer'),
  ])
  .join('\n')}
</feed>
`;

const latestEntry = (filing: ListedFiling, party: Party, role: string) => `<entry>
<title>${filing.form} - ${escaped(party.name)} (${party.cik}) (${role})</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/${Number(party.cik)}/${digits(filing.accession)}/${filing.accession}-index.htm"/>
<summary type="html">
 &lt;b&gt;Filed:&lt;/b&gt; ${filing.filingDate} &lt;b&gt;AccNo:&lt;/b&gt; ${filing.accession} &lt;b&gt;Size:&lt;/b&gt; 5 KB
</summary>
<updated>${filing.acceptanceDatetime}-05:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${filing.form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${filing.accession}</id>
</entry>`;
