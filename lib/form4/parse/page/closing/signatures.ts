import type { Filing } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { closing } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { seenText } from '../text/text.ts';

/**
 * Signatures: the rows above each "Signature of Reporting Person", the name in the column of the label and
 * the date in one after it.
 */
export function readSignatures(
  lines: readonly TextLine[],
  { provenance, missing, refused }: Findings,
): Filing['signatures'] {
  const labels = lines.filter(({ text }) => closing.signature.text.test(text)).map(({ cell }) => cell);
  const [label] = labels;
  const table = label?.closest('table');
  if (!label || !table) {
    missing.push(closing.signature.label);
    return [];
  }
  const labelRows = new Set(labels.map((cell) => cell?.parentElement));
  const rows = [...table.rows];
  const lastLabel = rows.findLastIndex((row) => labelRows.has(row));
  const signatures: Filing['signatures'] = [];
  for (const row of rows.slice(0, lastLabel)) {
    if (labelRows.has(row)) continue;
    const [name, ...others] = [...row.cells].slice(label.cellIndex);
    const dated = others.find((cell) => seenText(cell));
    if (!name || !(dated || seenText(name))) continue;
    const path = `signatures.${signatures.length}`;
    provenance.push([`${path}.name`, name]);
    if (dated) provenance.push([`${path}.date`, dated]);
    const refuse = refuseAt(refused, `${path}.date`, dated ?? name);
    signatures.push({ name: seenText(name), date: date(seenText(dated), refuse) });
  }
  return signatures;
}
