import { browser } from 'wxt/browser';
import { readChoices, readOnPages } from '../../lib/news/look/stored.ts';
import { lookerOf } from '../../lib/news/looker.ts';
import type { NewsChoices } from '../../lib/news/records/choices.ts';
import { newsStates } from '../../lib/news/records/state.ts';
import type { Standing } from '../../lib/news/standing.ts';
import {
  accessionIn,
  isFoundKey,
  isLateKey,
  isNewsItemKey,
  isRecordKey,
  isUnreadKey,
  newsChoicesKey,
  newsItemKey,
  newsOnPagesKey,
  newsStateKey,
  unreadKey,
} from '../../lib/storage-keys.ts';
import { readRecord } from '../../lib/watchlist/records/record-type.ts';
import { whenBack } from '../storage/when-back.ts';
import { newsArea, newsLock } from './area.ts';
import { showUnread } from './badge.ts';
import { mayLook, mayNotify, wokenBy } from './permissions.ts';
import { readTold, type ToldNews } from './told.ts';

/** Everything that is shown about the news. */
export type AllNews = Standing & {
  choices: NewsChoices;
  /** What the browser allows; the user can withdraw it at any time. */
  allowed: { look: boolean; notify: boolean };
  /** Whether open pages of www.sec.gov look if the background may not. */
  onPages: boolean;
  /** The filings reported, newest first. */
  told: ToldNews[];
};

/** Reports the news, now and with every change in any context, until the signal ends. */
export function subscribeToNews(tell: (news: AllNews) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const news = await readNews().catch(() => null);
    if (news && turn === asked && !signal.aborted) tell(news);
  };
  const changed = (changes: Record<string, unknown>) => {
    const keys = Object.keys(changes);
    const isOfList = keys.some((key) => isRecordKey(key, ['watch']));
    if (isOfList) void showUnread();
    if (isOfList || keys.some(isOfNews)) void ask();
  };
  const { onChanged } = browser.storage.local;
  const { onAdded, onRemoved } = browser.permissions;
  onChanged.addListener(changed);
  onAdded?.addListener(ask);
  onRemoved?.addListener(ask);
  const stop = () => {
    onChanged.removeListener(changed);
    onAdded?.removeListener(ask);
    onRemoved?.removeListener(ask);
  };
  signal.addEventListener('abort', stop, { once: true });
  whenBack(ask, signal);
  void ask();
}

const isOfNews = (key: string) =>
  [newsChoicesKey, newsOnPagesKey, newsStateKey].includes(key) ||
  [isNewsItemKey, isUnreadKey, isFoundKey, isLateKey].some((isOne) => isOne(key));

export async function readNews(): Promise<AllNews> {
  const keys = await newsArea.keys();
  const unread = new Set(keys.filter((key) => isUnreadKey(key)));
  const items = new Set(keys.filter((key) => isNewsItemKey(key)));
  const state = readRecord(newsStates, (await newsArea.get([newsStateKey]))[newsStateKey]);
  const found = state.state === 'ok' ? state.value : null;
  const isUnderWay = found !== null && found.look !== null && found.stopped === null;
  const [choices, onPages, look] = await Promise.all([
    readChoices(newsArea),
    readOnPages(newsArea),
    mayLook(),
  ]);
  const looker = lookerOf(choices, onPages, look);
  // The key of a found filing is removed after its news is stored. Pages request no filings.
  const isOutstanding = (key: string) =>
    isFoundKey(key)
      ? !items.has(newsItemKey(accessionIn(key)))
      : looker !== 'pages' && isLateKey(key) && unread.has(unreadKey(accessionIn(key)));
  return {
    state: found,
    isLooking: isUnderWay && (await isHeld()),
    waiting: keys.filter(isOutstanding).length,
    wokenBy: looker === 'pages' ? 'page' : looker && wokenBy(),
    choices,
    allowed: { look, notify: await mayNotify() },
    onPages: onPages !== null,
    told: await readTold(),
  };
}

/** Whether a look is in progress: one that was cut off stays marked in the state. */
const isHeld = async () =>
  (await navigator.locks.query()).held?.some(({ name }) => name === newsLock) ?? false;
