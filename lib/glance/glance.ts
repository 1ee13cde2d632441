import * as v from 'valibot';
import type { Dated } from '../edgar/envelope.ts';
import { flagsOf } from '../form4/checks/flags.ts';
import { Amount, type Filing, IsoDate } from '../form4/model/filing.ts';
import type { LineSummary, Summary } from '../form4/model/summary.ts';
import { KeptUnknownClosing } from '../form4/model/unknown-closing.ts';
import { headlineOf } from '../form4/wording/headline.ts';
import { narrate } from '../form4/wording/narrate.ts';
import { plainText } from '../form4/wording/phrases.ts';
import { sightingOf } from '../watchlist/records/sighting-of.ts';
import { Sighting } from '../watchlist/records/types/sighting.ts';
import { FiledTrades, filedTradesOf } from './filed-trades.ts';

/**
 * What the hover card shows of a filing: a summary without the fields that its figures were made from, and
 * its rows for the record. It takes 2.8 kB on average, more than half of it rows; a filing would take 6 kB.
 */
export const Glance = v.object({
  /** The part that the watchlist keeps as well; it includes the flags. */
  seen: Sighting,
  /** As on the card; releases before 0.2 did not keep it. */
  headline: v.optional(v.string()),
  sentence: v.string(),
  /** The headline's net change as a percentage of the opening balance. */
  percent: v.nullable(Amount),
  holdings: v.array(
    v.object({
      line: v.string(),
      unit: v.picklist(['shares', 'dollars']),
      after: v.nullable(Amount),
      /** Why `after` is `null`. */
      afterUnknown: KeptUnknownClosing,
    }),
  ),
  /** The date of the earliest transaction in either table. */
  firstTransaction: v.nullable(IsoDate),
  /** US Eastern, without a time zone. */
  acceptanceDatetime: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/))),
  plan: v.picklist(['checked', 'not-checked', 'mentioned', 'no-box', 'not-found']),
  /** The days on which plans were adopted, according to notes. */
  planAdoptions: v.array(IsoDate),
  /** Row by row, for a party's record. */
  filed: FiledTrades,
});
export type Glance = v.InferOutput<typeof Glance>;

/** @param url the filing's index page */
export function glanceOf(filing: Filing, summary: Summary, filed: Dated, url: string): Glance {
  const { headline, securities, derivatives } = summary;
  const { accession, filedAsOfDate, acceptanceDatetime } = filed;
  const seen = sightingOf(summary, flagsOf(filing, summary), { accession, url, filedAt: filedAsOfDate });
  return {
    seen,
    headline: plainText(headlineOf(filing, summary)),
    sentence: plainText(narrate(filing, summary)),
    percent: headline?.change?.percent ?? null,
    holdings: ((headline ?? securities[0] ?? derivatives[0])?.lines ?? []).map((line) => ({
      line: lineName(line),
      unit: line.unit,
      after: line.after?.value ?? null,
      ...(line.afterUnknown && { afterUnknown: line.afterUnknown }),
    })),
    firstTransaction: firstTransactionOf(filing),
    acceptanceDatetime,
    plan: planInShort(summary),
    planAdoptions: summary.plan.adoptions.map(({ value }) => value),
    filed: filedTradesOf(filing, summary),
  };
}

function lineName({ ownership, nature }: LineSummary): string {
  const form =
    ownership === 'D' ? 'Direct' : ownership === 'I' ? 'Indirect' : 'Direct or indirect not stated';
  return nature.value ? `${form}, ${nature.value}` : form;
}

function firstTransactionOf({ nonDerivativeTable, derivativeTable }: Filing): string | null {
  const rows = [...nonDerivativeTable, ...derivativeTable];
  return rows.flatMap(({ transactionDate }) => transactionDate ?? []).sort()[0] ?? null;
}

function planInShort({ plan, doubts }: Summary): Glance['plan'] {
  if (plan.box?.value) return 'checked';
  if (plan.mentions.length > 0) return 'mentioned';
  if (plan.box) return 'not-checked';
  return doubts?.some(({ path }) => path === 'aff10b5One') ? 'not-found' : 'no-box';
}
