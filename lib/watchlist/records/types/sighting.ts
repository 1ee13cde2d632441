import * as v from 'valibot';
import { Accession } from '../../../edgar/addresses/accession.ts';
import { filingAt } from '../../../edgar/addresses/urls.ts';
import { documentTypes, IsoDate } from '../../../form4/model/filing.ts';
import { KeptUnknownClosing } from '../../../form4/model/unknown-closing.ts';
import { listOf, most, ShortAmount, ShortText, shorterThan } from '../lengths.ts';
import { Cik, type Party } from '../party.ts';
import type { RecordType } from '../record-type.ts';

const MarketTrades = v.object({
  shares: ShortAmount,
  /** Weighted over the rows with a price; `null` if no row has one, or if one is in doubt. */
  averagePrice: v.nullable(ShortAmount),
  /**
   * In dollars, for all the shares; in whole dollars if a price is an average. `null` if a row has no price,
   * or one that is in doubt.
   */
  value: v.nullable(ShortAmount),
  /** Whether a price is an average, so the value is shown as "about"; releases before 0.2 did not keep it. */
  isAverage: v.optional(v.literal(true)),
});

const Fields = v.object({
  version: v.literal(2),
  accession: Accession,
  url: ShortText,
  documentType: v.picklist(documentTypes),
  periodOfReport: v.nullable(IsoDate),
  /** From the submission's header; a page read in place does not have it. */
  filedAt: v.nullable(IsoDate),
  signedAt: v.nullable(IsoDate),
  dateOfOriginalSubmission: v.nullable(IsoDate),
  issuer: v.object({ cik: v.nullable(Cik), name: ShortText, ticker: v.nullable(ShortText) }),
  owners: listOf(
    v.object({ cik: v.nullable(Cik), name: ShortText, role: v.nullable(ShortText) }),
    most.items,
  ),
  /** The security that leads the summary; `null` for a filing without any. */
  security: v.nullable(v.object({ title: ShortText, unit: v.picklist(['shares', 'dollars']) })),
  /** Acquired minus disposed of; `null` if nothing was transacted or a row does not say how much. */
  net: v.nullable(ShortAmount),
  /** The kinds of its transactions (lib/form4/model/transaction-codes.ts); none if it only has holdings. */
  kinds: listOf(ShortText, most.items),
  /** Holdings of the security after the filing's transactions, over the ownership lines that it shows. */
  after: v.nullable(ShortAmount),
  /** Why `after` is `null`. */
  afterUnknown: KeptUnknownClosing,
  bought: v.nullable(MarketTrades),
  sold: v.nullable(MarketTrades),
  /**
   * What to know before trusting the figures (lib/form4/checks), the most important first; `null` if the
   * filing was read by a release that kept none.
   */
  flags: v.nullable(listOf(v.pipe(v.string(), shorterThan(most.flag)), most.items)),
});

/**
 * A filing that was opened or hovered over, short enough to keep by the hundred and complete enough to be
 * shown, charted and exported without asking EDGAR again. `null` means "the filing does not say".
 */
export const Sighting = v.pipe(
  Fields,
  // An imported file must not plant a different link.
  v.check(
    ({ url, accession }) => filingAt(url)?.accession === accession,
    "url: not the filing's address in EDGAR's archive",
  ),
);
export type Sighting = v.InferOutput<typeof Sighting>;

/** Version 1 kept neither values nor flags. */
const withFlags = (old: unknown): unknown => {
  const trades = v.nullable(v.looseObject({}));
  const { bought, sold, ...others } = v.parse(v.looseObject({ bought: trades, sold: trades }), old);
  const valued = (made: typeof bought) => made && { ...made, value: null };
  return { ...others, version: 2, bought: valued(bought), sold: valued(sold), flags: null };
};

export const sightings: RecordType<Sighting> = {
  schema: Sighting,
  upgrades: [withFlags],
  perFiling: true,
  belongsTo: ({ accession }) => ({ accession }),
};

/**
 * Merges two readings of a filing: the newer replaces the older, except for what only the older one knew (a
 * page has no filing date, a submission does; version 1 had no flags or values).
 */
export function mergeReadings(older: Sighting, newer: Sighting): Sighting {
  const { flags, bought, sold } = newer.flags ? newer : older;
  const filedAt = newer.filedAt ?? older.filedAt;
  const signedAt = newer.signedAt ?? older.signedAt;
  return { ...newer, filedAt, signedAt, flags, bought, sold };
}

/** Whether two readings say the same; the browser's storage does not keep the order of fields. */
export const isSameSighting = (a: Sighting, b: Sighting): boolean =>
  JSON.stringify(v.parse(Sighting, a)) === JSON.stringify(v.parse(Sighting, b));

/** The owners and the issuer of a filing, as far as their CIKs are known. */
export function partiesSeen({ owners, issuer }: Sighting): Party[] {
  return [
    ...owners.map((owner) => ({ ...owner, kind: 'insider' as const, ticker: null })),
    { ...issuer, kind: 'issuer' as const, role: null },
  ].flatMap((party) => (party.cik === null ? [] : [{ ...party, cik: party.cik }]));
}
