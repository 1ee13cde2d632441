import type { Filing, ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { usDate } from '../notation.ts';
import { borders } from './borders.ts';
import type { Address } from './cover.ts';

const ownerRow = ({ name, relationship }: ReportingOwner, { street, city }: Address) => markup`<tr>
<td ${borders(0, 1, 1, 1)}>${name}<br>${street}<br>${city}</td>
<td align="center">\u00a0
	${relationship?.isDirector ? 'X' : null}</td>
<td align="center">\u00a0
	${relationship?.isTenPercentOwner ? 'X' : null}</td>
<td>\u00a0
	${relationship?.officerTitle ?? null}</td>
<td>${relationship?.otherText ?? '\n\t    \u00a0\n\t  '}</td>
</tr>
`;

/** Every owner's roles: an X for director and 10% owner, the text itself for officer and other. */
export const reportingOwners = (
  owners: readonly ReportingOwner[],
  address: Address,
) => markup`<h2>Reporting Owners</h2>
<table role="presentation" cellpadding="3" cellspacing="0" border="0">
<tr>
<td rowspan="2" align="center" ${borders(1, 1, 1, 1)}><b><font size="2">Reporting Owner Name / Address</font></b></td>
<td colspan="4" align="center" ${borders(1, 0, 1, 1)}><b><font size="2">Relationships</font></b></td>
</tr>
<tr>
${['Director', '10% Owner', 'Officer', 'Other'].map((role) => markup`<td>\u00a0<font size="2">${role}</font>\n</td>\n`)}</tr>
${owners.map((owner) => ownerRow(owner, address))}</table>
`;

const signatureRows = ({ name, date }: Filing['signatures'][number]) => markup`<tr>
<td ${borders(0, 0, 0, 1)}>\u00a0${name}</td>
<td rowspan="2" width="50"></td>
<td ${borders(0, 0, 0, 1)}>\u00a0
	${date === null ? null : usDate(date)}</td>
</tr>
<tr>
<td style="border: none" align="center" valign="top"><font size="1"><sup><a href="#**">**</a></sup>Signature of Reporting Person</font></td>
<td style="border: none" align="center" valign="top">
<font size="1">Date</font><p></p>
</td>
</tr>
`;

export const signatures = (signed: Filing['signatures']) => markup`<h2>Signatures</h2>
<dd></dd>
<table role="presentation" cellpadding="3" cellspacing="0" border="0">
${signed.map(signatureRows)}</table>
`;

const noteRow = (mark: Markup, text: Markup | string) => markup`<tr>
<td style="border:none"><font size="2"><b>${mark}</b></font></td>
<td style="border:none"><font size="2">${text}</font></td>
</tr>
`;

/** The form's own two notes, the filing's footnotes, and the remarks, if there are any. */
export function explanation({ footnotes, remarks }: Filing): Markup {
  const numbered = footnotes.map(({ id, text }) =>
    noteRow(markup`(<a name="#${id}"></a>${id.replace('F', '')})`, text),
  );
  return markup`<h2>Explanation of Responses:</h2>
<dd></dd>
<table role="presentation" cellpadding="3" cellspacing="0" border="0">
${noteRow(markup`<a name="#*">*</a>`, markup`If the form is filed by more than one reporting person, <i>see</i> Instruction 4(b)(v).`)}${noteRow(
  markup`<a name="#**">**</a>`,
  markup`Intentional misstatements or omissions of facts constitute Federal Criminal Violations.  <i>See</i> 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).`,
)}${numbered}${
  remarks === null
    ? null
    : markup`<tr><td colspan="2" style="border:none">\u00a0<br><b>Remarks:</b><br>${remarks}</td></tr>\n`
}</table>
`;
}
