import { add, compare } from '../figures/decimal.ts';
import { byText } from './days.ts';
import type { FilingRef, Named, PartyRecord, RecordRow } from './model.ts';
import { securityKey } from './security-key.ts';

/**
 * Codes of what an issuer gives to many people at once on equal terms (those of Rule 16b-3): ten directors
 * with the same grant are ten events.
 */
const oftenEqual = new Set(['A', 'D', 'F', 'I', 'M']);

/**
 * The rows of a record, with each block counted once. Funds and their managers report one block in several
 * filings, and a group of more than ten owners in filings "1 of 2". Rows of filings without a common owner
 * are one block if they agree in issuer, day, code, direction, security and amount, and in price and the
 * balance after it, as far as both rows give them; at least one of these two must be known for both. Filings
 * that say they are one of several may have some owners in common, but not all: filings by the same owners
 * continue where the rows of the first ended. The event is the row of a filing that was read, or else of the
 * first by accession number, with all filings and their owners.
 *
 * Two equal trades in one filing are two: the first in one filing is matched with the first in another. Work
 * grows with the number of rows, and within a block with the square of its filings.
 */
export function eventsOf({ rows, filings }: Pick<PartyRecord, 'rows' | 'filings'>): RecordRow[] {
  const parts = new Set(
    filings.flatMap(({ accession, flags }) => (flags.some(isOfSeveral) ? [accession] : [])),
  );
  const blocks = Map.groupBy(rows, blockKey);
  const merged = new Map<RecordRow, RecordRow | null>();
  for (const [key, same] of blocks) if (key && same.length > 1) mergeBlock(same, parts, merged);
  return rows.flatMap((row) => {
    const event = merged.get(row);
    return event === undefined ? [row] : event === null ? [] : [event];
  });
}

/** `null` for rows that are never reported twice, or that lack what identifies a block. */
function blockKey({ issuer, date, code, direction, security, amount, unit }: RecordRow): string | null {
  if (date === null || code === null || amount === null || oftenEqual.has(code.toUpperCase())) return null;
  return JSON.stringify([
    issuer.cik,
    date,
    code.toUpperCase(),
    direction,
    securityKey(security),
    add(amount, '0'),
    unit,
  ]);
}

const everyCik = ({ owner, owners }: RecordRow) => [owner.cik, ...owners.map(({ cik }) => cik)];

/** Rows that were read come before rows of EDGAR's list; then by filing and position. */
function readFirst(a: RecordRow, b: RecordRow): number {
  return (
    Number(a.source === 'list') - Number(b.source === 'list') ||
    byText(a.filings[0].accession, b.filings[0].accession) ||
    a.position - b.position
  );
}

/** Whether nothing contradicts, and price, balance or both agree. */
function isSameBlock(a: RecordRow, b: RecordRow): boolean {
  const [price, after] = [agree(a.price, b.price), agree(a.after, b.after)];
  const isSameTable = a.table === null || b.table === null || a.table === b.table;
  return isSameTable && price !== false && after !== false && (price === true || after === true);
}

/** `null` if one of them is not known. */
const agree = (a: string | null, b: string | null) => (a === null || b === null ? null : compare(a, b) === 0);

type Event = { rows: RecordRow[]; owners: Set<string>; filings: Set<string> };

const isOfSeveral = (flag: string) => flag.startsWith('One of several filings');

function mergeBlock(
  same: readonly RecordRow[],
  parts: ReadonlySet<string>,
  merged: Map<RecordRow, RecordRow | null>,
): void {
  const events: Event[] = [];
  const isOtherPart = (one: Event, { owners, filings: [{ accession }] }: RecordRow) =>
    [accession, ...one.filings].every((of) => parts.has(of)) &&
    one.rows.every((other) => !isSameGroup(other.owners, owners));
  for (const row of same.toSorted(readFirst)) {
    const owners = everyCik(row);
    const [{ accession }] = row.filings;
    const event = events.find(
      (one) =>
        !one.filings.has(accession) &&
        (isDisjoint(one.owners, owners) || isOtherPart(one, row)) &&
        one.rows.every((other) => isSameBlock(row, other)),
    );
    if (!event) events.push({ rows: [row], owners: new Set(owners), filings: new Set([accession]) });
    else {
      event.rows.push(row);
      for (const cik of owners) event.owners.add(cik);
      event.filings.add(accession);
    }
  }
  for (const { rows } of events) {
    const [first, ...others] = rows;
    if (!first || others.length === 0) continue;
    merged.set(first, { ...first, filings: withOthers(first.filings, others), owners: everyOwner(rows) });
    for (const other of others) merged.set(other, null);
  }
}

function isSameGroup(some: readonly Named[], others: readonly Named[]): boolean {
  const ciks = new Set(some.map(({ cik }) => cik));
  return ciks.size === others.length && others.every(({ cik }) => ciks.has(cik));
}

const isDisjoint = (some: ReadonlySet<string>, others: readonly string[]) =>
  !others.some((cik) => some.has(cik));

const everyOwner = (rows: readonly RecordRow[]): Named[] => [
  ...new Map(rows.flatMap(({ owner, owners }) => [owner, ...owners]).map((one) => [one.cik, one])).values(),
];

function withOthers(own: RecordRow['filings'], others: readonly RecordRow[]): RecordRow['filings'] {
  const all = new Map<string, FilingRef>();
  for (const filing of others.flatMap(({ filings }) => filings)) all.set(filing.accession, filing);
  for (const { accession } of own) all.delete(accession);
  return [...own, ...all.values()];
}
