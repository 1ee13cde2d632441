import * as v from 'valibot';
import { IsoDate } from '../../form4/model/filing.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

/** There while the user lets open pages of www.sec.gov look for news. */
export const NewsOnPages = v.object({
  version: v.literal(1),
  /** The day on which it was turned on, Eastern time: until a look has said what is told, older filings are no news. */
  since: IsoDate,
});
export type NewsOnPages = v.InferOutput<typeof NewsOnPages>;

export const newsOnPages: RecordType<NewsOnPages> = { schema: NewsOnPages, upgrades: [] };
