import * as v from 'valibot';
import { IsoDate } from '../../form4/model/filing.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

/** Stored while the user lets open pages of www.sec.gov look for news. */
export const NewsOnPages = v.object({
  version: v.literal(1),
  /** The Eastern day it was turned on: until a look has found out what is news, older filings are not. */
  since: IsoDate,
});
export type NewsOnPages = v.InferOutput<typeof NewsOnPages>;

export const newsOnPages: RecordType<NewsOnPages> = { schema: NewsOnPages, upgrades: [] };
