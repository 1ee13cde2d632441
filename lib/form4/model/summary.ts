import type { Unit } from '../../figures/unit.ts';
import type { Doubt, Filing } from './filing.ts';
import type { Kind } from './transaction-codes.ts';
import type { UnknownClosing } from './unknown-closing.ts';

/** A figure and the fields of the filing it was made of ("nonDerivativeTable.3.transactionShares"). */
export type Figure<T = string> = { value: T; sources: string[] };

/** A field that a filing may leave to a footnote: `value` is `null` then, and `footnotes` say which. */
export type Quoted = { value: string | null; footnotes: string[]; sources: string[] };

export const roleNames = ['Director', 'Officer', '10% owner', 'Other'] as const;
export type Role = {
  role: (typeof roleNames)[number];
  title: string | null;
  sources: string[];
};

export type OwnerSummary = {
  cik: string | null;
  name: Figure;
  /** `null` where the page does not say: not "none". */
  roles: Role[] | null;
};

/** Transactions of one kind in one security. */
export type KindSummary = {
  kind: Kind;
  /** The codes as filed, "S/K" for a swap. */
  codes: string[];
  /** Both `null` where a row does not say how much it moves or which way. */
  acquired: Figure | null;
  disposed: Figure | null;
  rows: number;
  /** Of market purchases and sales; only rows with a price of their own count. */
  market: {
    averagePrice: Figure;
    value: Figure;
    lowest: Figure;
    highest: Figure;
    /** A note says of a price that it is an average: the value is right to a cent or so a share, not to the cent. */
    isAverage: boolean;
  } | null;
  /**
   * Why `market` is `null` although prices are given: one of them may be no price in dollars per share
   * (lib/form4/checks/prices). Its sources are those prices.
   */
  priceInDoubt: Figure | null;
  rowsWithoutPrice: number;
  /** How many rows do not say how much they move or which way. */
  rowsWithoutAmount: number;
};

export type LineSummary = {
  /** Of `after`: a line may move shares and say what is left in dollars. */
  unit: Unit;
  ownership: 'D' | 'I' | null;
  nature: Quoted;
  /** What is owned after the line's latest transaction, where it is proven which that is. */
  after: Figure | null;
  /** Why `after` is `null`. */
  afterUnknown: UnknownClosing | null;
  /** `null` where the line does not add up, or its closing is not known. */
  opening: Figure | null;
  net: Figure | null;
  /** Row paths in the order in which they happened. */
  rows: string[];
  /**
   * `holding` without a transaction; `unknown` where a row leaves out what the sum needs, or the rows add up
   * in several orders with different ends.
   */
  balance: 'holds' | 'breaks' | 'unknown' | 'holding';
  breaks: { row: string; expected: string; reported: string }[];
};

/** `percent` is `null` for a new position: what was held before on the lines traded is 0. */
export type Change = { opening: Figure; percent: string | null };

/** One security of Table I, in one unit: dollar amounts are never mixed with shares. */
export type SecuritySummary = {
  title: Figure;
  unit: Unit;
  /** `null` where a row's amount, or which way it went, is in doubt. */
  acquired: Figure | null;
  disposed: Figure | null;
  /** `null` where a row does not say how much it moves or which way. */
  net: Figure | null;
  kinds: KindSummary[];
  lines: LineSummary[];
  /** The sum over the lines of what this filing shows: not all that the person owns. */
  after: Figure | null;
  /** Why `after` is `null`: the reason of the first line without one. */
  afterUnknown: UnknownClosing | null;
  /**
   * Against the opening balance of the lines traded; `null` where one of them does not reconcile, and for
   * derivatives.
   */
  change: Change | null;
};

/** One derivative security of Table II: of one title, price, dates and underlying. */
export type DerivativeSummary = SecuritySummary & {
  conversionOrExercisePrice: Quoted;
  /** Why that is no price in dollars per share of the underlying: "in euros, not in U.S. dollars". */
  priceInDoubt: string | null;
  exerciseDate: Quoted;
  expirationDate: Quoted;
  underlying: { title: Quoted; amount: Quoted; unit: Unit };
};

export type TradingPlan = {
  /** The Rule 10b5-1 box; `null` where the form has none (it exists since April 2023). */
  box: Figure<boolean> | null;
  /** Where a plan is named: the source is a footnote or the remarks. */
  mentions: { footnote: string | null; source: string }[];
  /** Where a note says that something was not done under a plan. */
  denials: { footnote: string | null; source: string }[];
  /** ISO dates on which plans were adopted, as notes give them; a checked box asks for one. */
  adoptions: Figure[];
};

export type Summary = {
  documentType: Filing['documentType'];
  owners: OwnerSummary[];
  issuer: {
    cik: string | null;
    name: Figure;
    tradingSymbol: Figure | null;
    foreignTradingSymbol: Figure | null;
  };
  /** Date of the earliest transaction; on Form 3 of the event, on Form 5 the end of the fiscal year. */
  periodOfReport: Figure | null;
  dateOfOriginalSubmission: Figure | null;
  signed: Figure | null;
  /** The leading security: the one with market trades, else the one that moved most. */
  headline: SecuritySummary | DerivativeSummary | null;
  securities: SecuritySummary[];
  derivatives: DerivativeSummary[];
  plan: TradingPlan;
  /** The cells that could not be read: what would need one of them is `null` here, and not "not reported". */
  doubts?: Doubt[];
};
