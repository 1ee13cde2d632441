import type { Filing } from '../../model/filing.ts';
import { ownedAfter, placedAt } from '../../model/placed-rows.ts';
import type { UnknownClosing } from '../../model/unknown-closing.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from './row-list.ts';

/** Why a closing is not given; where it is not reported, there is nothing more to say. */
const texts: Record<Exclude<UnknownClosing, 'not-reported'>, string> = {
  'several-orders':
    'the balances work in more than one order, with different ends. What is owned afterwards is not known.',
  'no-order': 'the balances of the last day work in no order. What is owned afterwards is not known.',
  'short-position':
    'a written option or another short position. The number after the transaction is not a holding.',
  'maybe-short-position':
    'a put or call sold, with some left: it may be written. The number after the transaction may not be a holding.',
};

/** Every line whose closing the filing does not prove, and why: one flag for each reason and table. */
export const unknownClosing: Check = ({ filing, summary: { securities, derivatives } }) => {
  const reasons = Object.keys(texts) as (keyof typeof texts)[];
  return reasons.flatMap((reason) =>
    [securities, derivatives].flatMap((table) => {
      const lines = table.flatMap((security) => security.lines);
      const rows = lines.filter(({ afterUnknown }) => afterUnknown === reason).flatMap((line) => line.rows);
      return flag(`${rowList(rows)}: ${texts[reason]}`, sourcesOf(filing, rows));
    }),
  );
};

/** The balances; a Form 3 has none of derivatives, and their titles stand for them. */
function sourcesOf(filing: Filing, rows: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const placed = placedAt(filing, row);
    return placed ? [ownedAfter(placed)?.source ?? `${row}.securityTitle`] : [];
  });
}
