import * as v from 'valibot';
import { Amount } from '../../form4/model/filing.ts';
import { most, shorterThan } from '../../watchlist/records/lengths.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

/** What a filing has to be to be told; one whose figures are not known is told. */
export const Conditions = v.object({
  /** It has a purchase or a sale on the market. */
  marketOnly: v.boolean(),
  /** Dollars that its purchases and sales on the market come to; `null` for any filing. */
  least: v.nullable(v.pipe(Amount, shorterThan(most.digits))),
  /** Its box for a trading plan (Rule 10b5-1) is not checked. */
  notUnderPlan: v.boolean(),
});
export type Conditions = v.InferOutput<typeof Conditions>;

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** What the user chose for all news. */
export const NewsChoices = v.object({
  version: v.literal(1),
  /** "Tell me when they file". */
  on: v.boolean(),
  /** "Show a notification". */
  notify: v.boolean(),
  conditions: Conditions,
  /** Minutes of the user's own day between which no notification is shown; past midnight where `to` is less. */
  quiet: v.nullable(v.object({ from: minuteOfDay, to: minuteOfDay })),
});
export type NewsChoices = v.InferOutput<typeof NewsChoices>;

export const newsChoices: RecordType<NewsChoices> = { schema: NewsChoices, upgrades: [] };

export const noConditions: Conditions = { marketOnly: false, least: null, notUnderPlan: false };
export const firstChoices: NewsChoices = {
  version: 1,
  on: false,
  notify: false,
  conditions: noConditions,
  quiet: null,
};

/** What the user chose for one party. */
export const PartyAlert = v.object({
  version: v.literal(1),
  muted: v.boolean(),
  /** In the place of those for all; `null` where these hold. */
  conditions: v.nullable(Conditions),
});
export type PartyAlert = v.InferOutput<typeof PartyAlert>;

export const partyAlerts: RecordType<PartyAlert> = { schema: PartyAlert, upgrades: [] };
export const firstAlert: PartyAlert = { version: 1, muted: false, conditions: null };
