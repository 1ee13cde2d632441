import type { ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { type Markup, markup } from '../markup.ts';
import { checkMark } from './cell.ts';

/** Both titles in one cell across the box's whole width. */
const titlesInOneCell = (titles: readonly (string | null)[]) =>
  markup`<tr><td colspan="4" align="center">${titles.map((title) =>
    title === null ? null : markup`<span class="FormData">${title}</span>`,
  )}</td></tr>
`;

/** Each title under its own label, in a cell that is colored and has no class. */
const titlesInOwnCells = (titles: readonly (string | null)[]) => markup`<tr>
${titles.map(
  (title) => markup`<td width="15%" align="center"></td>
<td width="35%" align="left" style="color: blue">${title}</td>
`,
)}</tr>
`;

/** The relationship box. @param box its number: "4" on Form 3, otherwise "5" */
export function relationshipBox(
  box: string,
  { relationship }: ReportingOwner,
  { officerTitle }: { officerTitle: 'one-cell' | 'own-cells' },
): Markup {
  const titles = [relationship?.officerTitle ?? null, relationship?.otherText ?? null];
  return markup`<span class="MedSmallFormText">${box}. Relationship of Reporting Person(s) to Issuer
      </span><br><span class="MedSmallFormText">(Check all applicable)</span><table border="0" width="100%">
<tr>
<td width="15%" align="center">${checkMark(relationship?.isDirector ?? false)}</td>
<td width="35%" class="MedSmallFormText">Director</td>
<td width="15%" align="center">${checkMark(relationship?.isTenPercentOwner ?? false)}</td>
<td width="35%" class="MedSmallFormText">10% Owner</td>
</tr>
<tr>
<td align="center">${checkMark(relationship?.isOfficer ?? false)}</td>
<td class="MedSmallFormText">Officer (give title below)</td>
<td align="center">${checkMark(relationship?.isOther ?? false)}</td>
<td class="MedSmallFormText">Other (specify below)</td>
</tr>
${officerTitle === 'one-cell' ? titlesInOneCell(titles) : titlesInOwnCells(titles)}</table>`;
}
