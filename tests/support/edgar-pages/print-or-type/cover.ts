import type { Filing, ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { usDate } from '../notation.ts';
import { borders, plainTable } from './borders.ts';
import { type CheckMarks, lineMark, roleMark } from './check-mark.ts';

export type Address = { street: string; city: string };

const captions = (texts: readonly string[]) =>
  plainTable(markup`<tr>
${texts.map((text) => markup`<td style="border:none" width="33%"><center><font size="1">${text}</font></center></td>\n`)}</tr>`);

function relationshipBox({ relationship }: ReportingOwner, marks: CheckMarks): Markup {
  const box = (checked: boolean | undefined, label: string) =>
    markup`<td valign="top" style="border:none" width="50%"><font size="1">${roleMark(marks, checked ?? false)}${label}</font></td>\n`;
  const { officerTitle = null, otherText = null } = relationship ?? {};
  const slash = officerTitle !== null && otherText !== null ? '\n\t\t\t  /\n\t\t\t  ' : null;
  return markup`<font size="2">5. Relationship of Reporting Person(s) to Issuer<br><center>(Check all applicable)</center></font><table role="presentation" cellspacing="0" cellpadding="0" border="0" width="100%" align="center">
<tr>
${box(relationship?.isDirector, 'Director')}${box(relationship?.isTenPercentOwner, '10% Owner')}</tr>
<tr>
${box(relationship?.isOfficer, 'Officer (give title below)')}${box(relationship?.isOther, 'Other (specify below)')}</tr>
<tr><td colspan="2" align="center" ${borders(0, 0, 0, 1)}><font size="2">${officerTitle}${slash}${otherText}</font></td></tr>
</table>`;
}

/** The cover's four rows; the last ends with Table I's title, because Table I is in the same outer table. */
export function cover(filing: Filing, marks: CheckMarks, address: Address): Markup {
  const { issuer, periodOfReport, dateOfOriginalSubmission, reportingOwners } = filing;
  const [owner] = reportingOwners;
  if (!owner) throw new Error('A filing has at least one reporting owner');
  const joint = reportingOwners.length > 1;
  return markup`<table role="presentation" cellpadding="3" cellspacing="0" border="0" width="100%">
<tr>
<td width="33%" valign="top" style="border: solid black; border-width: 1">${plainTable(markup`
<tr><td valign="top" width="100%" style="border:none"><font size="2">1. Name and Address of Reporting Person <a href="#*"><sup>*</sup></a></font></td></tr>
<tr><td valign="top" width="33%" style="border:none">${owner.name}</td></tr>
`)}</td>
<td valign="top" width="33%" ${borders(1, 0, 1, 1)}>\u00a0
	      <font size="2">2. Issuer Name <b>and</b> Ticker or Trading Symbol</font><br>${issuer.name} [${issuer.tradingSymbol}]
	      </td>
<td rowspan="2" valign="top" width="33%" ${borders(1, 0, 1, 1)}>
${relationshipBox(owner, marks)}
</td>
</tr>
<tr>
<td valign="top" ${borders(0, 1, 1, 1)}>
<center>${captions(['(Last)', '(First)', '(Middle)'])}</center>${address.street}</td>
<td valign="top">
<font size="2">3. Date of Earliest Transaction (Month/Day/Year)</font><br>${periodOfReport === null ? null : usDate(periodOfReport)}</td>
</tr>
<tr>
<td valign="top" ${borders(0, 1, 1, 1)}>
${plainTable(markup`<tr><td valign="top" colspan="3" width="100%" style="border:none">
<center><font size="1">(Street)</font></center>
<br>
</td></tr>`)}${address.city}</td>
<td valign="top">
<font size="2">4. If Amendment, Date Original Filed</font><font size="1">(Month/Day/Year)</font><br>${dateOfOriginalSubmission === null ? null : usDate(dateOfOriginalSubmission)}</td>
<td valign="top">
<font size="2">6. Individual or Joint/Group Filing</font><font size="1">(Check Applicable Line)</font><br><font size="1">
		  ${lineMark(marks, !joint)}Form filed by One Reporting Person<br>
		  ${lineMark(marks, joint)}Form filed by More than One Reporting Person
		</font>
</td>
</tr>
<tr>
<td valign="top" ${borders(0, 1, 1, 1)}>${captions(['(City)', '(State)', '(Zip)'])}</td>
<td colspan="3" height="30"><center><b><font size="2">Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned</font></b></center></td>
</tr>
</table>`;
}
