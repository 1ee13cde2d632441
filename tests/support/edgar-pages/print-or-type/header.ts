import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { markup } from '../markup.ts';
import { borders, plainTable } from './borders.ts';

const ombRow = (label: string, value: string) =>
  plainTable(markup`
<td style="border:none"><font face="Arial" size="2">${label}</font></td>
<td align="right" style="border:none"><font face="Arial" size="2">${value}</font></td>
`);

/** The exit box, the form's name and title, the OMB box. This layout has no 10b5-1 box. */
export const header = ({ notSubjectToSection16 }: Filing) =>
  plainTable(markup`<tr>
<td width="15%" style="border:none" valign="top">
<div ${borders(1, 1, 1, 1)}><font face="Arial" size="+3"><b><center>FORM 4</center></b></font></div>
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td valign="top" style="border:none" width="30"><input type="checkbox"${notSubjectToSection16 ? markup` checked` : null} onclick="return false" disabled></td>
<td valign="top" style="border:none"><font size="2">Check this box if no longer subject to Section 16.  Form 4 or Form 5 obligations may continue.  <i>See</i> Instruction 1(b).</font></td>
</tr></table>
</td>
<td width="65%" align="center" style="border:none">
<b><font size="3">
	UNITED STATES SECURITIES AND EXCHANGE COMMISSION<br>
	Washington, D.C. 20549<p></p></font></b><font size="3"><b>STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES</b><p></p>
	Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934 or Section 30(h) of the Investment Company Act of 1940
	</font>
</td>
<td width="20%" valign="top" style="border:none"><table role="presentation" cellpadding="2" cellspacing="0" border="0">
<tr><td align="center" ${borders(1, 1, 1, 1)}><font face="Arial" size="2">OMB APPROVAL</font></td></tr>
<tr><td ${borders(0, 1, 1, 1)}><font face="Arial" size="2">${ombRow('OMB Number:', '3235-0287')}
${ombRow('Estimated average burden hours per response...', '0.5')}</font></td></tr>
</table></td>
</tr>`);
