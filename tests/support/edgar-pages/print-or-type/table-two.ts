import type { DerivativeRow } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import {
  shownAmount,
  shownCode,
  shownDate,
  shownIfCode,
  shownPrice,
  shownText,
  shownVoluntary,
} from '../shown.ts';
import { borders } from './borders.ts';
import { content, tightContent } from './cell.ts';

const label = (width: number, text: string, instruction: string | null, columns = 1) =>
  markup`<td width="${width}%" valign="top" ${columns === 1 ? markup`rowspan="2"` : markup`colspan="${columns}"`} ${borders(1, 0, 1, 1)}><font size="2">${text}${instruction === null ? null : markup`<br>${instruction}`}</font></td>\n`;

const labels = markup`<tr>
${label(15, '1. Title of Derivative Security', '(Instr. 3)')}${label(8, '2. Conversion or Exercise Price of Derivative Security', null)}${label(8, '3. Transaction Date (Month/Day/Year)', null)}${label(8, '3A. Deemed Execution Date, if any (Month/Day/Year)', null)}${label(10, '4. Transaction Code', '(Instr. 8)', 2)}${label(15, '5. Number of Derivative Securities Acquired (A) or Disposed of (D)', '(Instr. 3, 4, and 5)', 2)}${label(10, '6. Date Exercisable and Expiration Date', '(Month/Day/Year)', 2)}${label(20, '7. Title and Amount of Underlying Securities', '(Instr. 3 and 4)', 2)}${label(8, '8. Price of Derivative Security', '(Instr. 5)')}${label(8, '9. Number of Derivative Securities Beneficially Owned Following Reported Transaction(s)', '(Instr. 4)')}${label(8, '10. Ownership Form of Derivative Security: Direct (D) or Indirect (I)', '(Instr. 4)')}${label(8, '11. Nature of Indirect Beneficial Ownership', '(Instr. 4)')}</tr>
<tr>
${['Code', 'V', '(A)', '(D)', 'Date Exercisable', 'Expiration Date', 'Title', 'Amount or Number of Shares'].map((text) => markup`<td valign="bottom" align="center"><font size="2">${text}</font></td>\n`)}</tr>
`;

const dataRow = (row: DerivativeRow) => markup`<tr>
<td ${borders(0, 1, 1, 1)}>${content(shownText(row, 'securityTitle'))}</td>
<td align="center">${content(shownPrice(row, 'conversionOrExercisePrice'))}</td>
<td align="center">${tightContent(shownDate(row, 'transactionDate'))}</td>
<td align="center">${tightContent(shownDate(row, 'deemedExecutionDate'))}</td>
<td align="center">${tightContent(shownCode(row))}</td>
<td align="center">${tightContent(shownVoluntary(row))}</td>
<td align="center">${content(shownIfCode(row, 'A'))}</td>
<td align="center">${content(shownIfCode(row, 'D'))}</td>
<td align="center">${tightContent(shownDate(row, 'exerciseDate'))}</td>
<td align="center">${tightContent(shownDate(row, 'expirationDate'))}</td>
<td align="center">${content(shownText(row, 'underlyingSecurityTitle'))}</td>
<td align="center">${content(shownAmount(row, 'underlyingSecurityShares', 'underlyingSecurityValue'))}</td>
<td align="center">${content(shownPrice(row, 'transactionPricePerShare'))}</td>
<td align="center">${content(shownAmount(row, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'))}</td>
<td align="center">${content(shownText(row, 'directOrIndirectOwnership'))}</td>
<td>${content(shownText(row, 'natureOfOwnership'))}</td>
</tr>
`;

/** Table II, with its title outside the table. */
export const tableTwo = (rows: readonly DerivativeRow[]): Markup =>
  markup`<font size="2"><center><b>Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned<br>
    (<i>e.g.</i>, puts, calls, warrants, options, convertible securities)</b></center></font><table role="presentation" cellpadding="3" cellspacing="0" border="0">
${labels}${rows.map(dataRow)}</table>`;
