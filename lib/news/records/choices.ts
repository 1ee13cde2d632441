import * as v from 'valibot';
import type { RecordType } from '../../watchlist/records/record-type.ts';
import { Conditions } from '../../watchlist/records/types/alert-record.ts';

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** What the user chose for all news. */
export const NewsChoices = v.object({
  version: v.literal(1),
  /** "Tell me when they file". */
  on: v.boolean(),
  /** "Show a notification". */
  notify: v.boolean(),
  conditions: Conditions,
  /** Minutes of the user's own day between which no notification is shown; past midnight if `to` is less. */
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
