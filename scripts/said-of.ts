import { flagsOf } from '../lib/form4/checks/flags.ts';
import type { Filing } from '../lib/form4/model/filing.ts';
import { placedRows } from '../lib/form4/model/placed-rows.ts';
import type { Summary } from '../lib/form4/model/summary.ts';
import { explainRow } from '../lib/form4/wording/explain.ts';
import { narrate } from '../lib/form4/wording/narrate.ts';
import { plainText } from '../lib/form4/wording/phrases.ts';

/** Everything a reader is told about a filing: the sentence, every row's note, and the flags. */
export function saidOf(filing: Filing, summary: Summary) {
  return {
    sentence: plainText(narrate(filing, summary)),
    notes: placedRows(filing).map(({ path }) => ({ row: path, ...explainRow(filing, summary, path) })),
    flags: flagsOf(filing, summary),
  };
}
