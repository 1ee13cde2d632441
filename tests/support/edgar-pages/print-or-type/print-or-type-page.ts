import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { markup } from '../markup.ts';
import type { CheckMarks } from './check-mark.ts';
import { explanation, reportingOwners, signatures } from './closing.ts';
import { type Address, cover } from './cover.ts';
import { header } from './header.ts';
import { tableOne } from './table-one.ts';
import { tableTwo } from './table-two.ts';

export type PrintOrTypeOptions = {
  checkMarks?: CheckMarks;
  /** Every owner's address, since a `Filing` has none. */
  address?: Address;
};

const inventedAddress: Address = { street: '12 EXAMPLE STREET', city: 'SPRINGFIELD,\u00a0OR\u00a097475' };

/**
 * A Form 4 or 4/A in the "(Print or Type Responses)" layout: no classes, no `thead`, no CIK, no 10b5-1 box,
 * and Table I inside the cover's outer table. @returns the page's HTML
 */
export function printOrTypePage(filing: Filing, options: PrintOrTypeOptions = {}): string {
  const { checkMarks = 'typed', address = inventedAddress } = options;
  return markup`<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title> Ownership Submission </title>
<style>td { border: solid black; border-width: 0 1px 1px 0; }</style>
</head>
<body BGCOLOR="DCDCDC">
${header(filing)}
<p></p>
<font size="-1">(Print or Type Responses)</font><table role="presentation" cellspacing="0" cellpadding="0" border="0" width="100%">
<tr><td style="border:none">${cover(filing, checkMarks, address)}</td></tr>
<tr><td style="border:none">${tableOne(filing.nonDerivativeTable)}</td></tr>
</table>
<p></p>
<table role="presentation" width="100%">
<tr>
<td style="border:none" colspan="2" width="60%"><font size="2">Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.</font></td>
<td colspan="2"></td>
</tr>
<tr>
<td width="50%"></td>
<td colspan="2" style="border:none"><font face="Arial" size="2"><b>Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB control number.</b></font></td>
<td width="10%" style="border:none" align="right" valign="top"><font size="2">SEC 1474 (9-02)</font></td>
</tr>
</table>
<p></p>
${tableTwo(filing.derivativeTable)}
<p></p>
${reportingOwners(filing.reportingOwners, address)}${signatures(filing.signatures)}${explanation(filing)}<p></p>
<dd></dd>
<font size="2">Note: File three copies of this Form, one of which must be manually signed.  If space is insufficient, <i>see</i> Instruction 6 for procedure.</font><p></p>
<dd></dd>
<font size="2">Potential persons who are to respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB number.</font>
</body>
</html>
`.text;
}
