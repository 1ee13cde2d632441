import { formatDate } from '../../figures/format.ts';
import type { RecordRow } from '../model.ts';
import { plural } from '../plural.ts';
import type { Finding, Rule, Side } from './record-case.ts';

/** The Rule 10b5-1 box has been on the form since then (SEC Release 33-11138). */
const BOX_SINCE = '2023-04-01';

/** One earlier filing under a plan is not a habit. */
const LEAST = 2;

/**
 * The Rule 10b5-1 box is checked on every earlier filing with such trades, but not on this one. Only filings
 * that were read can tell: EDGAR's list does not have the box, nor did the form before April 2023.
 */
export const planSoFar: Rule = ({ sides }) =>
  sides.flatMap((side): Finding[] => {
    if (side.here[0]?.plan !== 'not-checked') return [];
    const { noun, here } = side;
    const { read, unread } = filingsOf(side);
    if (!read.every((rows) => rows[0]?.plan === 'checked')) return [];
    if (read.length < LEAST) {
      if (unread === 0) return [];
      const text = `Not known whether the Rule 10b5-1 box was checked on earlier filings with ${noun}s: ${plural(unread, 'has', 'have')} not been read.`;
      return [{ kind: 'plan-so-far', text, rows: [], isKnown: false }];
    }
    const rows = read.flat();
    const all = read.length === LEAST ? 'both' : `all ${read.length}`;
    const text =
      `The Rule 10b5-1 box is not checked. It was on ${all} earlier filings with ${noun}s that have been read, ` +
      `from ${formatDate(rows[0]?.date ?? null)} on${unread ? `; ${unread} more ${unread === 1 ? 'has' : 'have'} not been read` : ''}.`;
    return [{ kind: 'plan-so-far', text, rows: [...here, ...rows], isKnown: true }];
  });

/** Earlier filings with such trades since the form has the box: rows of those read, and how many were not. */
function filingsOf({ before }: Side): { read: RecordRow[][]; unread: number } {
  const filings = Map.groupBy(
    before.filter(({ date, plan }) => (date ?? '') >= BOX_SINCE && plan !== 'no-box'),
    ({ filings: [{ accession }] }) => accession,
  );
  const read = [...filings.values()].filter(([first]) => first?.plan);
  return { read, unread: filings.size - read.length };
}
