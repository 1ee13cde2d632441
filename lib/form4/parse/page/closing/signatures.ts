import type { Filing } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { closing } from '../anchors.ts';
import { cellsOf } from '../tables/table.ts';
import type { Line } from '../text/lines.ts';
import { textOf } from '../text/text.ts';
import type { Trail } from '../trail.ts';

/**
 * Signatures: the rows above each "Signature of Reporting Person", the name in the column of the label and
 * the date in one after it.
 */
export function readSignatures(lines: readonly Line[], trail: Trail): Filing['signatures'] {
  const signatures: Filing['signatures'] = [];
  const labels = lines.filter(({ text }) => closing.signature.text.test(text)).map(({ cell }) => cell);
  const [label] = labels;
  const table = label?.closest('table');
  if (!label || !table) {
    trail.missing.push(closing.signature.label);
    return signatures;
  }
  const labelRows = new Set(labels.map((cell) => cell?.parentElement));
  const rows = [...table.rows];
  const lastLabel = rows.findLastIndex((row) => labelRows.has(row));
  for (const row of rows.slice(0, lastLabel)) {
    if (labelRows.has(row)) continue;
    const [name, ...others] = cellsOf(row).slice(label.cellIndex);
    const signed = others.find((cell) => textOf(cell));
    if (!name || !(signed || textOf(name))) continue;
    const path = `signatures.${signatures.length}`;
    trail.note(`${path}.name`, name);
    if (signed) trail.note(`${path}.date`, signed);
    signatures.push({ name: textOf(name), date: date(textOf(signed), trail.refuse(`${path}.date`)) });
  }
  return signatures;
}
