import { readChoices } from '../../lib/news/look/stored.ts';
import { type BroughtNews, type CarriedNews, newsToCarry, newsWrites } from '../../lib/news/transfer.ts';
import { isRecordKey, newsChoicesKey } from '../../lib/storage-keys.ts';
import type { ImportPlan } from '../../lib/watchlist/transfer/plan.ts';
import { applyImport } from '../watchlist/import.ts';
import { lookNow } from './actions.ts';
import { newsArea } from './area.ts';
import { showUnread } from './badge.ts';
import { readNews } from './subscribe.ts';

/** What an export contains of the news; `null` if news was never turned on. */
export async function readNewsToCarry(): Promise<CarriedNews | null> {
  if (!(await newsArea.keys()).includes(newsChoicesKey)) return null;
  const { state, told } = await readNews();
  return newsToCarry(state?.through ?? null, await readChoices(newsArea), told);
}

/**
 * Carries out an import plan, with the news from the file, all of it or nothing. If news is on, what was
 * filed since is looked up at once.
 * @throws StorageFull, ReadOnlyRecord
 */
export async function importWithNews(plan: ImportPlan, news: BroughtNews): Promise<void> {
  const watchesMore = Object.keys(plan.writes).some((key) => isRecordKey(key, ['watch']));
  await applyImport(plan, newsWrites(news, new Set(await newsArea.keys()), watchesMore));
  await showUnread();
  await lookNow();
}
