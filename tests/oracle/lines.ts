import type { LineSummary } from '../../lib/form4/model/summary.ts';
import { equal, figure, minus, order, plus, type Rational, total, zero } from './rational.ts';

type Amount = { value: Rational; unit: 'shares' | 'dollars' };

/** What matters about a row for its line. */
export type LineRow = {
  path: string;
  place: number;
  isHolding: boolean;
  date: string | null;
  code: string | null;
  moved: Amount | null;
  way: 'A' | 'D' | null;
  after: Amount | null;
  ownership: 'D' | 'I' | null;
  nature: string;
  /** Footnotes that say who owns it. */
  marks: string[];
  marksKey: string;
  /** Footnotes on the terms of a derivative; empty in Table I. */
  termsKey: string;
  isDerivative: boolean;
  short: 'short-position' | 'maybe-short-position' | null;
};

type Verdict = {
  /** Every amount that an admissible order of the rows ends at. */
  ends: string[];
  isBroken: boolean;
  /** Whether there is an order that says which balance they begin with. */
  hasOrder: boolean;
};

export type Line = { rows: LineRow[]; holdings: LineRow[]; verdict: Verdict | null; said: string | null };

const signed = ({ moved, way }: LineRow): Rational =>
  way === 'D' ? minus(zero, moved?.value ?? zero) : (moved?.value ?? zero);
const afterOf = ({ after }: LineRow): Rational => after?.value ?? zero;
const canBeSummed = ({ moved, way, after }: LineRow) =>
  moved !== null && way !== null && after !== null && moved.unit === after.unit;

/**
 * The balances that the rows can end at, tried row by row: any row left that begins at the balance may be
 * next. If the first row begins below zero, the first day may end only where its last row in the filing does.
 */
function endsOf(rows: readonly LineRow[], isDated: boolean): Set<string> {
  const all = 2 ** rows.length - 1;
  const known = new Map<string, Set<string>>();
  const dayOf = (row: LineRow) => (isDated ? (row.date ?? '') : '');
  const first = rows.reduce((least, row) => (dayOf(row) < least ? dayOf(row) : least), '9999');
  const firstDay = rows.filter((row) => dayOf(row) === first);
  const search = (used: number, balance: Rational | null, isBelow: boolean): Set<string> => {
    const left = rows.filter((_, index) => !(used & (1 << index)));
    const last = firstDay.at(-1);
    const isOver = !left.some((row) => dayOf(row) === first);
    if (isBelow && isOver && last && balance && !equal(balance, afterOf(last))) return new Set();
    if (used === all && balance) return new Set([figure(balance)]);
    const key = `${used} ${balance && figure(balance)} ${isBelow}`;
    const before = known.get(key);
    if (before) return before;
    const earliest = left.reduce((least, row) => (dayOf(row) < least ? dayOf(row) : least), '9999');
    const ends = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (used & (1 << index) || dayOf(row) > earliest) continue;
      const begins = minus(afterOf(row), signed(row));
      if (balance && !equal(begins, balance)) continue;
      const below = balance ? isBelow : order(begins, zero) < 0;
      for (const end of search(used | (1 << index), afterOf(row), below)) ends.add(end);
    }
    known.set(key, ends);
    return ends;
  };
  return search(0, null, false);
}

/**
 * The closing balances if one row is mistaken and the rows are in the filing's order: there is exactly one
 * row that does not follow from the row before. That row repeats the row before, or moved another amount in
 * the same direction, or the same amount in the other direction. In the last case, the row before has
 * another code, or moved in the corrected direction, too. If there are only two rows, a row that acquires
 * after one that disposes is not taken to have a mistaken amount.
 */
function amendedEnds(rows: readonly LineRow[], isDated: boolean): string[] {
  const day = ({ date }: LineRow) => (isDated ? (date ?? '') : '');
  const sorted = (step: number) =>
    rows.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : step * (a.place - b.place)));
  if (connects(sorted(1))) return [];
  return [sorted(1), sorted(-1)].flatMap((all) => {
    const odd = [...all.keys()].filter((at) => at > 0 && !connects(all.slice(at - 1, at + 1)));
    const [earlier, row] = [all[(odd[0] ?? 0) - 1], all[odd[0] ?? 0]];
    if (odd.length !== 1 || !earlier || !row) return [];
    const needed = minus(afterOf(row), afterOf(earlier));
    const isDown = (amount: Rational) => order(amount, zero) < 0;
    // Acquired first, then disposed of in part, and reported in the other order.
    const isTurned = all.length === 2 && isDown(signed(earlier)) && !isDown(signed(row));
    const isAmount = isDown(needed) === isDown(signed(row)) && !isTurned;
    const mayBeOther = earlier.code !== row.code || isDown(needed) === isDown(signed(earlier));
    const isOther = equal(plus(needed, signed(row)), zero) && mayBeOther;
    const isAgain = equal(signed(row), signed(earlier));
    return (equal(needed, zero) ? isAgain : isAmount || isOther)
      ? all.slice(-1).map((last) => figure(afterOf(last)))
      : [];
  });
}

