import type { Filing, ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { usDate } from '../notation.ts';
import { checkMark } from './cell.ts';
import type { Form } from './header.ts';
import { nameAndAddress } from './owners.ts';
import { relationshipBox } from './relationship.ts';

export type CoverOptions = {
  /** How the officer's title is laid out: both ways occur on old and new filings. */
  officerTitle: 'one-cell' | 'own-cells';
  /** Where box 2a, "Foreign Trading Symbol", is, as readers of X06 report it; older forms lack the box. */
  foreignTradingSymbol: 'absent' | 'own-box' | 'in-issuer-box';
};

const dateBox = (label: string, date: string | null) =>
  markup`<span class="MedSmallFormText">${label}
         (Month/Day/Year)</span><br>${date === null ? null : markup`<span class="FormData">${usDate(date)}</span>`}`;

const foreignSymbol = ({ issuer }: Filing) => markup`<span class="MedSmallFormText">2a. Foreign Trading Symbol
      <br></span>${issuer.foreignTradingSymbol === null ? null : markup`<span class="FormData">${issuer.foreignTradingSymbol}</span>`}`;

function issuerBox(box: string, filing: Filing, { foreignTradingSymbol }: CoverOptions): Markup {
  const { cik, name, tradingSymbol } = filing.issuer;
  const link =
    cik === null
      ? name
      : markup`<a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}">${name}</a>`;
  return markup`<span class="MedSmallFormText">${box}. Issuer Name <b>and</b> Ticker or Trading Symbol
      </span><br>${link}
     [ ${tradingSymbol === null ? null : markup`<span class="FormData">${tradingSymbol}</span>`} ]
   ${foreignTradingSymbol === 'in-issuer-box' ? markup`<br>${foreignSymbol(filing)}` : null}`;
}

function jointBox({ reportingOwners }: Filing): Markup {
  const joint = reportingOwners.length > 1;
  const line = (checked: boolean, label: string) => markup`<tr>
<td width="15%" align="center">${checkMark(checked)}</td>
<td width="85%" class="MedSmallFormText">${label}</td>
</tr>
`;
  return markup`<span class="MedSmallFormText">6. Individual or Joint/Group Filing (Check Applicable Line)
      </span><table border="0" width="100%">
${line(!joint, 'Form filed by One Reporting Person')}${line(joint, 'Form filed by More than One Reporting Person')}</table>`;
}

/** The second table of Form 3: the date is box 2, the issuer box 3, the relationship box 4. */
function formThreeCover(filing: Filing, owner: ReportingOwner, options: CoverOptions): Markup {
  return markup`<table width="100%" border="1" cellspacing="0" cellpadding="4">
<tr>
<td rowspan="3" width="30%" valign="top">${nameAndAddress(owner)}</td>
<td rowspan="3" width="15%" valign="top">${dateBox('2. Date of Event Requiring Statement', filing.periodOfReport)}</td>
<td valign="top" colspan="2">${issuerBox('3', filing, options)}</td>
${options.foreignTradingSymbol === 'own-box' ? markup`<td valign="top">${foreignSymbol(filing)}</td>\n` : null}</tr>
<tr>
<td rowspan="2" width="30%" valign="top">${relationshipBox('4', owner, options)}</td>
<td valign="top">${dateBox('5. If Amendment, Date of Original Filed', filing.dateOfOriginalSubmission)}</td>
</tr>
<tr><td valign="top">${jointBox(filing)}</td></tr>
</table>
`;
}

/** The second table: first owner, issuer, date, relationship, amendment, joint filing. */
export function cover(form: Form, filing: Filing, options: CoverOptions): Markup {
  const [owner] = filing.reportingOwners;
  if (!owner) throw new Error('A filing has at least one reporting owner');
  if (form === '3') return formThreeCover(filing, owner, options);
  const dateLabel =
    form === '4' ? '3. Date of Earliest Transaction' : "3. Statement for Issuer's Fiscal Year Ended";
  return markup`<table width="100%" border="1" cellspacing="0" cellpadding="4">
<tr>
<td rowspan="${filing.aff10b5One === null ? 3 : 4}" width="35%" valign="top">${nameAndAddress(owner)}</td>
<td width="35%" valign="top">${issuerBox('2', filing, options)}</td>
<td rowspan="2" valign="top">${relationshipBox('5', owner, options)}</td>
${options.foreignTradingSymbol === 'own-box' ? markup`<td rowspan="2" valign="top">${foreignSymbol(filing)}</td>\n` : null}</tr>
<tr><td valign="top">${dateBox(dateLabel, filing.periodOfReport)}</td></tr>
<tr>
<td valign="top">${dateBox('4. If Amendment, Date of Original Filed', filing.dateOfOriginalSubmission)}</td>
<td valign="top">${jointBox(filing)}</td>
</tr>
</table>
`;
}
