import { formatAmount, formatDate } from '../../../figures/format.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import type { Check, Flag } from '../case.ts';
import { rowList } from '../row-list.ts';

const DAY = 86_400_000;

/** Section 16 dates from 1934, and no option runs for two centuries. */
const YEARS = { first: 1934, last: 2200 };

/**
 * How many days a transaction may be from the date in box 3. On Form 4, box 3 is the date of the earliest
 * transaction, so none should be before it, but it is off by some days on filings that are otherwise right
 * (0001209191-12-022044). On Form 5, it is the end of the fiscal year, and a transaction of an earlier year
 * may be reported late.
 */
const BEFORE_BOX_3 = { '4': 30, '5': 3650 };
const AFTER_BOX_3 = 366;

type DatedField = { date: string; source: string };

/** A date, and what is wrong with it; rows with the same fault share a flag. */
type Fault = DatedField & { words: string; also: readonly string[] };

/** The dates of transactions, then the others. */
const FIELDS = [
  ['transactionDate', 'deemedExecutionDate'] as const,
  ['exerciseDate', 'expirationDate'] as const,
];

const datesIn = (rows: readonly Placed<Row | DerivativeRow>[]): DatedField[] =>
  FIELDS.flatMap((fields) =>
    rows.flatMap(({ row, path }) =>
      fields.flatMap((field) => {
        const date = (row as DerivativeRow)[field];
        return date ? [{ date, source: `${path}.${field}` }] : [];
      }),
    ),
  );

function faultOf({ date, source }: DatedField, filing: Filing, signed: DatedField | null): Fault | null {
  const year = Number(date.slice(0, 4));
  const fault = (words: string, also: readonly string[] = []): Fault => ({ date, source, words, also });
  if (year < YEARS.first || year > YEARS.last) return fault(`in the year ${date.slice(0, 4)}`);
  if (!/transactionDate|deemedExecutionDate/.test(source)) return null;
  if (signed && date > signed.date)
    return fault(`after the signature of ${formatDate(signed.date)}`, [signed.source]);
  const { periodOfReport: period, documentType } = filing;
  const before = BEFORE_BOX_3[documentType.charAt(0) as keyof typeof BEFORE_BOX_3];
  if (!period || !before) return null;
  const days = Math.round((Date.parse(date) - Date.parse(period)) / DAY);
  if (days >= -before && days <= AFTER_BOX_3) return null;
  const distance = `${formatAmount(String(Math.abs(days)))} days ${days < 0 ? 'before' : 'after'} the date in box 3`;
  return fault(distance, ['periodOfReport']);
}

/**
 * Dates that can hardly be right: a transaction dated after the signature, or far from box 3 (years such as
 * 0022 are filed), and any date in an impossible year. They are shown as filed; the flag says what they
 * contradict.
 */
export const implausibleDate: Check = ({ filing, rows, summary: { signed } }) => {
  const [source = ''] = signed?.sources ?? [];
  const last = signed && { date: signed.value, source };
  const faults = datesIn(rows).flatMap((dated) => faultOf(dated, filing, last) ?? []);
  const groups = Map.groupBy(faults, ({ date, words }) => `${date} ${words}`);
  return [...groups.values()].map((same): Flag => {
    const [{ date, words, also } = { date: '', words: '', also: [] }] = same;
    return {
      text: `${rowList(same.map((one) => one.source))}: dated ${formatDate(date)}, ${words}.`,
      sources: [...same.map((one) => one.source), ...also],
    };
  });
};
