import type { Unit } from '../figures/unit.ts';
import type { Role } from '../form4/model/summary.ts';
import type { Kind } from '../form4/model/transaction-codes.ts';
import type { FiledLine } from '../glance/filed-trades.ts';
import type { Glance } from '../glance/glance.ts';

/** A person or company as a record names it; the CIK has ten digits. */
export type Named = { cik: string; name: string };

/** A filing that a row of the record is from. */
export type FilingRef = {
  accession: string;
  /** "4", "4/A", "5". */
  form: string;
  /** The filing's index page. */
  url: string;
  /** ISO date; `null` where only EDGAR's list of transactions was read, which does not say. */
  filedAt: string | null;
};

/** One transaction in the record of a party. `null` is "not reported", or not known from what was read. */
export type RecordRow = {
  /** The filing that says so, then others that report the same block. At least one. */
  filings: [FilingRef, ...FilingRef[]];
  /** Its place in the first of them, from 0, as filed. */
  position: number;
  owner: Named;
  /** All owners of its filings, as far as they were read: joint filers, who are one insider when insiders are counted. */
  owners: Named[];
  issuer: Named;
  /** `null` where only EDGAR's list was read. */
  table: 'I' | 'II' | null;
  security: string;
  unit: Unit;
  /** ISO date. */
  date: string | null;
  /** As filed, "S". */
  code: string | null;
  kind: Kind;
  direction: 'A' | 'D' | null;
  amount: string | null;
  /** Dollars a share. */
  price: string | null;
  priceIs: 'average' | 'in-doubt' | null;
  /** Amount times price, exact; `null` for derivatives and without a price. */
  value: string | null;
  /** Owned after it, on its ownership line. */
  after: string | null;
  ownership: 'D' | 'I' | null;
  nature: string | null;
  /** What a footnote says of a purchase or sale: "to cover taxes". */
  said: string | null;
  /** Of its filing. `null` where that was not read. */
  plan: Glance['plan'] | null;
  /** Whether the figures are the filing's own, or those of EDGAR's list. */
  source: 'filing' | 'list';
  /** What EDGAR's list says instead where it differs from the filing, which is trusted. */
  listSays: { amount: string | null; after: string | null } | null;
  /** What is to know before trusting its filing; `null` where that was not read, or by a release that kept none. */
  flags: readonly string[] | null;
};

/** A filing that was read, with its ownership lines and what its checks said. */
export type ReadFiling = FilingRef & {
  owners: Named[];
  /** What its owners are to the issuer, as far as it says: one for each box that is checked. */
  roles: { cik: string; role: Role['role'] }[];
  issuer: Named;
  /** The day of its earliest transaction. */
  periodOfReport: string | null;
  signedAt: string | null;
  /** Of an amendment: the day on which its original was filed. */
  dateOfOriginalSubmission: string | null;
  lines: FiledLine[];
  flags: string[];
};

/** How far a record goes. */
export type Reach = {
  /** The earliest day that was loaded, ISO; `null` where nothing was. */
  from: string | null;
  /** Whether nothing is older: EDGAR's list was loaded to its end. */
  isWhole: boolean;
};

/** What went before, of one person at one issuer, or of everyone at one issuer. */
export type PartyRecord = {
  /** Newest first. No amended row and no block counts twice. */
  rows: RecordRow[];
  /** Those of the record that were read, oldest first. */
  filings: ReadFiling[];
  /** Those known by name alone, with rows from EDGAR's list or with none: what "Fill in the prices" asks for. */
  unread: FilingRef[];
  reach: Reach;
};