function connects(rows: readonly LineRow[]): boolean {
  return rows.every((row, index) => {
    const earlier = rows[index - 1];
    return !earlier || equal(plus(afterOf(earlier), signed(row)), afterOf(row));
  });
}

function lastDay(rows: readonly LineRow[]): LineRow[] {
  if (rows.some(({ date }) => date === null)) return [...rows];
  const last = rows.reduce((most, { date }) => ((date ?? '') > most ? (date ?? '') : most), '');
  return rows.filter(({ date }) => date === last);
}

/** @returns `null` if a row lacks what a sum needs */
function verdictOf(rows: readonly LineRow[]): Verdict | null {
  if (!rows.every(canBeSummed)) return null;
  const proven = { isBroken: false, hasOrder: true };
  const isDated = rows.every(({ date }) => date !== null);
  const amended = amendedEnds(rows, isDated);
  const stands = (ends: Set<string>) => ends.size > 1 || amended.every((end) => ends.has(end));
  const filed = [rows, rows.toReversed()].find(connects);
  const ends = endsOf(rows, isDated);
  if (ends.size && stands(ends)) {
    const newestFirst = isDated
      ? rows.toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1))
      : rows;
    const last = filed?.some((row, at) => row !== newestFirst[at]) ? filed.at(-1) : undefined;
    return { ends: [...new Set([...ends, ...(last ? [figure(afterOf(last))] : [])])], ...proven };
  }
  const inOrder = filed ? endsOf(rows, false) : new Set<string>();
  if (inOrder.size && (filed === rows || stands(inOrder))) return { ends: [...inOrder], ...proven };
  const unproven = { isBroken: !ends.size, hasOrder: false };
  const day = lastDay(rows);
  const byItself = endsOf(day, false);
  if (byItself.size && stands(byItself)) return { ends: [...byItself], ...unproven };
  const same = new Set(day.map((row) => figure(afterOf(row))));
  return { ends: same.size === 1 ? [...same] : [], ...unproven };
}

type Key = (row: LineRow) => string;

function groups(rows: readonly LineRow[], key: Key): LineRow[][] {
  const table: Record<string, LineRow[]> = {};
  for (const row of rows) {
    const name = `=${key(row)}`;
    table[name] = [...(table[name] ?? []), row];
  }
  return Object.values(table);
}

/** Whether all rows leave the same amount although they move different ones: it is their common total. */
function haveOneTotal(rows: readonly LineRow[]): boolean {
  const several = (amounts: Rational[]) => new Set(amounts.map(figure)).size > 1;
  const left = rows.map(afterOf);
  const isSome = left.some((amount) => order(amount, zero) > 0);
  return isSome && !several(left) && several(rows.map(({ moved }) => moved?.value ?? zero));
}

/** As few lines as add up or have one total, separated by the first key first. */
function refined(rows: LineRow[], keys: readonly Key[]): LineRow[][] {
  const verdict = verdictOf(rows);
  const [key, ...others] = keys;
  if (!key || (verdict && (!verdict.isBroken || haveOneTotal(rows)))) return [rows];
  return groups(rows, key).flatMap((part) => refined(part, others));
}

const lacks = (some: LineRow, of: LineRow) => of.marks.some((mark) => !some.marks.includes(mark));
const areOfOthers = (a: LineRow, b: LineRow) => lacks(a, b) && lacks(b, a);

function partition(rows: readonly LineRow[], owners: number): LineRow[][] {
  const isMine = ({ ownership }: LineRow) => ownership === 'D' && owners === 1;
  const words: Key = (row) => `${row.ownership} ${isMine(row) ? '' : row.nature}`;
  return groups(rows, words).flatMap((group) => {
    if (group.some(isMine)) return refined(group, [({ nature }) => nature, ({ termsKey }) => termsKey]);
    const isApart = group.some((a) => group.some((b) => areOfOthers(a, b)));
    const parts = isApart ? groups(group, ({ marksKey }) => marksKey) : [group];
    return parts.flatMap((part) => refined(part, [({ termsKey }) => termsKey]));
  });
}

