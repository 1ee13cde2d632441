import { formatDate } from '../../figures/format.ts';
import type { Kind } from '../../form4/model/transaction-codes.ts';
import { connectionsOf } from '../connects/connections.ts';
import { type Split, splitsOf } from '../connects/splits.ts';
import { byText, isPlausible } from '../days.ts';
import type { PartyRecord, RecordRow } from '../model.ts';
import type { Match } from '../short-swing/best-matches.ts';

/** One sentence, with its numbers, on what a record shows about a filing's transactions. */
export type Finding = {
  /** The rule's name: "first-in-years". */
  kind: string;
  text: string;
  /** The rows behind the sentence, this filing's first. */
  rows: RecordRow[];
  /** Whether the record reaches back far enough; if not, `text` says why. */
  isKnown: boolean;
  /** For a possible short-swing profit: which purchase is matched with which sale. */
  pairs?: Match<RecordRow>[];
};

/** Purchases or sales, and the words for them in a sentence. */
export type Side = {
  kind: Kind;
  /** "sale", "Sells", "sold". */
  noun: string;
  verb: string;
  past: string;
  /** Rows of this filing: at least one, all dated. */
  here: RecordRow[];
  /** The earliest day of {@link here}. */
  day: string;
  /** Rows of the same person at the same issuer, dated before {@link day}; oldest first. */
  before: RecordRow[];
};

/** The facts that every rule works from. */
export type RecordCase = {
  record: PartyRecord;
  accession: string;
  /** The filing's rows, as filed. */
  here: RecordRow[];
  /** All other rows of the same person at the same issuer, oldest first; without those of no certain date. */
  others: RecordRow[];
  /** Purchases (P) and sales (S), if the filing has any. */
  sides: Side[];
  /** Stock splits, as shown by the balances of the filings read. */
  splits: Split[];
  /**
   * Why nothing can be said about the days from a given one up to this filing; `null` if the record has them
   * all.
   */
  gapSince: (from: string) => string | null;
};

/** A pure function: the findings in a case, or none. */
export type Rule = (one: RecordCase) => Finding[];

const sides = [
  { kind: 'market-buy', noun: 'purchase', verb: 'Buys', past: 'bought' },
  { kind: 'market-sale', noun: 'sale', verb: 'Sells', past: 'sold' },
] as const;

/**
 * @param record of one person at one issuer, with blocks reported twice as one row (eventsOf)
 * @param accession the filing that the reader is on
 * @returns `null` if the record has no row of that filing
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
        isDated(row) &&
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
      const own = here.filter((row) => row.kind === side.kind && isDated(row));
      const day = own.map(({ date }) => date ?? '').sort()[0];
      if (day === undefined) return [];
      const before = others.filter(({ kind, date }) => kind === side.kind && (date ?? '') < day);
      return [{ ...side, here: own, day, before }];
    }),
    splits: splitsOf(connectionsOf(record, first.owner.cik)),
    gapSince: gapsOf(record, here),
  };
}

/** A date that can hardly be right, such as one of the year 0024, is none. */
const isDated = ({ date, filings: [{ accession }] }: RecordRow) =>
  date !== null && isPlausible(date, accession);

const ciksOf = ({ owner, owners }: RecordRow) => [owner.cik, ...owners.map(({ cik }) => cik)];

/**
 * A record has every day after the earliest one loaded (that day itself may continue below the last row of a
 * page), except for filings known by name alone, whose rows nobody has seen. A Form 3 has no such rows.
 */
function gapsOf({ rows, unread, reach }: PartyRecord, here: readonly RecordRow[]): RecordCase['gapSince'] {
  const withRows = new Set(rows.flatMap(({ filings }) => filings.map(({ accession }) => accession)));
  const blank = unread.filter(({ accession, form }) => !withRows.has(accession) && !form.startsWith('3'));
  const undated = rows.some((row) => !isDated(row));
  const days = here.flatMap(({ date, filings }) => [date, filings[0].filedAt]).filter((day) => day !== null);
  const until = days.sort().at(-1) ?? '';
  return (from) => {
    if (reach.from === null) return 'nothing of the record is loaded';
    if (!reach.isWhole && reach.from >= from) return `the record reaches back to ${formatDate(reach.from)}`;
    const missing = blank.filter(({ filedAt }) => filedAt === null || (filedAt >= from && filedAt <= until));
    if (missing.length === 1) return 'one filing in the record has not been read';
    if (missing.length > 1) return `${missing.length} filings in the record have not been read`;
    return undated ? 'the record has transactions without a certain date' : null;
  };
}
