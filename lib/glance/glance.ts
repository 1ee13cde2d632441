import type { Dated } from '../edgar/envelope.ts';
import { documentTypes } from '../form4/model/document-types.ts';
import type { Filing } from '../form4/model/filing.ts';
import type { LineSummary, Summary } from '../form4/model/summary.ts';
import { narrate } from '../form4/wording/narrate.ts';
import { plainText } from '../form4/wording/phrases.ts';
import { type Checked, listOf, matching, oneOf, orNull, shape, text } from '../shape.ts';
import type { Sighting } from '../watchlist/records/sighting.ts';
import { sightingOf } from '../watchlist/records/sighting-of.ts';

const amount = orNull(matching(/^-?\d+(\.\d+)?$/));
const date = orNull(matching(/^\d{4}-\d{2}-\d{2}$/));
const cik = orNull(matching(/^\d{10}$/));
const trades = orNull(shape({ shares: matching(/^-?\d+(\.\d+)?$/), averagePrice: amount }));

/** A `Sighting` of the watchlist, whose own schema is zod's. */
const isSighting = shape({
  version: (value: unknown): value is 1 => value === 1,
  accession: text,
  url: matching(/^https:\/\/www\.sec\.gov\/Archives\/edgar\/data\/[\w./%-]+$/),
  documentType: oneOf(...documentTypes),
  periodOfReport: date,
  filedAt: date,
  signedAt: date,
  dateOfOriginalSubmission: date,
  issuer: shape({ cik, name: text, ticker: orNull(text) }),
  owners: listOf(shape({ cik, name: text, role: orNull(text) })),
  security: orNull(shape({ title: text, unit: oneOf('shares', 'dollars') })),
  net: amount,
  kinds: listOf(text),
  after: amount,
  bought: trades,
  sold: trades,
});

/**
 * What the hover card shows of a filing: a summary without the fields that its figures were made of. A
 * thousand of them take up 1 of the 10 MB of extension storage, where filings would take 6.
 */
export const isGlance = shape({
  /** The part that the watchlist keeps, too. */
  seen: isSighting,
  sentence: text,
  /** Of the headline's net against the opening balance. */
  percent: amount,
  holdings: listOf(shape({ line: text, unit: oneOf('shares', 'dollars'), after: amount })),
  /** Of both tables. */
  firstTransaction: date,
  /** US Eastern, without zone. */
  acceptanceDatetime: orNull(matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)),
  plan: oneOf('checked', 'not-checked', 'mentioned', 'no-box'),
});
export type Glance = Checked<typeof isGlance>;

/** @param url the filing's index page */
export function glanceOf(filing: Filing, summary: Summary, filed: Dated, url: string): Glance {
  const { headline, securities, derivatives } = summary;
  const { accession, filedAsOfDate, acceptanceDatetime } = filed;
  const seen: Sighting = sightingOf(summary, { accession, url, filedAt: filedAsOfDate });
  return {
    seen,
    sentence: plainText(narrate(filing, summary)),
    percent: headline?.change?.percent ?? null,
    holdings: ((headline ?? securities[0] ?? derivatives[0])?.lines ?? []).map((line) => ({
      line: lineName(line),
      unit: line.unit,
      after: line.after?.value ?? null,
    })),
    firstTransaction: firstTransactionOf(filing),
    acceptanceDatetime,
    plan: planOf(summary),
  };
}

function lineName({ ownership, nature }: LineSummary): string {
  const form = ownership === 'D' ? 'Direct' : ownership === 'I' ? 'Indirect' : 'Ownership form not reported';
  return nature.value ? `${form}, ${nature.value}` : form;
}

function firstTransactionOf({ nonDerivativeTable, derivativeTable }: Filing): string | null {
  const rows = [...nonDerivativeTable, ...derivativeTable];
  return rows.flatMap(({ transactionDate }) => transactionDate ?? []).sort()[0] ?? null;
}

function planOf({ plan }: Summary): Glance['plan'] {
  if (plan.box?.value) return 'checked';
  if (plan.mentions.length > 0) return 'mentioned';
  return plan.box ? 'not-checked' : 'no-box';
}
