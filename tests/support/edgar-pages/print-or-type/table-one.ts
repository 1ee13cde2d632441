import type { Row } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { shownAmount, shownCode, shownDate, shownPrice, shownText, shownVoluntary } from '../shown.ts';
import { borders } from './borders.ts';
import { content, tightContent } from './cell.ts';

const labels = markup`<tr>
<td width="33%" rowspan="2" valign="top" ${borders(0, 1, 1, 1)}><font size="2">1.Title of Security<br>(Instr. 3)</font></td>
<td width="8%" valign="top" rowspan="2"><font size="2">2. Transaction Date (Month/Day/Year)</font></td>
<td width="8%" valign="top" rowspan="2"><font size="2">2A. Deemed Execution Date, if any (Month/Day/Year)</font></td>
<td width="10%" valign="top" colspan="2"><font size="2">3. Transaction Code<br>(Instr. 8)</font></td>
<td width="14%" valign="top" colspan="3"><font size="2">4. Securities Acquired (A) or Disposed of (D)<br>(Instr. 3, 4 and 5)</font></td>
<td width="27%" valign="top" rowspan="2"><font size="2">5. Amount of Securities Beneficially Owned Following Reported Transaction(s)<br>(Instr. 3 and 4)</font></td>
<td width="27%" valign="top" rowspan="2"><font size="2">6. Ownership Form: Direct (D) or Indirect (I)<br>(Instr. 4)</font></td>
<td width="27%" valign="top" rowspan="2"><font size="2">7. Nature of Indirect Beneficial Ownership<br>(Instr. 4)</font></td>
</tr>
<tr>
${['Code', 'V', 'Amount', '(A) or (D)', 'Price'].map((label) => markup`<td valign="bottom" align="center"><font size="2">${label}</font></td>\n`)}</tr>
`;

const dataRow = (row: Row) => markup`<tr>
<td ${borders(0, 1, 1, 1)}>${content(shownText(row, 'securityTitle'))}</td>
<td>${tightContent(shownDate(row, 'transactionDate'))}</td>
<td>${tightContent(shownDate(row, 'deemedExecutionDate'))}</td>
<td align="center">${tightContent(shownCode(row))}</td>
<td align="center">${tightContent(shownVoluntary(row))}</td>
<td>${content(shownAmount(row, 'transactionShares', 'transactionTotalValue'))}</td>
<td>${content(shownText(row, 'transactionAcquiredDisposedCode'))}</td>
<td>${content(shownPrice(row, 'transactionPricePerShare'))}</td>
<td>${content(shownAmount(row, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'))}</td>
<td>${content(shownText(row, 'directOrIndirectOwnership'))}</td>
<td>${content(shownText(row, 'natureOfOwnership'))}</td>
</tr>
`;

/** Table I, with neither `thead` nor `th`; its title is in the cover. */
export const tableOne = (rows: readonly Row[]): Markup =>
  markup`<table role="presentation" cellpadding="3" cellspacing="0" border="0" width="100%">
${labels}${rows.map(dataRow)}</table>`;
