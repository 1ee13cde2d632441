import { compare } from '../../figures/decimal.ts';
import { formatAmount, formatDate } from '../../figures/format.ts';
import { counted } from '../../form4/wording/quantity-words.ts';
import { proposedWords } from '../../form144/notice-words.ts';
import { daysBefore } from '../days.ts';
import type { KeptRecord } from '../kept/kept-record.ts';
import type { PartyRecord } from '../model.ts';
import type { CoveredSale, FollowedNotice } from './follow-notices.ts';

/** How much a record can tell about what followed a notice. */
export type RecordTold = {
  /** The day on which the record was loaded, ISO. */
  loadedOn: string;
  /** The earliest day it reaches back to; `null` if it is whole. */
  from: string | null;
  /** Filings of which the record has no row, since only their names are known. */
  unread: number;
};

export function toldBy({ loadedAt }: KeptRecord, { rows, unread, reach }: PartyRecord): RecordTold {
  const withRows = new Set(rows.flatMap(({ filings }) => filings.map(({ accession }) => accession)));
  return {
    loadedOn: loadedAt.slice(0, 10),
    from: reach.isWhole ? null : reach.from,
    unread: unread.filter(({ accession }) => !withRows.has(accession)).length,
  };
}

/** "Proposed to sell 2,500 shares of Common Stock valued at $63,750" */
export const wasProposed = ({ proposed }: Pick<FollowedNotice, 'proposed'>): string =>
  proposedWords(proposed).replace('Proposes', 'Proposed');

/** "1,000 on May 14, 2024", "500 of 3,000 on Mar 5, 2024" */
export function saleWords({ row, amount }: CoveredSale): string {
  const isPart = row.amount !== null && compare(row.amount, amount) !== 0;
  const whole = isPart ? ` of ${formatAmount(row.amount ?? amount)}` : '';
  return `${formatAmount(amount)}${whole} on ${formatDate(row.date)}`;
}

const lacking: Record<NonNullable<FollowedNotice['lacks']>, string> = {
  amount: 'The notice gives no amount, so no sale is counted to it.',
  date: 'The notice has no date, so no sale is counted to it.',
  issuer:
    'The notice’s page gives no CIK for its issuer, and the record has no issuer of that name, or several.',
};

/** A sale is reported within two business days, which a weekend may lengthen to four days. */
const dayReported = (day: string) => daysBefore(day, -4);

/** What the sales leave of a notice, or why that is not known. @param told `null` if no record was loaded */
export function leftWords(
  { lacks, sales, left, from, until }: FollowedNotice,
  told: RecordTold | null,
): string {
  if (told === null) return 'What was sold since is not known: the record is not loaded.';
  if (lacks !== null) return lacking[lacks];
  if (left === null || from === null || until === null) return '';
  if (told.loadedOn < from)
    return `What was sold since is not known: the record was loaded before, on ${formatDate(told.loadedOn)}.`;
  if (told.from !== null && told.from > until)
    return `What was sold since is not known: the record reaches back to ${formatDate(told.from)}.`;
  const isAll = compare(left, '0') <= 0;
  const day =
    told.loadedOn < dayReported(until)
      ? ` so far: the record was loaded on ${formatDate(told.loadedOn)}`
      : ` by ${formatDate(until)}, 90 days after the notice`;
  const rest = isAll
    ? 'That is all of it.'
    : sales.length > 0
      ? `${formatAmount(left)} not reported as sold${day}.`
      : `No sale reported${day}.`;
  if (isAll) return rest;
  const reach =
    told.from !== null && told.from > from ? ` The record goes back only to ${formatDate(told.from)}.` : '';
  const unread =
    told.unread > 0 ? ` Nothing is known yet from ${counted(told.unread, 'filing')} not read.` : '';
  return rest + reach + unread;
}

/**
 * What else a notice says, as of its own date: "48,000,000 outstanding; Rule 10b5-1 plan adopted, or
 * instructions given, Nov 10, 2023".
 */
export function noticeSays({ notice: { planAdoptions }, proposed: { outstanding } }: FollowedNotice): string {
  return [
    outstanding === null ? 'shares outstanding not reported' : `${formatAmount(outstanding)} outstanding`,
    planAdoptions.length === 0
      ? 'no adoption date of a Rule 10b5-1 plan'
      : `Rule 10b5-1 plan adopted, or instructions given, ${planAdoptions.map(formatDate).join(' and ')}`,
  ].join('; ');
}
