import type { ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';

const captions = (texts: readonly string[]) => markup`<table border="0" width="100%"><tr>
${texts.map((text) => markup`<td width="33%" class="MedSmallFormText">${text}</td>\n`)}</tr></table>`;

/**
 * Box 1. The name links to the owner's filings by CIK. A `Filing` has no address, so every owner in every
 * fixture lives at the same invented one.
 */
export function nameAndAddress({ cik, name }: ReportingOwner): Markup {
  const link =
    cik === null
      ? name
      : markup`<a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=${cik}">${name}</a>`;
  return markup`
<span class="MedSmallFormText">1. Name and Address of Reporting Person<sup>*</sup></span><table border="0" width="100%"><tr><td>${link}</td></tr></table>
<hr width="98%">
${captions(['(Last)', '(First)', '(Middle)'])}
<table border="0" width="100%">
<tr><td><span class="FormData">12 EXAMPLE STREET</span></td></tr>
<tr><td><span class="FormData">SUITE 400</span></td></tr>
</table>
<hr width="98%">
<span class="MedSmallFormText">(Street)</span><table border="0" width="100%"><tr>
<td width="33%"><span class="FormData">SPRINGFIELD</span></td>
<td width="33%"><span class="FormData">OR</span></td>
<td width="33%"><span class="FormData">97475</span></td>
</tr></table>
<hr width="98%">
${captions(['(City)', '(State)', '(Zip)'])}
`;
}

/**
 * The owners table of a joint filing: the first owner again, then the others. Their relationship boxes are
 * not on the page.
 */
export function ownersTable(owners: readonly ReportingOwner[]): Markup | null {
  if (owners.length < 2) return null;
  return markup`<table width="40%" border="1" cellspacing="0" cellpadding="4">
${owners.map((owner) => markup`<tr><td valign="top">${nameAndAddress(owner)}</td></tr>\n`)}</table>
`;
}
