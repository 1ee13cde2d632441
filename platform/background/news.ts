import { browser } from 'wxt/browser';
import { dailyIndexUrl, filingAt, latestFeedUrl } from '../../lib/edgar/addresses/urls.ts';
import { fail } from '../../lib/edgar/client/failure.ts';
import { readFeed } from '../../lib/edgar/lists/atom.ts';
import { readDailyIndex } from '../../lib/edgar/lists/daily-index.ts';
import { plainParser } from '../../lib/form4/parse/xml/plain/plain-parser.ts';
import { digestBy, GlanceReading } from '../../lib/glance/digest.ts';
import { look, type NewsDesk, readChoices, readState } from '../../lib/news/look/look.ts';
import type { NewsState, Stopped } from '../../lib/news/records/state.ts';
import { nextLook } from '../../lib/news/schedule.ts';
import { StorageFull } from '../../lib/storage-full.ts';
import { newsStateKey } from '../../lib/storage-keys.ts';
import { createEdgarAsk, createListGet } from '../edgar.ts';
import { lookMessage } from '../news/actions.ts';
import { newsArea, newsLock } from '../news/area.ts';
import { showUnread } from '../news/badge.ts';
import { mayLook } from '../news/permissions.ts';
import { openNotified, tellDue } from './notifications.ts';

const alarm = 'news';

/** Looks for news of those watched, where the user turned that on (lib/news). Keeps nothing between two events. */
export function lookForNews(): void {
  const { runtime, permissions, alarms, idle } = browser;
  runtime.onStartup.addListener(() => void wake(true));
  // An update may take the alarm away.
  runtime.onInstalled.addListener(() => void wake(false));
  runtime.onMessage.addListener((message, sender) => {
    // Pages of the extension alone: a content script's message bears its tab and the page's address.
    const isOwn = sender.id === runtime.id && sender.url?.startsWith(runtime.getURL('/'));
    if (message === lookMessage && isOwn) void wake(true);
  });
  permissions.onAdded?.addListener(() => {
    listen();
    void wake(true);
  });
  permissions.onRemoved?.addListener(() => void wake(false));
  const listen = () => {
    // There once they are granted (platform/news/permissions.ts).
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

/** One look at a time; who comes meanwhile has nothing to add, but a user who asks waits. */
const wake = (isAsked: boolean): Promise<void> =>
  navigator.locks
    .request(newsLock, { ifAvailable: !isAsked }, async (lock) => {
      if (lock) await lookOnce(isAsked);
    })
    .catch(() => undefined);

async function lookOnce(isAsked: boolean): Promise<void> {
  const choices = await readChoices(newsArea);
  if (!choices.on) {
    await browser.alarms?.clear(alarm);
    return;
  }
  const desk = createDesk();
  if (!(await mayLook())) return noteRefusal(desk);
  // Should the browser end this worker on the way, the next goes on.
  await browser.alarms?.create(alarm, { delayInMinutes: 1 });
  const { nextLook: planned } = await look(desk, isAsked).catch((error: unknown) => noteStorage(desk, error));
  await showUnread();
  const quietUntil = await tellDue(desk, choices);
  const next = Math.min(planned, quietUntil ?? planned);
  await browser.alarms?.create(alarm, { when: Math.max(next, Date.now() + 60_000) });
}

/** Nothing could be written: no request is made before the next look. */
async function noteStorage(desk: NewsDesk, error: unknown): Promise<NewsState> {
  const why = error instanceof StorageFull ? 'storage-full' : 'no-storage';
  const state = stoppedBy(why, await readState(desk));
  await newsArea.set({ [newsStateKey]: state }).catch(() => undefined);
  return state;
}

/** The user has taken the permission back, in the browser's own settings. */
async function noteRefusal(desk: NewsDesk): Promise<void> {
  const state = await readState(desk);
  if (state.stopped?.why !== 'no-permission')
    await newsArea.set({ [newsStateKey]: stoppedBy('no-permission', state) });
}

const stoppedBy = (why: Stopped, state: NewsState): NewsState => {
  const at = Date.now();
  return { ...state, stopped: { why, at, until: null, status: null }, nextLook: nextLook(at, state.jitter) };
};

function createDesk(): NewsDesk {
  const get = createListGet('extension');
  const askFiling = createEdgarAsk(digestBy(plainParser), GlanceReading, 'extension');
  const { signal } = new AbortController();
  return {
    area: newsArea,
    now: () => Date.now(),
    random: () => Math.random(),
    async ask(request, isWanted) {
      switch (request.kind) {
        case 'index': {
          const { day } = request;
          const got = await get(dailyIndexUrl(day), signal);
          if (got.kind === 'failure') return { kind: 'index', day, answer: got };
          const answer = got.ended === 'limit' ? fail('too-large') : readDailyIndex(got.text, day, isWanted);
          return { kind: 'index', day, answer };
        }
        case 'feed': {
          const { start } = request;
          const got = await get(latestFeedUrl(start), signal);
          const answer = got.kind === 'failure' ? got : readFeed(got.text, null, plainParser);
          return { kind: 'feed', start, answer };
        }
        case 'summary': {
          const { found } = request;
          const id = filingAt(found.url);
          const answer = id ? await askFiling(id, signal) : fail('not-found');
          return { kind: 'summary', found, answer };
        }
      }
    },
  };
}
