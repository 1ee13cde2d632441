import * as z from 'zod/mini';
import { Amount, documentTypes, IsoDate } from '../../form4/model/filing.ts';
import { Cik } from './party.ts';

const MarketTrades = z.object({
  shares: Amount,
  /** Weighted over the rows with a price; `null` where none has one. */
  averagePrice: z.nullable(Amount),
});

/**
 * A filing that was opened or hovered over, short enough to keep by the hundred and complete enough to
 * be shown, drawn and exported without asking EDGAR again. `null` is "the filing does not say".
 */
export const Sighting = z.object({
  version: z.literal(1),
  accession: z.string().check(z.regex(/^\d{10}-\d{2}-\d{6}$/)),
  /** Only ever a document in EDGAR's archive: an imported file must not plant another link. */
  url: z.string().check(z.regex(/^https:\/\/www\.sec\.gov\/Archives\/edgar\/data\/[\w./%~!$&()*+,;=:@-]+$/)),
  documentType: z.enum(documentTypes),
  periodOfReport: z.nullable(IsoDate),
  /** From the submission's header; a page read in place does not carry it. */
  filedAt: z.nullable(IsoDate),
  signedAt: z.nullable(IsoDate),
  dateOfOriginalSubmission: z.nullable(IsoDate),
  issuer: z.object({ cik: z.nullable(Cik), name: z.string(), ticker: z.nullable(z.string()) }),
  owners: z.array(z.object({ cik: z.nullable(Cik), name: z.string(), role: z.nullable(z.string()) })),
  /** The one that leads the summary; `null` on a filing without any. */
  security: z.nullable(z.object({ title: z.string(), unit: z.enum(['shares', 'dollars']) })),
  /** Acquired minus disposed of; `null` where nothing was transacted or a row leaves out how much. */
  net: z.nullable(Amount),
  /** The kinds of its transactions, as lib/form4/codes.ts names them; none on holdings alone. */
  kinds: z.array(z.string()),
  /** Holdings of the security after it, over the ownership lines that the filing shows. */
  after: z.nullable(Amount),
  bought: z.nullable(MarketTrades),
  sold: z.nullable(MarketTrades),
});
export type Sighting = z.infer<typeof Sighting>;

/**
 * A second reading of one filing: what the newer says stands, and what only the older knew (a page does
 * not carry the filing date, the submission does) is kept.
 */
export function mergeReadings(older: Sighting, newer: Sighting): Sighting {
  return { ...newer, filedAt: newer.filedAt ?? older.filedAt, signedAt: newer.signedAt ?? older.signedAt };
}
