import { formatDate } from '../../figures/format.ts';
import type { Kind } from '../../form4/model/transaction-codes.ts';
import { connectionsOf } from '../connects/connections.ts';
import { type Split, splitsOf } from '../connects/splits.ts';
import { byText } from '../days.ts';
import type { PartyRecord, RecordRow } from '../model.ts';
import type { Match } from '../short-swing/best-matches.ts';

/** What a record says of a filing's transactions, in a sentence with its numbers. */
export type Finding = {
  /** The rule's name: "first-in-years". */
  kind: string;
  text: string;
  /** What the sentence rests on, this filing's rows first. */
  rows: RecordRow[];
  /** Whether the record reaches far enough; `text` says why where it does not. */
  isKnown: boolean;
  /** Of a possible short-swing profit: which purchase is matched with which sale. */
  pairs?: Match<RecordRow>[];
};

/** Purchases or sales, and how a sentence calls them. */
export type Side = {
  kind: Kind;
  /** "sale", "Sells", "sold". */
  noun: string;
  verb: string;
  past: string;
  /** Of this filing. At least one, all dated. */
  here: RecordRow[];
  /** The earliest day of {@link here}. */
  day: string;
  /** Of the same person at the same issuer, dated before {@link day}; oldest first. */
  before: RecordRow[];
};

/** What every rule decides from. */
export type RecordCase = {
  record: PartyRecord;
  accession: string;
  /** The filing's rows, as filed. */
  here: RecordRow[];
  /** All other rows of the same person at the same issuer that have a date, oldest first. */
  others: RecordRow[];
  /** Purchases (P) and sales (S), as far as the filing has them. */
  sides: Side[];
  /** Stock splits, as the balances of filings that were read show them. */
  splits: Split[];
  /** Why nothing can be said of the days from one on, up to this filing: `null` where the record has them all. */
  gapSince: (from: string) => string | null;
};

/** Pure: what a case shows, nothing where it shows nothing. */
export type Rule = (one: RecordCase) => Finding[];

const sides = [
  { kind: 'market-buy', noun: 'purchase', verb: 'Buys', past: 'bought' },
  { kind: 'market-sale', noun: 'sale', verb: 'Sells', past: 'sold' },
] as const;

/**
 * @param record of one person at one issuer, in which blocks reported twice are one row (eventsOf)
 * @param accession the filing that the reader is on
 * @returns `null` where the record has no dated row of it
 */
export function recordCaseOf(record: PartyRecord, accession: string): RecordCase | null {
  const isHere = ({ filings }: RecordRow) => filings.some((filing) => filing.accession === accession);
  const here = record.rows.filter(isHere).sort((a, b) => a.position - b.position);
  const [first] = here;
  if (!first) return null;
  const owners = new Set(here.flatMap(ciksOf));
  const others = record.rows
    .filter(
      (row) =>
        row.date !== null &&
        !isHere(row) &&
        row.issuer.cik === first.issuer.cik &&
        ciksOf(row).some((cik) => owners.has(cik)),
    )
    .sort((a, b) => byText(a.date, b.date));
  return {
    record,
    accession,
    here,
    others,
    sides: sides.flatMap((side): Side[] => {
      const own = here.filter(({ kind, date }) => kind === side.kind && date !== null);
      const day = own.map(({ date }) => date ?? '').sort()[0];
      if (day === undefined) return [];
      const before = others.filter(({ kind, date }) => kind === side.kind && (date ?? '') < day);
      return [{ ...side, here: own, day, before }];
    }),
    splits: splitsOf(connectionsOf(record, first.owner.cik)),
    gapSince: gapsOf(record, here),
  };
}

const ciksOf = ({ owner, owners }: RecordRow) => [owner.cik, ...owners.map(({ cik }) => cik)];

/**
 * A record has every day after the earliest that was loaded (that day itself may go on below the last row of a
 * page), except for filings known by name alone: they have rows that nobody has seen. A Form 3 has none.
 */
function gapsOf({ rows, unread, reach }: PartyRecord, here: readonly RecordRow[]): RecordCase['gapSince'] {
  const withRows = new Set(rows.flatMap(({ filings }) => filings.map(({ accession }) => accession)));
  const blank = unread.filter(({ accession, form }) => !withRows.has(accession) && !form.startsWith('3'));
  const undated = rows.filter(({ date }) => date === null).length;
  const days = here.flatMap(({ date, filings }) => [date, filings[0].filedAt]).filter((day) => day !== null);
  const until = days.sort().at(-1) ?? '';
  return (from) => {
    if (reach.from === null) return 'nothing of the record is loaded';
    if (!reach.isWhole && reach.from >= from) return `the record reaches back to ${formatDate(reach.from)}`;
    const missing = blank.filter(({ filedAt }) => filedAt === null || (filedAt >= from && filedAt <= until));
    if (missing.length === 1) return 'one filing in the record has not been read';
    if (missing.length > 1) return `${missing.length} filings in the record have not been read`;
    return undated > 0 ? 'the record has transactions without a date' : null;
  };
}
