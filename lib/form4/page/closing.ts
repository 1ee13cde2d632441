import { date } from '../values.ts';
import { closing } from './anchors.ts';
import type { Line } from './lines.ts';
import { textOf } from './text.ts';
import type { Trail } from './trail.ts';

/** A cell of the page's end: its lines joined, the label of a section left out. */
type Passage = { text: string; cell: Element; table: Element | null };

function passages(lines: readonly Line[]): Passage[] {
  const found: Passage[] = [];
  for (const { text, cell } of lines) {
    if (!cell) continue;
    const last = found.at(-1);
    if (last?.cell === cell) last.text = `${last.text} ${text}`.trim();
    else found.push({ text, cell, table: cell.closest('table') });
  }
  return found;
}

/**
 * Footnotes and remarks: "1. Text" in one cell, or "(1)" in one and the text in the next.
 */
export function readExplanation(lines: readonly Line[], trail: Trail) {
  const start = lines.findIndex(({ text }) => closing.explanation.text.test(text));
  if (start < 0) {
    trail.missing.push(closing.explanation.label);
    return { footnotes: [], remarks: null };
  }
  const cells = passages(lines.slice(start + 1));
  const label = lines[start]?.cell;
  const own = label && !label.querySelector('table') ? label.closest('table') : cells[0]?.table;
  const section = cells.filter(({ table }) => table === own);
  const footnotes: { id: string; text: string }[] = [];
  let remarks: string | null = null;

  for (let index = 0; index < section.length; index++) {
    const { text, cell } = section[index] as Passage;
    const next = section[index + 1];
    const label = closing.remarks.text.exec(text);
    if (label) {
      const rest = text.slice(label[0].length).trim();
      remarks = rest || next?.text || null;
      if (remarks) trail.note('remarks', rest ? cell : (next as Passage).cell);
      break;
    }
    const [, alone] = /^\(\s*(\d+)\s*\)$/.exec(text) ?? [];
    const [, number, beside] = /^(\d+)\.\s*(.*)$/.exec(text) ?? [];
    if (!alone && !number) continue;
    if (alone) index++;
    trail.note(`footnotes.${footnotes.length}.text`, (alone && next?.cell) || cell);
    footnotes.push({ id: `F${alone ?? number}`, text: (alone ? next?.text : beside) ?? '' });
  }
  return { footnotes, remarks };
}

/**
 * Signatures: the rows above each "Signature of Reporting Person" that hold a name and a date.
 */
export function readSignatures(lines: readonly Line[], trail: Trail) {
  const signatures: { name: string; date: string | null }[] = [];
  const labels = lines.filter(({ text }) => closing.signature.text.test(text));
  const table = labels[0]?.cell?.closest('table');
  if (!table) {
    trail.missing.push(closing.signature.label);
    return signatures;
  }
  const labelRows = new Set(labels.map(({ cell }) => cell?.parentElement));
  const lastLabel = [...table.rows].findLastIndex((row) => labelRows.has(row));
  for (const row of [...table.rows].slice(0, lastLabel)) {
    if (labelRows.has(row)) continue;
    const [name, signed] = [...row.cells].filter((cell) => textOf(cell));
    if (!name) continue;
    const path = `signatures.${signatures.length}`;
    trail.note(`${path}.name`, name);
    if (signed) trail.note(`${path}.date`, signed);
    signatures.push({
      name: textOf(name),
      date: date(textOf(signed), trail.refuse(`${path}.date`)),
    });
  }
  return signatures;
}
