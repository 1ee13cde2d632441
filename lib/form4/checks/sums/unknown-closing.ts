import type { LineSummary } from '../../model/summary.ts';
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
export const unknownClosing: Check = ({ summary: { securities, derivatives } }) => {
  const reasons = Object.keys(texts) as (keyof typeof texts)[];
  return reasons.flatMap((reason) =>
    [securities, derivatives].flatMap((table) => {
      const lines = table.flatMap((security) => security.lines);
      return flagOf(
        lines.filter(({ afterUnknown }) => afterUnknown === reason),
        texts[reason],
      );
    }),
  );
};

function flagOf(lines: readonly LineSummary[], text: string) {
  const rows = lines.flatMap((line) => line.rows);
  const sources = lines.flatMap((line) => line.rows.map((row) => `${row}.${FIELDS[line.unit]}`));
  return flag(`${rowList(rows)}: ${text}`, sources);
}

const FIELDS = {
  shares: 'sharesOwnedFollowingTransaction',
  dollars: 'valueOwnedFollowingTransaction',
} as const;
