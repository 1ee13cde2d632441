import { absolute, add, compare, multiply } from '../../figures/decimal.ts';
import { formatDate, formatPrice } from '../../figures/format.ts';
import type { FilingRef, ReadFiling } from '../model.ts';
import { securityKey } from '../security-key.ts';
import { type Connection, dayOf, isEqual } from './connection.ts';
import { type Split, splitWords } from './splits.ts';

export type ReasonCase = {
  /** All connections into the same filing, including this one. */
  beside: readonly Connection[];
  splits: readonly Split[];
  unread: readonly FilingRef[];
  /** The same line's connections just before and just after this one. */
  previous: Connection | undefined;
  next: Connection | undefined;
};

/** A gain of up to this share of what was owned may be dividends and purchase plans between two filings. */
const SMALL = '0.05';

/** What is held through one of these may grow without a report; trusts and funds are in no employee plan. */
const PLAN = /\b(?:plans?|401|esop|espp|drip|savings|retirement)\b/i;

const UNLISTED = 'or a filing that the record does not have';

/** What commonly explains a difference; it is never claimed to be the reason. */
export function usualReason(one: Connection, { beside, splits, unread, previous, next }: ReasonCase): string {
  const { difference, closing, line, from, to, before, opening } = one;
  if (difference === null || closing === null || opening === null) return '';
  const split = splits.find(({ shownBy }) => shownBy.includes(one));
  if (split) return splitReason(split);
  if (compare(absolute(difference), '1') < 0) return 'a rounded fraction of a share';
  const alone = isUndone(one, next) ? to : isUndone(one, previous) ? from : null;
  if (alone)
    return `a balance that only the filing for ${formatDate(dayOf(alone))} has, and not those before and after it`;
  const other = beside.find(
    (also) =>
      also !== one &&
      also.difference !== null &&
      securityKey(also.line.security) === securityKey(line.security) &&
      compare(add(also.difference, difference), '0') === 0,
  );
  if (other)
    return `a move between two lines: ${nameOf(other)} differs by as many the other way (a mere change in the form of ownership needs no report: Rule 16a-13)`;
  if (isToldTwice(one)) return 'both filings report the same transactions';
  if (isFiledAfter(from, to) && before !== null && compare(before, opening) === 0)
    return `the earlier transactions were filed later, on ${formatDate(from.filedAt)}, and are not in this balance`;
  const between = unread.filter((filing) => isBetween(filing, from, to)).length;
  if (between > 0)
    return between === 1
      ? 'a filing between the two that has not been read'
      : `${between} filings between the two that have not been read`;
  if (line.ownership === 'I' && /\bfoot ?notes?\b/i.test(line.nature ?? ''))
    return 'another holding: both lines are named by a footnote alone';
  const isMore = compare(difference, '0') > 0;
  if (line.table === 'II')
    return isMore
      ? `a grant reported later, ${UNLISTED}`
      : `an exercise or transfer reported later, an expiration or cancellation without value received (which needs no report: Rule 16a-4(d)), ${UNLISTED}`;
  if (!isMore) return `a gift, distribution or other transfer reported later or on another line, ${UNLISTED}`;
  const isSmall = compare(absolute(difference), multiply(absolute(closing), SMALL)) <= 0;
  const isFraction = difference.includes('.');
  if (line.ownership === 'I' && !PLAN.test(line.nature ?? ''))
    return isFraction
      ? 'dividend reinvestment, which needs no report (Rule 16a-11)'
      : `an acquisition reported later or on another line, ${UNLISTED}`;
  return isSmall || isFraction
    ? 'dividend reinvestment or an employee purchase plan, which need no report (Rules 16a-11 and 16b-3(c))'
    : `an acquisition reported later or on another line, ${UNLISTED}`;
}

/** Two filings of one day in which a line opens and closes alike: "1 of 2" and "2 of 2", for more owners. */
const isToldTwice = ({ from, to, before, opening, closing, line }: Connection) =>
  dayOf(from) === dayOf(to) && isEqual(before, opening) && isEqual(closing, line.after);

const isUndone = ({ difference }: Connection, other: Connection | undefined) =>
  difference !== null && !!other?.difference && compare(add(difference, other.difference), '0') === 0;

function splitReason(split: Split): string {
  const lines = split.shownBy.length;
  return lines > 1
    ? `a ${splitWords(split)} stock split: ${lines} lines show the same ratio`
    : `a ${splitWords(split)} stock split, as the ratio suggests`;
}

export function nameOf({ line }: Pick<Connection, 'line'>): string {
  const { ownership, nature, security, exercisePrice, expires } = line;
  const form =
    ownership === 'D' ? 'direct' : ownership === 'I' ? 'indirect' : 'direct or indirect not stated';
  const price = exercisePrice === undefined ? '' : ` at ${formatPrice(exercisePrice)}`;
  const until = expires === undefined ? '' : `, expiring ${formatDate(expires)}`;
  return `${security}${price}${until}, ${form}${nature ? ` (${nature})` : ''}`;
}

const isFiledAfter = (from: ReadFiling, to: ReadFiling) =>
  from.filedAt !== null && to.filedAt !== null && from.filedAt > to.filedAt;

function isBetween({ filedAt }: FilingRef, from: ReadFiling, to: ReadFiling): boolean {
  return filedAt !== null && filedAt >= dayOf(from) && filedAt <= (to.filedAt ?? dayOf(to));
}
