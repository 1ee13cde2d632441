import * as v from 'valibot';
import { ShortText } from './lengths.ts';

/** A CIK as EDGAR writes it, with leading zeros: "0001300650". */
export const Cik = v.pipe(v.string(), v.regex(/^\d{10}$/, 'not a CIK of ten digits'));

/**
 * What a CIK is watched as. A company can be either: Berkshire Hathaway is an issuer of its own shares and
 * an owner on the filings of others, and the two are watched separately.
 */
export const PartyKind = v.picklist(['insider', 'issuer']);
export type PartyKind = v.InferOutput<typeof PartyKind>;

export const PartyId = v.object({ kind: PartyKind, cik: Cik });
export type PartyId = v.InferOutput<typeof PartyId>;

/** A party that can be watched: its name as filed, and what the filing says with it. */
export const Party = v.object({
  ...PartyId.entries,
  name: ShortText,
  /** An issuer's trading symbol as filed; `null` for an insider, or if the filing gives none. */
  ticker: v.nullable(ShortText),
  /** An insider's role in words; `null` for an issuer, or if the page does not say. */
  role: v.nullable(ShortText),
});
export type Party = v.InferOutput<typeof Party>;

/** A party as a filing's page names it. */
export const PartyOnPage = v.object({
  ...Party.entries,
  /** `null` if the page does not say. */
  cik: v.nullable(Cik),
});
export type PartyOnPage = v.InferOutput<typeof PartyOnPage>;

export const hasCik = (party: PartyOnPage): party is Party => party.cik !== null;

/** A party as one string, "insider:0001300650", which is part of every storage key about it. */
export const partyKey = ({ kind, cik }: PartyId) => `${kind}:${cik}`;
