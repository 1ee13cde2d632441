import type { Filing, Row } from '../../../../../lib/form4/model/filing.ts';
import { placedRows } from '../../../../../lib/form4/model/placed-rows.ts';
import { kindOfCode } from '../../../../../lib/form4/model/transaction-codes.ts';
import { type Markup, markup } from '../../markup.ts';
import { edgarPage } from '../edgar-page.ts';
import { indexPathOf, type ListedFiling, listedFiling } from '../listings.ts';

/** A filing in EDGAR's past. */
export type PastFiling = { accession: string /** ISO date. */; filedAt: string; filing: Filing };

/** A past filing as EDGAR's other lists name it. */
export const listedAs = ({ accession, filedAt, filing }: PastFiling): ListedFiling =>
  listedFiling({
    accession,
    form: filing.documentType,
    filingDate: filedAt,
    acceptanceDatetime: `${filedAt}T17:30:00`,
    issuer: { name: filing.issuer.name, cik: filing.issuer.cik ?? '' },
    owners: filing.reportingOwners.map(({ name, cik }) => ({ name, cik: cik ?? '' })),
  });

type Party = { name: string; cik: string };
type Kind = 'insider' | 'issuer';

const pageLength = 80;

/** The list's own column heads, with its own spelling. */
export const transactionHeads = (kind: Kind) => [
  'Acquistion or Disposition',
  'Transaction Date',
  'Deemed Execution Date',
  kind === 'insider' ? 'Issuer' : 'Reporting Owner',
  'Form',
  'Transaction Type',
  'Direct or Indirect Ownership',
  'Number of Securities Transacted',
  'Number of Securities Owned',
  'Line Number',
  kind === 'insider' ? 'Issuer CIK' : 'Owner CIK',
  'Security Name',
];

type Line = { past: PastFiling; row: Row; number: number; party: Party };

const types: Record<string, string> = {
  P: 'P-Purchase',
  S: 'S-Sale',
  M: 'M-Exempt',
  A: 'A-Award',
  G: 'G-Gift',
};

function typeOf(code: string | null): string {
  if (code === null) return '';
  return types[code] ?? `${code}-${kindOfCode(code) ?? 'Other'}`;
}

/** "1000.0000": the list pads every amount. */
const padded = (amount: string | null): string => {
  if (amount === null) return '';
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(4, '0')}`;
};

function lineOf({ past, row, number, party }: Line, kind: Kind): Markup {
  const name = kind === 'insider' ? 'getissuer' : 'getowner';
  return markup`<tr>
<td>${row.transactionAcquiredDisposedCode ?? '-'}</td>
<td>${row.transactionDate ?? '-'}</td>
<td>${row.deemedExecutionDate ?? '-'}</td>
<td><a href="/cgi-bin/own-disp?action=${name}&amp;CIK=${party.cik}">${party.name}</a></td>
<td><a href="${indexPathOf(listedAs(past))}">${past.filing.documentType}</a></td>
<td>${typeOf(row.transactionCode)}</td>
<td>${row.directOrIndirectOwnership ?? '-'}</td>
<td>${padded(row.transactionShares)}</td>
<td>${padded(row.sharesOwnedFollowingTransaction)}</td>
<td>${String(number)}</td>
<td>${party.cik}</td>
<td>${row.securityTitle}</td>
</tr>
`;
}

function linesOf(kind: Kind, cik: string, filings: readonly PastFiling[]): Line[] {
  const lines = filings.flatMap((past) => {
    const { reportingOwners, issuer } = past.filing;
    const owners = reportingOwners.filter((owner) => kind === 'issuer' || owner.cik === cik);
    const isOf = kind === 'insider' || issuer.cik === cik;
    const rows = placedRows(past.filing).filter(({ row }) => row.kind === 'transaction');
    return isOf
      ? owners.flatMap((owner) =>
          rows.map(({ row }, at) => {
            const other = kind === 'insider' ? issuer : owner;
            return { past, row, number: at + 1, party: { name: other.name, cik: other.cik ?? '' } };
          }),
        )
      : [];
  });
  return lines.sort((a, b) => ((a.row.transactionDate ?? '') < (b.row.transactionDate ?? '') ? 1 : -1));
}

/**
 * A page of EDGAR's list of insider transactions, by a person or at an issuer, newest first. No raw page was
 * at hand, so it is built from what public readers of it take.
 */
export function transactionListPage(
  kind: Kind,
  { name, cik }: Party,
  filings: readonly PastFiling[],
  start = 0,
): string {
  const lines = linesOf(kind, cik, filings);
  const shown = lines.slice(start, start + pageLength);
  const next = start + pageLength;
  return edgarPage(
    'Ownership Information',
    'Ownership Information',
    markup`<p><b>${name}</b> (<a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}">${cik}</a>)</p>
<table border="1" id="transaction-report">
<tr class="header">${transactionHeads(kind).map((head) => markup`<td>${head}</td>`)}</tr>
${shown.map((line) => lineOf(line, kind))}</table>
${lines.length > next ? markup`<input type="button" value="Next ${String(pageLength)}">` : null}
`,
  );
}
