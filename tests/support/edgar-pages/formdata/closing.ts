import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { usDate } from '../notation.ts';
import type { Form } from './header.ts';

/** The numbered footnotes and, if there are any, the remarks. */
export function explanation({ footnotes, remarks }: Filing): Markup {
  return markup`<table border="0" width="100%">
<tr><td class="MedSmallFormText"><b>Explanation of Responses:</b></td></tr>
${footnotes.map(({ id, text }) => markup`<tr><td class="FootnoteData">${id.replace('F', '')}. ${text}</td></tr>\n`)}${
  remarks === null
    ? null
    : markup`<tr><td class="FormText"><b>Remarks:</b></td></tr>
<tr><td class="FootnoteData">${remarks}</td></tr>
`
}</table>
`;
}

const signatureLine = ({ name, date }: Filing['signatures'][number]) => markup`<tr>
<td width="60%"></td>
<td width="20%"><u><span class="FormData">${name}</span></u></td>
<td width="20%"><u><span class="FormData">${date === null ? null : usDate(date)}</span></u></td>
</tr>
`;

/** The last table: who signed, when, and the form's small print. */
export function signature(form: Form, { signatures }: Filing): Markup {
  return markup`<table width="100%" border="0">
${signatures.map(signatureLine)}<tr>
<td></td>
<td class="MedSmallFormText">** Signature of Reporting Person</td>
<td class="MedSmallFormText">Date</td>
</tr>
<tr><td colspan="3" class="MedSmallFormText">Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.</td></tr>
<tr><td colspan="3" class="MedSmallFormText">* If the form is filed by more than one reporting person, 
                  <i>see</i>

                  Instruction 
                  ${form === '3' ? 5 : 4}

                  (b)(v).</td></tr>
<tr><td colspan="3" class="MedSmallFormText">** Intentional misstatements or omissions of facts constitute Federal Criminal Violations 
                  <i>See</i>

                  18 U.S.C. 1001 and 15 U.S.C. 78ff(a).</td></tr>
<tr><td colspan="3" class="MedSmallFormText">Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, 
                  <i>see</i>

                  Instruction 6 for procedure.</td></tr>
<tr><td colspan="3" class="MedSmallFormText"><b>Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.</b></td></tr>
</table>
`;
}
