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

/** What an export carries of the news: enough that none is missed after it, and none comes twice. */
const CarriedNews = v.object({
  version: v.literal(1),
  /** As in NewsState. */
  through: v.nullable(IsoDate),
  conditions: NewsChoices.entries.conditions,
  quiet: NewsChoices.entries.quiet,
  /** Those that are unread, and those of later days than `through`. */
  items: listOf(NewsItem, most.entries),
  unread: listOf(Accession, most.entries),
});
export type CarriedNews = v.InferOutput<typeof CarriedNews>;

const carriedNews: RecordType<CarriedNews> = { schema: CarriedNews, upgrades: [] };

/** @param told the newest first */
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

/** What a file brings of the news. */
export type BroughtNews = {
  /** The filings of later days are to be caught up with; `null` where news was never on. */
  from: string | null;
  /** `null` where the file has none, or none that can be read. */
  carried: CarriedNews | null;
};

/** @param file an export, as it is found; where what it says of the news is damaged, its own day counts */
export function newsIn({ news, exportedAt }: { news: unknown; exportedAt: unknown }): BroughtNews {
  const read = readRecord(carriedNews, news);
  if (read.state === 'absent') return { from: null, carried: null };
  const carried = read.state === 'ok' ? read.value : null;
  const moment = v.safeParse(Moment, exportedAt);
  const dayBefore = moment.success ? businessDayBefore(easternTime(Date.parse(moment.output)).day) : null;
  return { from: carried?.through ?? dayBefore, carried };
}

/**
 * What an import writes of the news. What was chosen here stays.
 * @param keys all that is stored under here
 * @param watchesMore whether somebody is watched by it who was not, or not as long
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

/** What was told without figures, to be asked for. */
function lateOf({ accession, form, filedAt, listedOn, url, about }: NewsItem): FoundFiling {
  const parties = [...new Map(about.map(({ cik, name }) => [cik, { cik, name }])).values()];
  return { version: 1, accession, form, filedAt, listedOn, url, parties, tries: 0, retryAt: 0 };
}
