import { compare } from '../../figures/decimal.ts';
import type { FiledLine } from '../../glance/filed-trades.ts';
import { byText } from '../days.ts';
import type { ReadFiling } from '../model.ts';
import { dayOf } from './connection.ts';

/** An ownership line of a filing, and what it opened with, if known. */
export type OpenLine = { key: string; filing: ReadFiling; line: FiledLine; opening: string | null };

/** A filing's lines by key; several lines may share one. */
export type Balances = { filing: ReadFiling; lines: Map<string, OpenLine[]> };

/** Nobody files more often than this for one day; the work grows with the square of the number. */
const MOST = 30;

/**
 * Filings in the order in which their transactions happened: by day. Within a day (a trade of many rows takes
 * several filings), as many lines as possible open with what the one before closed with; otherwise in the
 * order of filing.
 */
export function inOrder(all: readonly Balances[]): Balances[] {
  const sorted = all.toSorted(
    ({ filing: a }, { filing: b }) =>
      byText(dayOf(a), dayOf(b)) || byText(a.filedAt, b.filedAt) || byText(a.accession, b.accession),
  );
  const closings = new Map<string, string[]>();
  return [...Map.groupBy(sorted, ({ filing }) => dayOf(filing)).values()].flatMap((ofDay) => {
    const ordered = ofDay.length > 1 && ofDay.length <= MOST ? chained(ofDay, closings) : ofDay;
    for (const one of ordered) close(one, closings);
    return ordered;
  });
}

type Closings = Map<string, string[]>;

function close({ lines }: Balances, closings: Closings): void {
  for (const [key, of] of lines)
    closings.set(
      key,
      of.flatMap(({ line }) => line.after ?? []),
    );
}

function chained(ofDay: readonly Balances[], before: Closings): Balances[] {
  const closings = new Map(before);
  const rest = [...ofDay];
  const ordered: Balances[] = [];
  while (rest.length > 0) {
    const scores = rest.map((one) => score(one, rest, closings));
    const [next] = rest.splice(scores.indexOf(Math.max(...scores)), 1);
    if (!next) break;
    ordered.push(next);
    close(next, closings);
  }
  return ordered;
}

/**
 * A point for each line that opens with the last closing, minus one for each that opens with what another
 * filing of that day closes with later on.
 */
function score({ filing, lines }: Balances, rest: readonly Balances[], closings: Closings): number {
  let points = 0;
  for (const [key, of] of lines)
    for (const { opening } of of) {
      if (opening === null) continue;
      const isEqual = (closing: string | null) => closing !== null && compare(closing, opening) === 0;
      if (closings.get(key)?.some(isEqual)) points++;
      else if (
        rest.some(
          (other) => other.filing !== filing && other.lines.get(key)?.some(({ line }) => isEqual(line.after)),
        )
      )
        points--;
    }
  return points;
}
