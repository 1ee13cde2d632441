import { absolute, compare, divide, multiply, subtract } from '../../figures/decimal.ts';
import { securityKey } from '../security-key.ts';
import { type Connection, dayOf } from './connection.ts';

/** A stock split, as inferred from balances: no filing need mention it. */
export type Split = {
  /** New shares for old shares: 2 for 1, or 1 for 10. */
  ratio: Ratio;
  /** The split came after this day, and no later than {@link until}; ISO dates of filings. */
  since: string;
  until: string;
  /** The lines that show it: at least two, or one with a whole ratio. */
  shownBy: Connection[];
};
type Ratio = readonly [shares: number, of: number];

/** Ratios used for exchange-listed stock; balances rarely fit one of them by coincidence. */
const ratios: readonly Ratio[] = [
  ...[2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100].flatMap((n): Ratio[] => [
    [n, 1],
    [1, n],
  ]),
  [3, 2],
  [4, 3],
  [5, 4],
  [5, 2],
];

/** With fewer shares, a whole multiple is as likely to be a coincidence. */
const LEAST = '100';

/** One line alone shows a reverse split only from 1-for-5 up. */
const LEAST_REVERSE = 5;

export const splitWords = ({ ratio: [shares, of] }: Pick<Split, 'ratio'>) => `${shares}-for-${of}`;

/**
 * Finds splits by their ratio: the same one on two or more lines between the same days, or on one line if the
 * ratio is whole (2-for-1, 1-for-10) and there are at least 100 shares on either side. A fraction of a share
 * may be paid in cash, so a balance may be off by less than one.
 *
 * A split applies to all shares of a class: if at least as many other lines of it go through those days
 * unchanged, or changed otherwise, it is not a split (funds that distribute half of what they own look like
 * one). On one line alone, half, a third or a quarter left is as likely to be a gift.
 */
export function splitsOf(connections: readonly Connection[]): Split[] {
  const shown = connections.flatMap((one) => {
    const ratio = ratioOf(one);
    return ratio ? [{ one, ratio }] : [];
  });
  const byRatio = Map.groupBy(shown, ({ ratio }) => ratio.join(':'));
  return [...byRatio.values()].flatMap((same) => {
    const found: Split[] = [];
    for (const { one, ratio } of same) {
      const [since, until] = [dayOf(one.from), dayOf(one.to)];
      const known = found.find((split) => since < split.until && split.since < until);
      if (!known) found.push({ ratio, since, until, shownBy: [one] });
      else {
        known.since = since > known.since ? since : known.since;
        known.until = until < known.until ? until : known.until;
        known.shownBy.push(one);
      }
    }
    return found.filter((split) => isShown(split) && !isDenied(split, connections));
  });
}

function isShown({ ratio, shownBy }: Split): boolean {
  const [first] = shownBy;
  const { closing, opening } = first ?? {};
  if (shownBy.length > 1) return true;
  const [shares, of] = ratio;
  return (of === 1 || (shares === 1 && of >= LEAST_REVERSE)) && isMany(closing) && isMany(opening);
}

const securityOf = ({ line: { table, security } }: Connection) => `${table} ${securityKey(security)}`;

/**
 * Whether at least as many lines of these securities, over the same days, contradict the split as show it.
 */
function isDenied({ since, until, shownBy }: Split, connections: readonly Connection[]): boolean {
  const split = new Set(shownBy.map(securityOf));
  const others = connections.filter(
    (one) =>
      // What rules out the most, at the least cost, comes first.
      dayOf(one.from) <= since &&
      dayOf(one.to) >= until &&
      one.state !== 'unknown' &&
      one.closing !== null &&
      !shownBy.includes(one) &&
      split.has(securityOf(one)) &&
      compare(one.closing, '0') > 0,
  );
  return others.length >= shownBy.length;
}

const isMany = (balance: string | null | undefined) => !!balance && compare(balance, LEAST) >= 0;

function ratioOf({ state, closing, opening, line }: Connection): Ratio | null {
  // A split changes the exercise price, so the grant is a different line afterwards.
  if (line.exercisePrice !== undefined) return null;
  if (state !== 'differs' || line.unit !== 'shares' || closing === null || opening === null) return null;
  if (compare(closing, '0') <= 0 || compare(opening, '0') <= 0) return null;
  const times = Number(opening) / Number(closing);
  const found = ratios.find(([shares, of]) => {
    // Exact arithmetic is slow, and nearly all differences are not splits.
    if (Math.abs(times * of - shares) > shares / 10) return false;
    const expected = divide(multiply(closing, String(shares)), String(of), 4);
    return compare(absolute(subtract(expected, opening)), '1') < 0;
  });
  return found ?? null;
}

/** The split recognized between two days (ISO), in either order; `null` if there is none. */
export function splitBetween(splits: readonly Split[], one: string, other: string): Split | null {
  const [first, second] = one < other ? [one, other] : [other, one];
  return splits.find(({ since, until }) => first < until && since < second) ?? null;
}
