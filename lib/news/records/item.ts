import * as v from 'valibot';
import { Accession } from '../../edgar/addresses/accession.ts';
import { IsoDate } from '../../form4/model/filing.ts';
import { Glance } from '../../glance/glance.ts';
import { listOf, most, ShortText } from '../../watchlist/records/lengths.ts';
import { PartyId } from '../../watchlist/records/party.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';
import { Sighting } from '../../watchlist/records/types/sighting.ts';
import { FilingUrl, ownershipForms } from './found.ts';

const { headline, sentence, plan } = Glance.entries;

/** What the news says about a filing: the summary that its hover card shows. */
export const NewsSummary = v.object({
  seen: Sighting,
  headline,
  sentence,
  plan,
  /** Whether it has purchases or sales of other securities than the one whose figures `seen` has. */
  hasOtherTrades: v.optional(v.literal(true)),
});
export type NewsSummary = v.InferOutput<typeof NewsSummary>;

/** A filing that was found for the watchlist: a piece of news, or kept back. */
export const NewsItem = v.object({
  version: v.literal(1),
  accession: Accession,
  form: v.picklist(ownershipForms),
  filedAt: IsoDate,
  /** As found; news is sorted by this day. */
  listedOn: IsoDate,
  url: FilingUrl,
  /** The watched parties that it is about, with their names as filed. */
  about: listOf(v.object({ ...PartyId.entries, name: ShortText }), most.items),
  /** `null` if it was not read. `unread` says why it could not be, and is `null` if nobody requested it. */
  summary: v.nullable(NewsSummary),
  unread: v.nullable(v.picklist(['not-readable', 'not-found'])),
  /** For an amendment: the filing that it amends, if that is known. */
  original: v.nullable(Accession),
  /** Why it is not announced; `null` for news. */
  keptBack: v.nullable(v.picklist(['another-form', 'not-about', 'muted', 'conditions'])),
});
export type NewsItem = v.InferOutput<typeof NewsItem>;

export const newsItems: RecordType<NewsItem> = { schema: NewsItem, upgrades: [] };
