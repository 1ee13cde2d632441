import { formatCount, formatDate } from '../../figures/format.ts';
import { businessDaysBetween, unsettledBetween } from '../../form4/checks/dates/business-days.ts';
import { REVIEWED, SINCE } from '../../form4/checks/dates/edgar-closures.ts';
import { isMarketTrade } from '../../form4/model/transaction-codes.ts';
import { daysBetween } from '../days.ts';
import type { ReadFiling, RecordRow } from '../model.ts';
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
  byFiling.delete(accession);
  const read = new Map(record.filings.map((filing) => [filing.accession, filing]));
  const known = [...byFiling].flatMap(([of, rows]) => {
    const isLate = mayBeLate(rows, read.get(of));
    return isLate === null ? [] : [{ rows, isLate }];
  });
  const late = known.filter(({ isLate }) => isLate);
  const latest = late.at(-1)?.rows[0];
  if (!latest) return [];
  const unknown = byFiling.size - known.length;
  const which = late.length === 1 ? ': the one' : ', the latest';
  const text =
    `${howMany(late.length, known.length)} may be late${which} for ${formatDate(latest.date)}` +
    `${unknown ? `; for ${formatCount(unknown)} more it is not known` : ''}. A Form 4 is generally due by the end of the second business day.`;
  return [{ kind: 'late-so-far', text, rows: late.flatMap(({ rows }) => rows), isKnown: true }];
};

/** "1 earlier Form 4 filing", "2 of 14 earlier Form 4 filings" */
function howMany(late: number, known: number): string {
  const filings = plural(known, 'earlier Form 4 filing');
  return known === 1 ? filings : `${formatCount(late)} of ${filings}`;
}

/** @param filing if it was read. @returns `null` if neither its flags nor its filing date can tell */
function mayBeLate(rows: readonly RecordRow[], filing: ReadFiling | undefined): boolean | null {
  const { flags = [], signedAt = null } = filing ?? {};
  const isFlagged = flags.some((flag) => flag.startsWith('May be late'));
  const isFiled = isFiledLate(rows);
  if (isFlagged || isFiled) return true;
  // "Signed" alone is counted without that verdict: outside of the days for which closures are known.
  const isOpen = signedAt === null || flags.some((flag) => flag.startsWith('Signed '));
  // An earlier release kept no flags.
  return isOpen || rows.some((row) => row.flags === null) ? isFiled : false;
}

function isFiledLate(rows: readonly RecordRow[]): boolean | null {
  const filedAt = rows[0]?.filings[0].filedAt;
  const date = rows.find(({ kind }) => isMarketTrade(kind))?.date;
  if (!filedAt || !date) return null;
  // Most are filed within days: then there is nothing to count.
  if (daysBetween(date, filedAt) <= DUE_WITHIN) return false;
  const days = businessDaysBetween(date, filedAt) ?? Infinity;
  if (days <= DUE_WITHIN) return false;
  return date < SINCE || filedAt > REVIEWED ? null : days - unsettledBetween(date, filedAt) > DUE_WITHIN;
}
