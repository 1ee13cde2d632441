import type { Filing } from '../../../model/filing.ts';
import { closing, footnoteStart } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { doubts } from '../text/text.ts';

/**
 * A cell with its lines joined, or part of one: a line that begins a footnote or the remarks starts a new
 * part.
 */
type Passage = { text: string; cell: HTMLTableCellElement; doubt: string | null };

function passages(lines: readonly TextLine[]): Passage[] {
  const found: Passage[] = [];
  for (const { text, cell, doubt } of lines) {
    if (!cell) continue;
    const last = found.at(-1);
    const begins = footnoteStart.test(text) || closing.remarks.text.test(text);
    if (last?.cell === cell && !(begins && last.text)) {
      last.text = `${last.text} ${text}`.trim();
      last.doubt ??= doubt;
    } else found.push({ text, cell, doubt });
  }
  return found;
}

/**
 * Footnotes and remarks: "1. Text" in one cell, or "(1)" in one and the text in the next. A text without a
 * number of its own belongs to the one above it, which then is not known to be whole.
 * @param lines those of the section; `null` if there is none
 */
export function readExplanation(
  lines: readonly TextLine[] | null,
  { provenance, missing, refused }: Findings,
): Pick<Filing, 'footnotes' | 'remarks'> {
  if (!lines) missing.push(closing.explanation.label);
  const section = passages(lines ?? []);
  const footnotes: Filing['footnotes'] = [];
  let remarks: string | null = null;
  let index = 0;
  /** What was read last, if it was read with certainty. */
  let open: [path: string, cell: Element] | null = null;

  const note = (path: string, { text, cell, doubt }: Passage) => {
    provenance.push([path, cell]);
    open = doubt === null ? [path, cell] : null;
    if (doubt !== null) refuseAt(refused, path, cell, doubt)(text);
  };
  /** What follows a label: the rest of its passage or, if nothing is left of that, the next passage. */
  const behind = ([label]: RegExpExecArray, passage: Passage, isAbove?: boolean): Passage => {
    const text = passage.text.slice(label.length).trim();
    const next = section[index];
    if (text || !next || !(isAbove || next.cell.cellIndex > passage.cell.cellIndex))
      return { ...passage, text };
    index++;
    return { ...next, doubt: passage.doubt ?? next.doubt };
  };

  while (index < section.length) {
    const passage = section[index++] as Passage;
    const label = closing.remarks.text.exec(passage.text);
    const start = footnoteStart.exec(passage.text);
    if (remarks === null && label) {
      const found = behind(label, passage, true);
      remarks = found.text;
      if (found.text || found.doubt) note('remarks', found);
    } else if (remarks === null && start) {
      const found = behind(start, passage);
      found.doubt ??= found.text ? null : 'it holds no text';
      note(`footnotes.${footnotes.length}.text`, found);
      footnotes.push({ id: `F${start[1]}`, text: found.text });
    } else if (open && passage.text) note(open[0], { ...passage, doubt: doubts.parts });
  }
  return { footnotes, remarks: remarks || null };
}
