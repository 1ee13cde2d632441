import { formatDate } from '../../figures/format.ts';
import { businessDaysBetween, unsettledBetween } from '../../form4/checks/dates/business-days.ts';
import { REVIEWED, SINCE } from '../../form4/checks/dates/edgar-closures.ts';
import { isMarketTrade } from '../../form4/model/transaction-codes.ts';
import { daysBetween } from '../days.ts';
import type { RecordRow } from '../model.ts';
import { plural } from '../plural.ts';
import type { Rule } from './record-case.ts';

/**
 * Two business days, plus the three by which a trade under a plan may be deemed executed later (Rule
 * 16a-3(g)): rows of the record do not give a deemed execution date.
 */
const DUE_WITHIN = 5;

/**
 * How many earlier filings may be late: those read that carry that flag (lib/form4/checks/dates/late.ts),
 * which counts to the day of signing, and those filed more than five business days after a purchase or sale.
 */
export const lateSoFar: Rule = ({ record, accession, here, others }) => {
  const day = here.flatMap(({ date }) => date ?? []).sort()[0] ?? '';
  const byFiling = Map.groupBy(
    others.filter(({ date, filings: [{ form }] }) => (date ?? '') < day && form === '4'),
    ({ filings: [filing] }) => filing.accession,
  );
  const flagged = new Set(
    record.filings.flatMap(({ accession: of, flags }) => (flags.some(isLateFlag) ? [of] : [])),
  );
  const read = new Set(record.filings.map((filing) => filing.accession));
  const known = [...byFiling].filter(
    ([of, [row]]) => of !== accession && (read.has(of) || row?.filings[0].filedAt),
  );
  const late = known.filter(([of, rows]) => flagged.has(of) || isFiledLate(rows));
  const [, latest = []] = late.at(-1) ?? [];
  if (late.length === 0) return [];
  const unread = byFiling.size - known.length;
  const text =
    `${late.length} of ${plural(known.length, 'earlier filing')} may be late, the latest for ${formatDate(latest[0]?.date ?? null)}` +
    `${unread ? `; of ${unread} more it is not known` : ''}. A Form 4 is generally due by the end of the second business day.`;
  return [{ kind: 'late-so-far', text, rows: late.flatMap(([, rows]) => rows), isKnown: true }];
};

const isLateFlag = (flag: string) => flag.startsWith('May be late');

function isFiledLate(rows: readonly RecordRow[]): boolean {
  const filedAt = rows[0]?.filings[0].filedAt;
  const date = rows.find(({ kind }) => isMarketTrade(kind))?.date;
  if (!filedAt || !date || date < SINCE || filedAt > REVIEWED) return false;
  // Most are filed within days: then there is nothing to count.
  if (daysBetween(date, filedAt) <= DUE_WITHIN) return false;
  return (businessDaysBetween(date, filedAt) ?? Infinity) - unsettledBetween(date, filedAt) > DUE_WITHIN;
}
