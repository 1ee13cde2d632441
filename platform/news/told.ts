import { type NewsItem, newsItems } from '../../lib/news/records/item.ts';
import { isHeard } from '../../lib/news/telling/watchers.ts';
import { isNewsItemKey, unreadKey } from '../../lib/storage-keys.ts';
import { readRecord } from '../../lib/watchlist/records/record-type.ts';
import { newsArea } from './area.ts';

export type ToldNews = { item: NewsItem; isUnread: boolean };

/**
 * The filings reported of those watched, newest first. News goes when its entry is removed, and comes back
 * when that is undone.
 */
export async function readTold(): Promise<ToldNews[]> {
  const keys = new Set(await newsArea.keys());
  const stored = await newsArea.get([...keys].filter((key) => isNewsItemKey(key)));
  const items = Object.values(stored).flatMap((raw) => {
    const read = readRecord(newsItems, raw);
    return read.state === 'ok' && read.value.keptBack === null && isHeard(read.value, keys)
      ? [read.value]
      : [];
  });
  return items.sort(newestNewsFirst).map((item) => ({ item, isUnread: keys.has(unreadKey(item.accession)) }));
}

const orderOf = ({ listedOn, accession }: NewsItem) => `${listedOn} ${accession}`;
const newestNewsFirst = (a: NewsItem, b: NewsItem) => (orderOf(a) < orderOf(b) ? 1 : -1);
