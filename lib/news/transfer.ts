import * as v from 'valibot';
import { Accession } from '../edgar/addresses/accession.ts';
import { IsoDate } from '../form4/model/filing.ts';
import { lateKey, newsChoicesKey, newsFromKey, newsItemKey, unreadKey } from '../storage-keys.ts';
import { listOf, most } from '../watchlist/records/lengths.ts';
import { type RecordType, readRecord } from '../watchlist/records/record-type.ts';
import { Moment } from '../watchlist/records/types/watch-record.ts';
import { businessDayBefore, easternTime } from './calendar.ts';
import { firstChoices, NewsChoices } from './records/choices.ts';
import type { FoundFiling } from './records/found.ts';
import { NewsItem } from './records/item.ts';

/** What an export contains of the news: enough that afterwards no news is missed and none comes twice. */
const CarriedNews = v.object({
  version: v.literal(1),
  /** As in NewsState. */
  through: v.nullable(IsoDate),
  conditions: NewsChoices.entries.conditions,
  quiet: NewsChoices.entries.quiet,
  /** News that is unread, and news of days after `through`. */
  items: listOf(NewsItem, most.entries),
  unread: listOf(Accession, most.entries),
});
export type CarriedNews = v.InferOutput<typeof CarriedNews>;

const carriedNews: RecordType<CarriedNews> = { schema: CarriedNews, upgrades: [] };

/** @param told newest first */
export function newsToCarry(
  through: string | null,
  { conditions, quiet }: NewsChoices,
  told: readonly { item: NewsItem; isUnread: boolean }[],
): CarriedNews {
  const carried = told
    .filter(({ item, isUnread }) => isUnread || through === null || item.listedOn > through)
    .slice(0, most.entries);
  const unread = carried.filter(({ isUnread }) => isUnread);
  return {
    version: 1,
    through,
    conditions,
    quiet,
    items: carried.map(({ item }) => item),
    unread: unread.map(({ item }) => item.accession),
  };
}

/** What an imported file contains of the news. */
export type BroughtNews = {
  /** The day after which filings have to be caught up on; `null` if news was never on. */
  from: string | null;
  /** `null` if the file has none, or none that can be read. */
  carried: CarriedNews | null;
};

/** @param file an export as found; if its news is damaged, the business day before the export counts */
export function newsIn({ news, exportedAt }: { news: unknown; exportedAt: unknown }): BroughtNews {
  const read = readRecord(carriedNews, news);
  if (read.state === 'absent') return { from: null, carried: null };
  const carried = read.state === 'ok' ? read.value : null;
  const moment = v.safeParse(Moment, exportedAt);
  const dayBefore = moment.success ? businessDayBefore(easternTime(Date.parse(moment.output)).day) : null;
  return { from: carried?.through ?? dayBefore, carried };
}

/**
 * What an import writes of the news. Choices made here stay.
 * @param keys all storage keys in use here
 * @param watchesMore whether the import adds a watched party, or one is now watched since an earlier day
 */
export function newsWrites(
  { from, carried }: BroughtNews,
  keys: ReadonlySet<string>,
  watchesMore: boolean,
): Record<string, unknown> {
  const items = (carried?.items ?? []).filter(({ accession }) => !keys.has(newsItemKey(accession)));
  const unread = new Set(carried?.unread);
  const isUnread = ({ accession }: NewsItem) => unread.has(accession);
  return {
    ...(watchesMore && from !== null && { [newsFromKey(from)]: true }),
    ...(carried &&
      !keys.has(newsChoicesKey) && {
        [newsChoicesKey]: { ...firstChoices, conditions: carried.conditions, quiet: carried.quiet },
      }),
    ...Object.fromEntries(items.map((item) => [newsItemKey(item.accession), item])),
    ...Object.fromEntries(items.filter(isUnread).map(({ accession }) => [unreadKey(accession), true])),
    ...Object.fromEntries(
      items
        .filter((item) => isUnread(item) && item.summary === null)
        .map((item) => [lateKey(item.accession), lateOf(item)]),
    ),
  };
}

/** A filing announced without figures, which have to be requested. */
function lateOf({ accession, form, filedAt, listedOn, url, about }: NewsItem): FoundFiling {
  const parties = [...new Map(about.map(({ cik, name }) => [cik, { cik, name }])).values()];
  return { version: 1, accession, form, filedAt, listedOn, url, parties, tries: 0, retryAt: 0 };
}
