import { formatDate } from '../../figures/format.ts';
import { daysBefore, wholeYears } from '../days.ts';
import { plural } from '../plural.ts';
import type { Finding, RecordCase, Rule, Side } from './record-case.ts';

/**
 * The first purchase (or sale) in N whole years, of any security of the issuer. N is counted from the last
 * one before or, if the record has none, from where the record begins. Less than a year is no news.
 */
export const firstInYears: Rule = (one) =>
  one.sides.flatMap((side) => {
    const last = side.before.at(-1);
    return last?.date ? sinceLast(one, side, last.date) : sinceBeginning(one, side);
  });

const KIND = 'first-in-years';

function sinceLast({ gapSince }: RecordCase, { here, before, day, noun }: Side, last: string): Finding[] {
  const years = wholeYears(last, day);
  if (years < 1) return [];
  const onLast = before.filter(({ date }) => date === last);
  const gap = gapSince(daysBefore(last, -1));
  const text = gap
    ? `Not known whether this is the first ${noun} since ${formatDate(last)}: ${gap}.`
    : `First ${noun} in ${plural(years, 'year')}. The one before it was on ${formatDate(last)}.`;
  return [{ kind: KIND, text, rows: gap ? [] : [...here, ...onLast], isKnown: !gap }];
}

function sinceBeginning({ record, gapSince }: RecordCase, { here, day, noun }: Side): Finding[] {
  const { from, isWhole } = record.reach;
  const years = from === null ? 0 : wholeYears(from, day);
  const gap = gapSince(from === null || isWhole ? (from ?? day) : daysBefore(from, -1));
  if (gap || from === null || (!isWhole && years < 1)) {
    const why = gap ?? `the record reaches back to ${formatDate(from)}`;
    return [
      { kind: KIND, text: `Not known whether this is the first ${noun}: ${why}.`, rows: [], isKnown: false },
    ];
  }
  const text = isWhole
    ? `First ${noun} in the record, which has no transaction before ${formatDate(from)}.`
    : `First ${noun} in at least ${plural(years, 'year')}: the record has none back to ${formatDate(from)}.`;
  return [{ kind: KIND, text, rows: here, isKnown: true }];
}
