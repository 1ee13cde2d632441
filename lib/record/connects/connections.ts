import { compare, subtract } from '../../figures/decimal.ts';
import type { FiledLine } from '../../glance/filed-trades.ts';
import { byText } from '../days.ts';
import type { PartyRecord, ReadFiling } from '../model.ts';
import { type Connection, dayOf, lineKey } from './connection.ts';

type Open = { filing: ReadFiling; line: FiledLine; opening: string | null };

/**
 * Each ownership line of the filings that were read, beside the same line in the filing before that has it: a
 * filing need not list a line that it does not touch. Lines are those of one person at one issuer, and the same
 * by table, security, unit, direct or indirect, and nature. Work grows with the number of lines.
 *
 * In Table II the same words name several grants: there, lines that do not connect are unknown.
 * @param owner CIK; of a record of everyone at one issuer, whose lines
 */
export function connectionsOf(record: PartyRecord, owner: string): Connection[] {
  const { filings } = record;
  const own = filings.filter(({ owners }) => owners.some(({ cik }) => cik === owner)).sort(inOrder);
  const moved = movedLines(record);
  const last = new Map<string, Open[]>();
  return own.flatMap((filing) => {
    const keyed = Map.groupBy(
      filing.lines,
      (line) => `${filing.issuer.cik} ${lineKey(line, filing.owners.length)}`,
    );
    return [...keyed].flatMap(([key, lines]) => {
      const now = lines.map((line): Open => ({ filing, line, opening: openingOf(filing, line, moved) }));
      const before = last.get(key);
      last.set(key, now);
      return before ? connect(before, now) : [];
    });
  });
}

function inOrder(a: ReadFiling, b: ReadFiling): number {
  return byText(dayOf(a), dayOf(b)) || byText(a.filedAt, b.filedAt) || byText(a.accession, b.accession);
}

const placeOf = (accession: string, key: string) => `${accession} ${key}`;

/** The lines that have a transaction, by filing. */
function movedLines({ rows, filings }: PartyRecord): Set<string> {
  const read = new Map(filings.map(({ accession, owners }) => [accession, owners.length]));
  const moved = new Set<string>();
  for (const row of rows)
    for (const { accession } of row.filings) {
      const owners = read.get(accession);
      if (owners !== undefined) moved.add(placeOf(accession, lineKey(row, owners)));
    }
  return moved;
}

/** A line without transactions began as it ended. */
function openingOf(
  { accession, owners }: ReadFiling,
  line: FiledLine,
  moved: ReadonlySet<string>,
): string | null {
  if (line.opening !== null) return line.opening;
  return moved.has(placeOf(accession, lineKey(line, owners.length))) ? null : line.after;
}

/** Of several lines with one name, those with equal balances belong together; one that is left on each side, too. */
function connect(before: readonly Open[], now: readonly Open[]): Connection[] {
  const free = new Set(before);
  const rest: Open[] = [];
  const made: Connection[] = [];
  for (const open of now) {
    const same = [...free].find(({ line }) => isEqual(line.after, open.opening));
    if (same) {
      free.delete(same);
      made.push(connectionOf(same, open));
    } else rest.push(open);
  }
  const [from] = free;
  const isOneToOne = free.size === 1 && rest.length === 1;
  for (const open of rest)
    if (from) made.push(connectionOf(from, open, isOneToOne && open.line.table === 'I'));
  return made;
}

const isEqual = (a: string | null, b: string | null) => a !== null && b !== null && compare(a, b) === 0;

function connectionOf(from: Open, to: Open, isSureLine = true): Connection {
  const closing = isSureLine ? from.line.after : null;
  const { line, opening } = to;
  const known = closing !== null && opening !== null;
  const difference = known ? subtract(opening, closing) : null;
  const connects = difference !== null && compare(difference, '0') === 0;
  return {
    from: from.filing,
    to: to.filing,
    line,
    closing,
    opening,
    state: difference === null ? 'unknown' : connects ? 'connects' : 'differs',
    difference: connects ? null : difference,
    before: from.opening,
  };
}
