import { formatDate } from '../../../figures/format.ts';
import type { Row } from '../../model/filing.ts';
import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';
import { businessDaysBetween, unsettledBetween } from './business-days.ts';
import { REVIEWED, SINCE } from './edgar-closures.ts';
import { implausibleDate } from './implausible-date.ts';

/** From this day on, a gift made is also due within two business days (SEC Release 33-11138). */
const GIFTS_DUE_SINCE = '2023-02-27';

/**
 * Whether a transaction could have waited for Form 5 and is on a Form 4 early: one marked so (V), a gift
 * received, a gift made before gifts were due, an inheritance, a small acquisition (Rule 16a-3(f) and (g)).
 */
function mayWait(
  { voluntary, transactionCode, transactionAcquiredDisposedCode }: Row,
  date: string,
): boolean {
  const code = transactionCode?.toUpperCase();
  const isGiftDue = transactionAcquiredDisposedCode === 'D' && date >= GIFTS_DUE_SINCE;
  return voluntary || code === 'W' || code === 'L' || (code === 'G' && !isGiftDue);
}

/**
 * A Form 4 is due before the end of the second business day after the transaction or, if the filing gives
 * one, its deemed execution date (Rule 16a-3(g)); a purchase or sale on Form 5 was due on a Form 4. It is the
 * filing that is due, and the signature only shows the earliest day of filing: so it may be late, but is
 * never said to be. Outside the days from {@link SINCE} to {@link REVIEWED}, business days are counted
 * without that verdict; from a date that can hardly be right, they are not counted. Seen in
 * 0001415889-22-000694, signed on the third business day.
 */
export const late: Check = (one) => {
  const {
    filing,
    transactions,
    summary: { signed },
  } = one;
  if (!'45'.includes(filing.documentType) || !signed) return [];
  const implausible = new Set(implausibleDate(one).flatMap(({ sources }) => sources));
  const isDue = (row: Row, date: string) =>
    filing.documentType === '4' ? !mayWait(row, date) : isMarketTrade(transactionKind(row));
  const due = transactions.flatMap(({ row, path }) => {
    const field = row.deemedExecutionDate ? 'deemedExecutionDate' : 'transactionDate';
    const date = row[field];
    const source = `${path}.${field}`;
    const event = row.deemedExecutionDate ? 'deemed execution' : 'transaction';
    return date && isDue(row, date) && !implausible.has(source) ? [{ date, source, event }] : [];
  });
  const [first] = due.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first || signed.value <= first.date) return [];
  const days = businessDaysBetween(first.date, signed.value);
  if (days !== null && days <= 2) return [];
  const counted = `igned ${days ?? 'over 270'} business days after the ${first.event} of ${formatDate(first.date)}.`;
  const isKnown = first.date >= SINCE && signed.value <= REVIEWED;
  const mayBeLate = isKnown && (days ?? Infinity) - unsettledBetween(first.date, signed.value) > 2;
  const text = mayBeLate
    ? `May be late: s${counted} A Form 4 is generally due by the end of the second business day.`
    : `S${counted}`;
  return flag(text, [first.source, ...signed.sources]);
};
