import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { checkMark } from './cell.ts';

export type Form = '3' | '4' | '5';

const headings = {
  '3': { title: 'INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES', omb: '3235-0104', hours: '0.5' },
  '4': { title: 'STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP', omb: '3235-0287', hours: '0.5' },
  '5': { title: 'ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP', omb: '3235-0362', hours: '1.0' },
};

const checkBox = (checked: boolean, sentence: Markup | string) => markup`<tr valign="middle">
<td><table width="100%" border="1" cellpadding="0" cellspacing="0"><tr><td>${checkMark(checked) ?? '\u00a0\u00a0'}</td></tr></table></td>
<td class="SmallFormText">${sentence}</td>
</tr>
`;

const exitSentence = markup`Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. 
         <i>See</i>

         Instruction 1(b).`;
const planSentence =
  'Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan for the purchase or sale of equity securities of the issuer that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10. ';

/** Form 3 has no boxes to check; only forms since April 2023 have the 10b5-1 box (`aff10b5One` not null). */
function checkBoxes(form: Form, { notSubjectToSection16, aff10b5One }: Filing): Markup[] {
  if (form === '3') return [];
  return [
    checkBox(notSubjectToSection16, exitSentence),
    ...(form === '5'
      ? [checkBox(false, 'Form 3 Holdings Reported.'), checkBox(false, 'Form 4 Transactions Reported.')]
      : []),
    ...(aff10b5One === null ? [] : [checkBox(aff10b5One, planSentence)]),
  ];
}

/** The first table: the form's name and title, the OMB box, the check boxes. */
export function header(form: Form, filing: Filing): Markup {
  const { title, omb, hours } = headings[form];
  const rowspan = { '3': 1, '4': 2, '5': 4 }[form];
  return markup`<table width="100%" border="0" cellspacing="0" cellpadding="4">
<tr>
<td width="20%" colspan="2" valign="top" align="center" class="FormName">FORM ${form}</td>
<td rowspan="${rowspan}" width="60%" valign="middle" align="center">
<span class="FormTitle">UNITED STATES SECURITIES AND EXCHANGE COMMISSION</span><br><span class="MedSmallFormText">Washington, D.C. 20549</span><br><br><span class="FormTitle">${title}</span><br><br><span class="MedSmallFormText">Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934</span><br><span class="MedSmallFormText">or Section 30(h) of the Investment Company Act of 1940</span>
</td>
<td rowspan="${rowspan}" width="20%" valign="top" align="center"><table width="100%" border="1" summary="OMB Approval Status Box">
<tr><td class="FormTextC">OMB APPROVAL</td></tr>
<tr><td><table width="100%" border="0" summary="OMB Interior Box">
<tr>
<td class="SmallFormText" colspan="3">OMB Number:</td>
<td class="SmallFormTextR">${omb}</td>
</tr>
<tr><td class="SmallFormText" colspan="4">Estimated average burden</td></tr>
<tr>
<td class="SmallFormText" colspan="3">hours per response:</td>
<td class="SmallFormTextR">${hours}</td>
</tr>
</table></td></tr>
</table></td>
</tr>
${checkBoxes(form, filing)}</table>
`;
}
