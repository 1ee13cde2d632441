import { add, compare, divide, multiply, subtract, sum } from '../../figures/decimal.ts';
import { formatAmount, formatDate, formatPercent } from '../../figures/format.ts';
import { valueWords } from '../../form4/wording/quantity-words.ts';
import { lineKey } from '../connects/connection.ts';
import { type Split, splitBetween, splitWords } from '../connects/splits.ts';
import { daysBefore } from '../days.ts';
import type { RecordRow } from '../model.ts';
import { securityKey } from '../security-key.ts';
import type { Finding, RecordCase, Rule, Side } from './record-case.ts';

/** With fewer days than this, "the largest" says nothing. */
const LEAST = 3;

/** All purchases (or sales) of one security on one day, in however many rows they are reported. */
type Day = { date: string; rows: RecordRow[] };

/**
 * The days of one security up to this filing's last, oldest first: those on which this filing has trades, and
 * all others.
 */
type Days = { side: Side; security: string; here: Day[]; others: Day[] };

type Measured = {
  /** "by shares" */
  by: string;
  /** `null` if the record does not say. */
  of: (day: Day) => string | null;
  say: (value: string, day: Day) => string;
  /** What a day may lack: "no amount". */
  lacks: string;
  /** By how much the day's value may be off, if it is not exact. */
  error?: (day: Day) => string;
  /** Whether a stock split changes its meaning. */
  isSplit?: true;
};

const measures: readonly Measured[] = [
  { by: 'shares', of: sharesOf, say: formatAmount, lacks: 'no amount', isSplit: true },
  { by: 'dollars', of: dollarsTraded, say: dollarsSaid, lacks: 'no price', error: dollarsOff },
  { by: 'share of holdings', of: shareOf, say: formatPercent, lacks: 'no single opening balance' },
];

/**
 * This filing's day as the largest of N days with purchases (or sales) of one security: by shares, by
 * dollars, and by share of what was owned before on the line. Each is reported only if no day that could be
 * larger lacks the figure, and only if this filing's day is larger than every other. A day is all that was
 * traded on it, in any filing: thirty rows and more are split between filings.
 */
export const largest: Rule = (one) =>
  one.sides.flatMap((side) =>
    daysTraded(side, one.others).flatMap((days) => {
      if (days.here.length + days.others.length < LEAST || days.others.length === 0) return [];
      const gap = one.gapSince(daysBefore(firstOf(days), -1));
      if (gap)
        return [unknown(`Not known whether this is the largest ${side.noun} of ${days.security}: ${gap}.`)];
      return measures.flatMap((measure) => largestBy(measure, days, one));
    }),
  );

const unknown = (text: string): Finding => ({ kind: 'largest', text, rows: [], isKnown: false });

function daysTraded(side: Side, others: readonly RecordRow[]): Days[] {
  const byKey = (rows: readonly RecordRow[]) =>
    Map.groupBy(
      rows.filter(({ kind, table, unit }) => kind === side.kind && table !== 'II' && unit === 'shares'),
      ({ security }) => securityKey(security),
    );
  const filedApart = byKey(others);
  return [...byKey(side.here)].map(([key, rows]) => {
    const own = new Set(rows.map(({ date }) => date));
    const last = rows.reduce((latest, { date }) => ((date ?? '') > latest ? (date ?? '') : latest), '');
    const rest = (filedApart.get(key) ?? []).filter(({ date }) => (date ?? '') <= last);
    return {
      side,
      security: rows[0]?.security ?? '',
      here: inDays([...rows, ...rest.filter(({ date }) => own.has(date))]),
      others: inDays(rest.filter(({ date }) => !own.has(date))),
    };
  });
}

const firstOf = ({ here, others }: Days): string =>
  [...here, ...others].map(({ date }) => date).sort()[0] ?? '';

function inDays(rows: readonly RecordRow[]): Day[] {
  return [...Map.groupBy(rows, ({ date }) => date ?? '')].map(([date, of]) => ({ date, rows: of }));
}

