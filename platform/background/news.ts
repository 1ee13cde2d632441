import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { StorageFull } from '../../lib/extension/storage-full.ts';
import { pageOf } from '../../lib/extension/toolbar.ts';
import { isDatedList, type NamedFiling } from '../../lib/lists/named-on-list.ts';
import { isOpen } from '../../lib/news/calendar.ts';
import { NamedFilings } from '../../lib/news/look/answers/read-list.ts';
import { look, type NewsDesk, readOpenedList } from '../../lib/news/look/look.ts';
import { readChoices, readOnPages, readState } from '../../lib/news/look/stored.ts';
import { type Looker, lookerOf } from '../../lib/news/looker.ts';
import type { NewsState, Stopped } from '../../lib/news/records/state.ts';
import { nextLook } from '../../lib/news/schedule.ts';
import { newsStateKey } from '../../lib/storage-keys.ts';
import { lookMessage } from '../news/actions.ts';
import { newsArea, newsLock } from '../news/area.ts';
import { showUnread } from '../news/badge.ts';
import { PageGone, pageOpenMessage } from '../news/page-messages.ts';
import { mayLook } from '../news/permissions.ts';
import { createDesk, deskOfTab } from './news-desk.ts';
import { openNotified, tellDue } from './notifications.ts';

const alarm = 'news';

/** Looks for news of those watched, if the user turned that on (lib/news). Keeps nothing between events. */
export function lookForNews(): void {
  const { runtime, permissions, alarms, idle } = browser;
  // While EDGAR is open, looks keep to their schedule, however often the browser starts.
  runtime.onStartup.addListener(() => void wake(!isOpen(Date.now())));
  // An update may remove the alarm.
  runtime.onInstalled.addListener(() => void wake(false));
  runtime.onMessage.addListener((message, sender) => {
    // Only pages of the extension: a content script's message carries its tab and the page's address.
    const isOwn = sender.id === runtime.id && sender.url?.startsWith(runtime.getURL('/'));
    if (message === lookMessage && isOwn) void wake(true);
    const page = pageOf(sender, runtime.id);
    if (page) hearPage(message, page);
  });
  permissions.onAdded?.addListener(() => {
    listen();
    void wake(true);
  });
  permissions.onRemoved?.addListener(() => void wake(false));
  const listen = () => {
    // These exist once they are granted (platform/news/permissions.ts).
    browser.alarms?.onAlarm.addListener(onAlarm);
    browser.idle?.onStateChanged.addListener(onIdle);
    browser.notifications?.onClicked.addListener(openNotified);
  };
  if (alarms || idle || browser.notifications) listen();
}

const onAlarm = ({ name }: { name: string }) => {
  if (name === alarm) void wake(false);
};
const onIdle = () => void wake(false);

/** What a page on sec.gov reports about its list. */
const ListOpenedMessage = v.object({ form4Lens: v.literal('list-opened'), filings: NamedFilings });

function hearPage(message: unknown, { tabId, address }: { tabId: number; address: URL }): void {
  if (message === pageOpenMessage) void alone(false, () => lookFromTab(tabId));
  const list = isDatedList(address) ? v.safeParse(ListOpenedMessage, message) : null;
  if (list?.success) void alone(true, () => readFromPage(list.output.filings));
}

/**
 * One at a time, whoever looks.
 * @param waits false to skip this one if another is in progress, since it adds nothing
 */
const alone = (waits: boolean, run: () => Promise<void>): Promise<void> =>
  navigator.locks
    .request(newsLock, { ifAvailable: !waits }, async (lock) => {
      if (lock) await run();
    })
    .catch(() => undefined);

const wake = (isAsked: boolean): Promise<void> => alone(isAsked, () => lookOnce(isAsked));

async function stands() {
  const [choices, onPages] = await Promise.all([readChoices(newsArea), readOnPages(newsArea)]);
  return { choices, onPages, looker: lookerOf(choices, onPages, await mayLook()) };
}

async function lookOnce(isAsked: boolean): Promise<void> {
  // A restarted browser may have forgotten the number on the icon, and with news off there is no look to
  // restore it.
  await showUnread();
  const { choices, looker } = await stands();
  const desk = createDesk();
  if (looker !== 'background') {
    await browser.alarms?.clear(alarm);
    if (choices.on && looker === null) await noteRefusal(desk);
    return;
  }
  // If the browser ends this worker during the look, the next one continues it.
  await browser.alarms?.create(alarm, { delayInMinutes: 1 });
  const { nextLook: planned } = await look(desk, isAsked).catch((error: unknown) => noteStorage(desk, error));
  await showUnread();
  const quietUntil = await tellDue(desk, choices);
  const next = Math.min(planned, quietUntil ?? planned);
  await browser.alarms?.create(alarm, { when: Math.max(next, Date.now() + 60_000) });
}

/** Looks by way of a page, if the background may not. If the page closes, another continues later. */
async function lookFromTab(tabId: number): Promise<void> {
  const { choices, looker } = await stands();
  if (looker !== 'pages') return;
  const desk = deskOfTab(tabId);
  await look(desk, false).catch(async (error: unknown) => {
    if (!(error instanceof PageGone)) await noteStorage(desk, error);
  });
  await showUnread();
  await tellDue(desk, choices);
}

async function readFromPage(filings: readonly NamedFiling[]): Promise<void> {
  const { onPages, looker } = await stands();
  // The background finds the same in its next look, and with figures.
  if (looker !== 'pages' || !onPages) return;
  await readOpenedList({ ...createDesk(), looker }, filings, onPages.since);
  await showUnread();
}

/** Notes that nothing could be stored, so that no request is made before the next look. */
async function noteStorage(desk: NewsDesk, error: unknown): Promise<NewsState> {
  const why = error instanceof StorageFull ? 'storage-full' : 'no-storage';
  const state = stoppedBy(why, await readState(desk), desk.looker);
  await newsArea.set({ [newsStateKey]: state }).catch(() => undefined);
  return state;
}

/** Notes that the user has withdrawn the permission, in the browser's own settings. */
async function noteRefusal(desk: NewsDesk): Promise<void> {
  const state = await readState(desk);
  if (state.stopped?.why !== 'no-permission')
    await newsArea.set({ [newsStateKey]: stoppedBy('no-permission', state, desk.looker) });
}

const stoppedBy = (why: Stopped, state: NewsState, looker: Looker): NewsState => {
  const at = Date.now();
  return {
    ...state,
    stopped: { why, at, until: null, status: null },
    nextLook: nextLook(at, state.jitter, looker),
  };
};
