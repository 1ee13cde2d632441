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

/** What stands behind a label: the rest of its passage or, where nothing is left of that, the next. */
function behind(label: string, passage: Passage, next: Passage | undefined): Passage {
  const text = passage.text.slice(label.length).trim();
  if (text || !next) return { ...passage, text };
  return { ...next, doubt: passage.doubt ?? next.doubt };
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
    const passage = section[index] as Passage;
    const next = section[index + 1];
    const label = closing.remarks.text.exec(passage.text);
    if (label) {
      const { text, cell, doubt } = behind(label[0], passage, next);
      if (text) provenance.push(['remarks', cell]);
      remarks = doubt ? refuseAt(refused, 'remarks', cell, doubt)(text) : text || null;
      break;
    }
    const start = footnoteStart.exec(passage.text);
    if (!start) continue;
    const { alone, before } = start.groups ?? {};
    if (alone) index++;
    const { text, cell, doubt } = behind(start[0], passage, alone ? next : undefined);
    const path = `footnotes.${footnotes.length}.text`;
    provenance.push([path, cell]);
    const unsure = doubt ?? (text ? null : 'it holds no text');
    if (unsure) refuseAt(refused, path, cell, unsure)(text);
    footnotes.push({ id: `F${alone ?? before}`, text });
  }
  return { footnotes, remarks };
}
