import type { Unit } from '../figures/unit.ts';
import type { Role } from '../form4/model/summary.ts';
import type { Kind } from '../form4/model/transaction-codes.ts';
import type { FiledLine } from '../glance/filed-trades.ts';
import type { Glance } from '../glance/glance.ts';

/** A person or company as named in a record; the CIK has ten digits. */
export type Named = { cik: string; name: string };

/** A filing that rows of the record come from. */
export type FilingRef = {
  accession: string;
  /** "4", "4/A", "5". */
  form: string;
  /** Address of the filing's index page. */
  url: string;
  /** ISO date; `null` if only EDGAR's list of transactions was read, which does not give it. */
  filedAt: string | null;
};

/** One transaction in a party's record. `null` means "not reported", or unknown from what was read. */
export type RecordRow = {
  /** The filing that reports it, then others that report the same block. At least one. */
  filings: [FilingRef, ...FilingRef[]];
  /** Position in the first of these filings, from 0, as filed. */
  position: number;
  owner: Named;
  /** All owners of its filings, as far as these were read: joint filers, who count as one insider. */
  owners: Named[];
  issuer: Named;
  /** `null` if only EDGAR's list was read. */
  table: 'I' | 'II' | null;
  security: string;
  unit: Unit;
  /** ISO date. */
  date: string | null;
  /** As filed: "S". */
  code: string | null;
  kind: Kind;
  direction: 'A' | 'D' | null;
  amount: string | null;
  /** Dollars per share. */
  price: string | null;
  priceIs: 'average' | 'in-doubt' | null;
  /** Amount times price, exact; `null` for derivatives, and without a price. */
  value: string | null;
  /** Amount owned after it, on its ownership line. */
  after: string | null;
  ownership: 'D' | 'I' | null;
  nature: string | null;
  /** What a footnote says about a purchase or sale: "to cover taxes". */
  said: string | null;
  /** The filing's plan; `null` if the filing was not read. */
  plan: Glance['plan'] | null;
  /** Whether the figures come from the filing itself or from EDGAR's list. */
  source: 'filing' | 'list';
  /** What EDGAR's list says if it differs from the filing, which is trusted. */
  listSays: { amount: string | null; after: string | null } | null;
  /**
   * What to know before trusting the filing; `null` if it was not read, or was read by a release that kept no
   * flags.
   */
  flags: readonly string[] | null;
};

/** A filing that was read, with its ownership lines and flags. */
export type ReadFiling = FilingRef & {
  owners: Named[];
  /** The relationships of its owners to the issuer, as far as given: one per checked box. */
  roles: { cik: string; role: Role['role'] }[];
  issuer: Named;
  /** The day of the earliest transaction. */
  periodOfReport: string | null;
  signedAt: string | null;
  /** For an amendment, the day on which its original was filed. */
  dateOfOriginalSubmission: string | null;
  lines: FiledLine[];
  flags: string[];
};

/** How far back a record goes. */
export type Reach = {
  /** The earliest day loaded, ISO; `null` if nothing was loaded. */
  from: string | null;
  /** Whether there is nothing older: EDGAR's list was loaded to its end. */
  isWhole: boolean;
};

/** The past of one person at one issuer, or of everyone at one issuer. */
export type PartyRecord = {
  /** Newest first, without amended rows, and with each block only once. */
  rows: RecordRow[];
  /** The filings that were read, oldest first. */
  filings: ReadFiling[];
  /** Filings known by name alone, with or without rows from EDGAR's list; "Fill in the prices" reads them. */
  unread: FilingRef[];
  reach: Reach;
};
