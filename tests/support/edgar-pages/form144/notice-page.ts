import type { Notice } from '../../../../lib/form144/notice.ts';
import { usDate } from './notice-xml.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const box = (value: string | null | undefined) => `<div class="fakeBox">${escaped(value ?? '')}</div>`;
const line = (label: string, value: string | null | undefined) =>
  `<tr><td class="label">${label}</td><td>${box(value)}</td></tr>`;
const withAddress = (name: string | null) =>
  `${escaped(name ?? '')}<br>1 EXAMPLE PLAZA<br>SPRINGFIELD<br>OR<br>97475`;

const table = (heads: string[], rows: string[][]) => `<table>
<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

/** A notice's page, with the SEC's own words in the SEC's own order. */
export const noticePage = (notice: Notice): string => `<!DOCTYPE html>
<html lang="en"><head><title>Form 144 Filer Information</title></head><body>
<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION<br>Washington, D.C. 20549<br>Form ${notice.documentType}</p>
<p>NOTICE OF PROPOSED SALE OF SECURITIES<br>PURSUANT TO RULE 144 UNDER THE SECURITIES ACT OF 1933</p>
<h1>144: Filer Information</h1>
<table>${line('Filer CIK', notice.seller.cik)}${line('Filer CCC', 'XXXXXXXX')}</table>
<h1>144: Issuer Information</h1>
<table>
${line('Name of Issuer', notice.issuer.name)}
${line('SEC File Number', '001-90001')}
${line('Address of Issuer', '12 EXAMPLE STREET')}
${line('Phone', '(555) 555-0100')}
${line('Name of Person for Whose Account the Securities are To Be Sold', notice.seller.name)}
<tr><td colspan="2">See the definition of "person" in paragraph (a) of Rule 144.</td></tr>
<tr><td class="label">Relationship to Issuer</td><td>${notice.relationships.map((one) => box(one)).join('')}</td></tr>
</table>
<h1>144: Securities Information</h1>
${table(
  [
    'Title of the Class of Securities To Be Sold',
    'Name and Address of the Broker',
    'Number of Shares or Other Units To Be Sold',
    'Aggregate Market Value',
    'Number of Shares or Other Units Outstanding',
    'Approximate Date of Sale',
    'Name the Securities Exchange',
  ],
  notice.proposed.map((one) => [
    box(one.title),
    withAddress(one.broker),
    box(one.amount),
    box(one.marketValue),
    box(one.outstanding),
    box(usDate(one.approximateDate)),
    box(one.exchange),
  ]),
)}
<p>Furnish the following information with respect to the acquisition of the securities to be sold:</p>
<h1>144: Securities To Be Sold</h1>
${table(
  [
    'Title of the Class',
    'Date you Acquired',
    'Nature of Acquisition Transaction',
    'Name of Person from Whom Acquired',
    'Is this a Gift?',
    'Date Donor Acquired',
    'Amount of Securities Acquired',
    'Date of Payment',
    'Nature of Payment *',
  ],
  notice.acquired.map((one) => [
    box(one.title),
    box(usDate(one.date)),
    box(one.nature),
    box('Issuer'),
    box(''),
    box(''),
    box(one.amount),
    box(''),
    box('N/A'),
  ]),
)}
<h1>144: Securities Sold During The Past 3 Months</h1>
${
  notice.soldInPastThreeMonths?.length
    ? table(
        [
          'Name and Address of Seller',
          'Title of Securities Sold',
          'Date of Sale',
          'Amount of Securities Sold',
          'Gross Proceeds',
        ],
        notice.soldInPastThreeMonths.map((one) => [
          withAddress(one.seller),
          box(one.title),
          box(usDate(one.date)),
          box(one.amount),
          box(one.proceeds),
        ]),
      )
    : `<table><tr><td>Nothing to Report</td><td><img src="/box.jpg" alt="Checkbox ${notice.soldInPastThreeMonths ? '' : 'not '}checked"></td></tr></table>`
}
<h1>144: Remarks and Signature</h1>
<table>
${line('Remarks', notice.remarks)}
${line('Date of Notice', usDate(notice.noticeDate))}
<tr><td class="label">Date of Plan Adoption or Giving of Instruction, If Relying on Rule 10b5-1</td><td>${notice.planAdoptions.map((day) => box(usDate(day))).join('')}</td></tr>
<tr><td colspan="2">ATTENTION: The person for whose account the securities to which this notice relates are to be sold hereby represents by signing this notice that he does not know any material adverse information.</td></tr>
${line('Signature', '/s/ Ada J. Marlowe')}
</table>
</body></html>
`;
