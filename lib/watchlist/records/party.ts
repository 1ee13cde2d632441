import * as z from 'zod/mini';

/** A CIK as EDGAR files it, with its leading zeros: "0001300650". */
export const Cik = z.string().check(z.regex(/^\d{10}$/));

/**
 * As what a CIK is followed. A company can be either: Berkshire Hathaway is an issuer of its own
 * shares and an owner on the filings of others, and the two are followed apart.
 */
export const PartyKind = z.enum(['insider', 'issuer']);
export type PartyKind = z.infer<typeof PartyKind>;

export const PartyId = z.object({ kind: PartyKind, cik: Cik });
export type PartyId = z.infer<typeof PartyId>;

/** Who can be starred: the name as filed, and what the filing says beside it. */
export const Party = z.extend(PartyId, {
  name: z.string(),
  /** An issuer's trading symbol as filed; `null` for an insider and where the filing gives none. */
  ticker: z.nullable(z.string()),
  /** An insider's role in words; `null` for an issuer and where the page does not say. */
  role: z.nullable(z.string()),
});
export type Party = z.infer<typeof Party>;

/** A party as a filing's page names it. */
export type PartyOnPage = {
  kind: PartyKind;
  /** Ten digits; `null` where the page does not say. */
  cik: string | null;
  name: string;
  ticker: string | null;
  role: string | null;
};

/** One party in one string, "insider:0001300650": a part of every storage key about it. */
export const partyKey = ({ kind, cik }: PartyId) => `${kind}:${cik}`;
