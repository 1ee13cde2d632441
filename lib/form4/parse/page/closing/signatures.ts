import type { Filing } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { closing, signatureDate } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { doubts, seenIn } from '../text/text.ts';
import { isUnseen, type Unseen } from '../text/unseen.ts';

/**
 * Signatures: the rows above each "Signature of Reporting Person", with the name in the label's column and
 * the date in one after it.
 */
export function readSignatures(
  lines: readonly TextLine[],
  unseen: Unseen,
  { provenance, missing, refused }: Findings,
): Filing['signatures'] {
  const labels = lines
    .filter(({ text, doubt }) => doubt === null && closing.signature.text.test(text))
    .map(({ cell }) => cell);
  const [label] = labels;
  const table = label?.closest('table');
  if (!label || !table || labels.some((cell) => cell?.closest('table') !== table)) {
    missing.push(closing.signature.label);
    return [];
  }
  const labelRows = new Set(labels.map((cell) => cell?.parentElement));
  const rows = [...table.rows];
  const lastLabel = rows.findLastIndex((row) => labelRows.has(row));
  const signatures: Filing['signatures'] = [];
  const hidden: Element[] = [];
  for (const row of rows.slice(0, lastLabel)) {
    if (labelRows.has(row)) continue;
    const [nameCell, ...others] = [...row.cells].slice(label.cellIndex);
    if (!nameCell) continue;
    const name = seenIn(nameCell, unseen);
    const dates = others.map((cell) => ({ cell, seen: seenIn(cell, unseen) }));
    const [dated, another] = dates.filter(({ seen }) => seen.text || seen.doubt !== null);
    if (!dated && !name.text) continue;
    const path = `signatures.${signatures.length}`;
    if (isUnseen(row, unseen)) {
      hidden.push(row);
      continue;
    }
    provenance.push([`${path}.name`, nameCell]);
    if (dated) provenance.push([`${path}.date`, dated.cell]);
    const doubt = dated?.seen.doubt ?? (another && doubts.parts);
    const refuse = refuseAt(refused, `${path}.date`, dated?.cell ?? nameCell, doubt);
    if (name.doubt) refuseAt(refused, `${path}.name`, nameCell, name.doubt)(name.text);
    const text = dated?.seen.text ?? '';
    if (signatureDate.test(text)) missing.push(closing.signature.label);
    signatures.push({
      name: name.text,
      date: doubt || !text ? refuse(text) : date(text, refuse),
    });
  }
  for (const row of hidden) {
    const refuse = refuseAt(refused, `signatures.${signatures.length}.date`, row, doubts.unseen);
    signatures.push({ name: '', date: refuse('') });
  }
  return signatures;
}
