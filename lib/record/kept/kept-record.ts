import * as v from 'valibot';
import { Accession } from '../../edgar/addresses/accession.ts';
import { ListedTrade } from '../../edgar/lists/listed-trade.ts';
import { IsoDate } from '../../form4/model/filing.ts';
import { listOf, ShortText } from '../../watchlist/records/lengths.ts';
import { PartyId } from '../../watchlist/records/party.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';
import { KeptFiling } from './kept-filing.ts';

/** A filing named in EDGAR's feed of a party's filings. */
const FiledOnFeed = v.object({
  accession: Accession,
  folder: v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/)),
  form: v.pipe(v.string(), v.regex(/^[345](\/A)?$/)),
  filedAt: v.nullable(IsoDate),
});

/** The most kept for a party: some sixty pages of EDGAR's list, or filings from ten pages of its feed. */
const most = { trades: 5_000, filings: 1_000 };

/**
 * What was loaded of a party's past from one of EDGAR's two lists, and the filings on it that were read
 * since. All of it can be loaded again.
 */
export const KeptRecord = v.object({
  version: v.literal(1),
  party: PartyId,
  name: ShortText,
  /** When the list's first page was loaded, as an ISO moment. */
  loadedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** EDGAR's list of transactions or, if that could not be loaded, its feed of filings. */
  from: v.picklist(['transactions', 'feed']),
  trades: listOf(ListedTrade, most.trades),
  /** The filings named in the feed. */
  listed: listOf(FiledOnFeed, most.filings),
  /** How many rows of EDGAR's list were loaded, which is where its next page begins. */
  loaded: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether EDGAR's list ends there. */
  isWhole: v.boolean(),
  filings: listOf(KeptFiling, most.filings),
});
export type KeptRecord = v.InferOutput<typeof KeptRecord>;

export const keptRecords: RecordType<KeptRecord> = {
  schema: KeptRecord,
  upgrades: [],
  belongsTo: ({ party }) => ({ party }),
};

/** Adds an older page of EDGAR's list to a record; rows beyond the limit are left out. */
export function withOlder(
  kept: KeptRecord,
  page: Pick<KeptRecord, 'trades' | 'listed'> & { length: number; hasMore: boolean },
): KeptRecord {
  const trades = [...kept.trades, ...page.trades];
  const listed = [...kept.listed, ...page.listed];
  const isFull = trades.length > most.trades || listed.length > most.filings;
  return {
    ...kept,
    trades: trades.slice(0, most.trades),
    listed: listed.slice(0, most.filings),
    loaded: kept.loaded + page.length,
    isWhole: !page.hasMore && !isFull,
  };
}

/**
 * Adds filings that were read. If there are too many, the newest stay; of two readings of one filing, the one
 * that knows the filing date stays.
 */
export function withFilings(kept: KeptRecord, filings: readonly KeptFiling[]): KeptRecord {
  const all = new Map(kept.filings.map((filing) => [filing.seen.accession, filing]));
  for (const filing of filings) {
    const known = all.get(filing.seen.accession);
    if (!known || known.seen.filedAt === null) all.set(filing.seen.accession, filing);
  }
  const newest = [...all.values()].sort((a, b) => (day(a) < day(b) ? 1 : -1)).slice(0, most.filings);
  return { ...kept, filings: newest };
}

const day = ({ seen }: KeptFiling) => seen.periodOfReport ?? seen.filedAt ?? '';
