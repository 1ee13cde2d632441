import type { Filing } from '../../../model/filing.ts';
import { closing, footnoteStart } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';

/** A cell with its lines joined. */
type Passage = { text: string; cell: Element; doubt: string | null };

function passages(lines: readonly TextLine[]): Passage[] {
  const found: Passage[] = [];
  for (const { text, cell, doubt } of lines) {
    if (!cell) continue;
    const last = found.at(-1);
    if (last?.cell === cell) {
      last.text = `${last.text} ${text}`.trim();
      last.doubt ??= doubt;
    } else found.push({ text, cell, doubt });
  }
  return found;
}

/**
 * Footnotes and remarks: "1. Text" in one cell, or "(1)" in one and the text in the next.
 * @param lines those of the section, `null` where there is none
 */
export function readExplanation(
  lines: readonly TextLine[] | null,
  { provenance, missing, refused }: Findings,
): Pick<Filing, 'footnotes' | 'remarks'> {
  if (!lines) missing.push(closing.explanation.label);
  const section = passages(lines ?? []);
  const footnotes: Filing['footnotes'] = [];
  let remarks: string | null = null;

  for (let index = 0; index < section.length; index++) {
    const { text, cell } = section[index] as Passage;
    const next = section[index + 1];
    const label = closing.remarks.text.exec(text);
    if (label) {
      const rest = text.slice(label[0].length).trim();
      remarks = rest || next?.text || null;
      if (remarks) provenance.push(['remarks', rest ? cell : (next as Passage).cell]);
      const doubt = (section[index] as Passage).doubt ?? (rest ? null : next?.doubt);
      if (doubt) remarks = refuseAt(refused, 'remarks', cell, doubt)(remarks ?? '');
      break;
    }
    const start = footnoteStart.exec(text);
    if (!start) continue;
    const { alone, before } = start.groups ?? {};
    if (alone) index++;
    const path = `footnotes.${footnotes.length}.text`;
    provenance.push([path, (alone && next?.cell) || cell]);
    const doubt = (section[index] as Passage).doubt ?? (section[index - (alone ? 1 : 0)] as Passage).doubt;
    if (doubt) refuseAt(refused, path, cell, doubt)(text);
    footnotes.push({
      id: `F${alone ?? before}`,
      text: alone ? (next?.text ?? '') : text.slice(start[0].length),
    });
  }
  return { footnotes, remarks };
}