/** The lines of one security; each holding is with the line that it restates, or a line by itself. */
export function linesOf(rows: readonly LineRow[], owners: number): Line[] {
  const moved = rows.filter(({ isHolding }) => !isHolding);
  const lines = partition(moved, owners).map(
    (part): Line => ({ rows: part, holdings: [], verdict: verdictOf(part), said: null }),
  );
  for (const holding of rows.filter(({ isHolding }) => isHolding)) {
    const found = lines.find((line) => isRestated(line, holding, owners));
    if (!found) lines.push({ rows: [], holdings: [holding], verdict: null, said: null });
    else {
      found.holdings.push(holding);
      if ((found.verdict?.ends.length ?? 0) > 1 && found.verdict?.hasOrder)
        found.said ??= figure(afterOf(holding));
    }
  }
  return lines;
}

function isRestated({ rows, holdings, verdict, said }: Line, holding: LineRow, owners: number): boolean {
  const all = [...rows, ...holdings];
  if (!holding.after || !all.every(({ ownership }) => ownership === holding.ownership)) return false;
  if (!all.some(({ termsKey }) => termsKey === holding.termsKey)) return false;
  const isMine = holding.ownership === 'D' && owners === 1;
  const isStrange = all.some((row) => row.nature !== holding.nature || areOfOthers(row, holding));
  if (isStrange && !isMine) return false;
  const amount = figure(holding.after.value);
  if (rows.length)
    return verdict !== null && (said === null ? verdict.ends.includes(amount) : said === amount);
  const told = holdings.some(({ after }) => after && figure(after.value) === amount);
  return isMine && !holding.isDerivative && told;
}

/** What the oracle says about a line: its figures, and the reason if what is owned after is unknown. */
export function saidOf({ rows, holdings, verdict, said }: Line, owners: number) {
  const shorts = [...rows, ...holdings].flatMap(({ short }) => short ?? []);
  const short = shorts.includes('short-position') ? 'short-position' : (shorts[0] ?? null);
  // Rows of several owners that do not add up and do not say whose they are may be of several persons.
  const isOfMany = owners > 1 && verdict?.isBroken && rows[0]?.nature === '';
  const latest = closingOf(rows, holdings, isOfMany ? { ...verdict, ends: [] } : verdict, said);
  const isKnown = rows.length > 0 && rows.every(({ moved, way }) => moved !== null && way !== null);
  const net = total(rows.map(signed));
  const isBroken = !short && (verdict?.isBroken ?? false);
  const end = short || latest.reason ? null : latest.value;
  const opening = end && verdict?.hasOrder ? minus(end, net) : null;
  const isOwned = opening !== null && order(opening, zero) >= 0;
  // A short position of zero is closed.
  const isClosed = !latest.reason && latest.value && equal(latest.value, zero);
  const reason: LineSummary['afterUnknown'] = (isClosed ? null : short) ?? latest.reason;
  const after = reason ? null : latest.value;
  const balance: LineSummary['balance'] = !rows.length
    ? 'holding'
    : isOwned
      ? 'holds'
      : isBroken || opening
        ? 'breaks'
        : 'unknown';
  return {
    after,
    reason,
    balance,
    opening: isOwned ? opening : null,
    net: isKnown ? net : null,
    unit: (after && latest.unit) || null,
  };
}

type Closing = { value: Rational | null; unit: Amount['unit'] | null; reason: LineSummary['afterUnknown'] };

function closingOf(
  rows: readonly LineRow[],
  holdings: readonly LineRow[],
  verdict: Verdict | null,
  said: string | null,
): Closing {
  const unknown = (reason: Closing['reason']): Closing => ({ value: null, unit: null, reason });
  const of = (row: LineRow | undefined): Closing =>
    row?.after ? { value: row.after.value, unit: row.after.unit, reason: null } : unknown('not-reported');
  if (!rows.length) return of(holdings.find(({ after }) => after));
  if (verdict) {
    const ends = said === null ? verdict.ends : [said];
    if (ends.length > 1) return unknown('several-orders');
    return ends.length ? of(rows.find((row) => figure(afterOf(row)) === ends[0])) : unknown('no-order');
  }
  const day = lastDay(rows);
  if (day.some(({ after }) => after === null)) return unknown('not-reported');
  const same = new Set(day.map(({ after }) => `${after?.unit} ${figure(after?.value)}`));
  if (same.size === 1) return of(day[0]);
  const ends = verdictOf(day)?.ends ?? [];
  if (ends.length > 1) return unknown('several-orders');
  return ends.length ? of(day.find((row) => figure(afterOf(row)) === ends[0])) : unknown('no-order');
}