type Valued = { day: Day; value: string | null };

function largestBy(measure: Measured, days: Days, { splits }: RecordCase): Finding[] {
  const { side, security } = days;
  const valued = (of: readonly Day[]) => of.map((day): Valued => ({ day, value: measure.of(day) }));
  const [here, others] = [valued(days.here), valued(days.others)];
  const most = greatest(here);
  const all = [...here, ...others];
  const next = greatest(all.filter(({ day }) => day !== most?.day));
  if (most && next && compare(most.value, next.value) <= 0) return [];
  const blank = all.filter(({ value }) => value === null).length;
  const whether = `Not known whether this is the largest ${side.noun} of ${security} by ${measure.by}`;
  if (!most || !next || blank > 0)
    return [
      unknown(
        `${whether}: ${blank} of ${all.length} days with ${side.noun}s ${blank === 1 ? 'has' : 'have'} ${measure.lacks} in the record.`,
      ),
    ];
  const off = measure.error ? add(measure.error(most.day), measure.error(next.day)) : '0';
  if (compare(subtract(most.value, next.value), off) < 0)
    return [unknown(`${whether}: prices are averages, and the two largest days are too close.`)];
  const since = firstOf(days);
  const split = measure.isSplit ? splitBetween(splits, since, most.day.date) : null;
  if (split) return [unknown(`${whether}: ${splitText(split)}`)];
  const text =
    `Largest of ${all.length} days with ${side.noun}s of ${security} since ${formatDate(since)}, by ${measure.by}: ` +
    `${measure.say(most.value, most.day)} on ${formatDate(most.day.date)}. ` +
    `Next: ${measure.say(next.value, next.day)} on ${formatDate(next.day.date)}.`;
  return [{ kind: 'largest', text, rows: [...most.day.rows, ...next.day.rows], isKnown: true }];
}

const splitText = (split: Split) =>
  `balances suggest a ${splitWords(split)} split between ${formatDate(split.since)} and ${formatDate(split.until)}, and shares are not adjusted.`;

function greatest(all: readonly Valued[]): { day: Day; value: string } | null {
  let most: { day: Day; value: string } | null = null;
  for (const { day, value } of all)
    if (value !== null && (!most || compare(value, most.value) > 0)) most = { day, value };
  return most;
}

function sumOf(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
}

function sharesOf({ rows }: Day): string | null {
  return sumOf(rows.map(({ amount }) => amount));
}

function dollarsTraded({ rows }: Day): string | null {
  return sumOf(rows.map(({ value }) => value));
}

/** An average price is right to about a cent per share. */
function dollarsOff({ rows }: Day): string {
  const averaged = rows.flatMap(({ priceIs, amount }) => (priceIs === 'average' && amount ? [amount] : []));
  return multiply(sum(averaged), '0.01');
}

function dollarsSaid(value: string, { rows }: Day): string {
  return valueWords(
    value,
    rows.some(({ priceIs }) => priceIs === 'average'),
  );
}

/**
 * The day's shares in percent of what was owned before on its one line: the least balance after a sale plus
 * the shares sold, or the greatest balance after a purchase minus the shares bought. `null` if nothing was
 * owned before, if a figure is missing, or if several lines are touched.
 */
function shareOf(day: Day): string | null {
  const { rows } = day;
  const [first] = rows;
  const shares = sharesOf(day);
  const balances = rows.flatMap(({ after }) => after ?? []);
  const lines = new Set(rows.map((row) => lineKey({ ...row, table: null }, row.owners.length)));
  if (!first || shares === null || balances.length < rows.length || lines.size > 1) return null;
  const isSale = first.kind === 'market-sale';
  const end = balances.reduce((a, b) => (compare(a, b) < 0 === isSale ? a : b));
  const before = isSale ? add(end, shares) : subtract(end, shares);
  return compare(before, '0') > 0 ? divide(multiply(shares, '100'), before, 6) : null;
}
