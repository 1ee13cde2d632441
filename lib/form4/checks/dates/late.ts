import { type Check, flag } from '../case.ts';
import { businessDaysBetween } from './business-days.ts';

/**
 * Form 4 is due before the end of the second business day after the transaction or, where the filing gives
 * one, its deemed execution date (Rule 16a-3(g)). What is reported early (V) was not due yet.
 */
export const late: Check = ({ filing, transactions, summary: { signed } }) => {
  if (filing.documentType !== '4' || !signed) return [];
  const due = transactions.flatMap(({ row, path }) => {
    const field = row.deemedExecutionDate ? 'deemedExecutionDate' : 'transactionDate';
    const date = row[field];
    return date && !row.voluntary ? [{ date, source: `${path}.${field}` }] : [];
  });
  const [first] = due.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first || signed.value <= first.date) return [];
  const days = businessDaysBetween(first.date, signed.value);
  if (days !== null && days <= 2) return [];
  const text = `Signed ${days ?? 'over 270'} business days after the earliest transaction; due within two.`;
  return flag(text, [first.source, ...signed.sources]);
};
