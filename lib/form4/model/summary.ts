import type { Unit } from '../../figures/unit.ts';
import type { Doubt, Filing } from './filing.ts';
import type { Kind } from './transaction-codes.ts';
import type { UnknownClosing } from './unknown-closing.ts';

/** A figure and the fields of the filing that it was made from ("nonDerivativeTable.3.transactionShares"). */
export type Figure<T = string> = { value: T; sources: string[] };

/** A field that a filing may leave to footnotes: then `value` is `null`, and `footnotes` says which. */
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
  /** `null` if the page does not say, which does not mean "none". */
  roles: Role[] | null;
};

/** Transactions of one kind in one security. */
export type KindSummary = {
  kind: Kind;
  /** The codes as filed, "S/K" for a swap. */
  codes: string[];
  /** Both `null` if a row does not say how much it moves or which way. */
  acquired: Figure | null;
  disposed: Figure | null;
  rows: number;
  /** For market purchases and sales; only rows with a price of their own count. */
  market: {
    averagePrice: Figure;
    value: Figure;
    lowest: Figure;
    highest: Figure;
    /**
     * Whether a note calls a price an average: the value is then right to about a cent a share, not exact.
     */
    isAverage: boolean;
  } | null;
  /**
   * Why `market` is `null` although prices are given: one of them may not be a price in dollars per share
   * (lib/form4/checks/prices). Its sources are those prices.
   */
  priceInDoubt: Figure | null;
  rowsWithoutPrice: number;
  /** How many rows do not say how much they move or which way. */
  rowsWithoutAmount: number;
};

export type LineSummary = {
  /** The unit of `after`: a line may move shares and give what is left in dollars. */
  unit: Unit;
  ownership: 'D' | 'I' | null;
  nature: Quoted;
  /** The amount owned after the line's latest transaction, if it is proven which transaction that is. */
  after: Figure | null;
  /** Why `after` is `null`. */
  afterUnknown: UnknownClosing | null;
  /** `null` if the line does not add up, or the amount at its end is not known. */
  opening: Figure | null;
  net: Figure | null;
  /** Row paths in the order in which the transactions happened. */
  rows: string[];
  /**
   * `holding`: no transaction. `unknown`: a row leaves out what the sum needs, or the rows add up in several
   * orders with different results.
   */
  balance: 'holds' | 'breaks' | 'unknown' | 'holding';
  breaks: { row: string; expected: string; reported: string }[];
};

/** `percent` is `null` for a new position: the amount held before on the traded lines is 0. */
export type Change = { opening: Figure; percent: string | null };

/** One security of Table I in one unit: dollar amounts are never mixed with shares. */
export type SecuritySummary = {
  title: Figure;
  unit: Unit;
  /** `null` if a row's amount or direction is in doubt. */
  acquired: Figure | null;
  disposed: Figure | null;
  /** `null` if a row does not say how much it moves or which way. */
  net: Figure | null;
  kinds: KindSummary[];
  lines: LineSummary[];
  /** The sum of what this filing shows on all lines, which may not be all that the person owns. */
  after: Figure | null;
  /** Why `after` is `null`: the reason on the first line that lacks it. */
  afterUnknown: UnknownClosing | null;
  /**
   * Relative to the opening balance of the traded lines; `null` if one of them does not reconcile, and for
   * derivatives.
   */
  change: Change | null;
};

/** One derivative security of Table II: one title, price, underlying security and set of dates. */
export type DerivativeSummary = SecuritySummary & {
  conversionOrExercisePrice: Quoted;
  /** Why that is not a price in dollars per share of the underlying: "in euros, not in U.S. dollars". */
  priceInDoubt: string | null;
  exerciseDate: Quoted;
  expirationDate: Quoted;
  underlying: { title: Quoted; amount: Quoted; unit: Unit };
};

export type TradingPlan = {
  /** The Rule 10b5-1 box; `null` if the form has no such box (forms have it since April 2023). */
  box: Figure<boolean> | null;
  /** Where a plan is named: the source is a footnote or the remarks. */
  mentions: { footnote: string | null; source: string }[];
  /** Where a note says that something was not done under a plan. */
  denials: { footnote: string | null; source: string }[];
  /** ISO dates on which plans were adopted, as notes give them; a checked box requires one. */
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
  /** The date of the earliest transaction; on Form 3, of the event; on Form 5, the end of the fiscal year. */
  periodOfReport: Figure | null;
  dateOfOriginalSubmission: Figure | null;
  signed: Figure | null;
  /** The leading security: the one with market trades, otherwise the one that moved most. */
  headline: SecuritySummary | DerivativeSummary | null;
  securities: SecuritySummary[];
  derivatives: DerivativeSummary[];
  plan: TradingPlan;
  /**
   * The fields that could not be read: what would need one is `null` here, which does not mean "not
   * reported".
   */
  doubts?: Doubt[];
};
