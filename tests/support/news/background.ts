import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchKey } from '../../../lib/storage-keys.ts';
import { lookForNews } from '../../../platform/background/news.ts';
import { lookMessage, turnOn } from '../../../platform/news/actions.ts';
import { type AllNews, subscribeToNews } from '../../../platform/news/subscribe.ts';
import { latestFeed } from '../edgar-pages/listings/feeds.ts';
import { listedFiling } from '../edgar-pages/listings/listings.ts';
import { submission } from '../edgar-pages/submission.ts';
import { local, resetStorage } from '../fakes/fake-storage.ts';
import { filing } from '../samples/filing.ts';

export const listed = listedFiling({ filingDate: '2026-11-24', acceptanceDatetime: '2026-11-24T10:00:00' });
export const issuer = { kind: 'issuer' as const, cik: listed.issuer.cik.padStart(10, '0') };
export const granted = new Set<string>();
export const fetched = vi.fn();
export const setBadgeText = vi.fn(async (_: object) => undefined);
export const create = vi.fn(async (..._: unknown[]) => 'id');
export const alarms = {
  create: vi.fn(async () => undefined),
  clear: vi.fn(async () => true),
  onAlarm: fakeBrowser.alarms.onAlarm,
};
/** Whether the user grants the permission asked for. */
export const permission = { isGiven: true };
export const onAdded = vi.fn<(listener: (granted: object) => void) => void>();
/** The ends of the queues for the locks. */
export const held = new Map<string, Promise<void>>();

/** A background in a browser that fakes all it asks for, one filing at EDGAR, and its company watched. */
export function begin(): void {
  beforeEach(reset);
  // A look that a test began must not outlast it.
  afterEach(async () => void (await Promise.all(held.values())));
}

async function reset(): Promise<void> {
  resetStorage();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  granted.clear();
  permission.isGiven = true;
  for (const spy of [onAdded, fetched, setBadgeText, create, alarms.create, alarms.clear]) spy.mockClear();
  const named = (asked: { origins?: string[]; permissions?: string[] }) => [
    ...(asked.origins ?? []),
    ...(asked.permissions ?? []),
  ];
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(fakeBrowser, {
    alarms,
    idle: undefined,
    action: { setBadgeText, setBadgeBackgroundColor: async () => undefined },
    notifications: { create, clear: async () => true, onClicked: fakeBrowser.notifications.onClicked },
    permissions: {
      contains: async (asked: object) => named(asked).every((one) => granted.has(one)),
      request: async (asked: object) => {
        if (permission.isGiven) for (const one of named(asked)) granted.add(one);
        return permission.isGiven;
      },
      remove: async (asked: object) => {
        for (const one of named(asked)) granted.delete(one);
        return true;
      },
      onAdded: { ...event(), addListener: onAdded },
      onRemoved: event(),
    },
  });
  Object.assign(fakeBrowser.runtime, {
    id: 'test',
    getManifest: () => ({ version: '1.0' }),
    getURL: (path: string) => `chrome-extension://test${path}`,
  });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', {
    locks: {
      query: async () => ({ held: [] }),
      request: (name: string, options: unknown, task?: (lock: object) => Promise<void>) => {
        const run = task ?? (options as (lock: object) => Promise<void>);
        const turn = (held.get(name) ?? Promise.resolve()).then(() => run({}));
        held.set(
          name,
          turn.catch(() => undefined),
        );
        return turn;
      },
    },
  });
  fetched.mockImplementation(async (url: string) => {
    if (url.includes('getcurrent')) return new Response(latestFeed([listed]));
    if (url.includes('daily-index')) return new Response('', { status: 404 });
    const facts = {
      accession: listed.accession,
      filedAsOfDate: listed.filingDate,
      acceptanceDatetime: '2026-11-24T10:00:00',
    };
    const sale = filing({ issuer: { ...filing().issuer, cik: issuer.cik } });
    return new Response(submission({ ...facts, filing: sale }));
  });
  vi.useFakeTimers({ now: Date.parse('2026-11-24T15:10:00Z'), toFake: ['Date'] });
  await local.set({
    [watchKey(issuer)]: {
      version: 1,
      ...issuer,
      name: 'Example Corp',
      ticker: null,
      role: null,
      addedAt: '2026-01-01T00:00:00.000Z',
    },
  });
  lookForNews();
}

const page = { id: 'test', url: 'chrome-extension://test/popup.html' };

/** What one of the extension's pages asks of the background. */
export async function ask(sender: object = page): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(lookMessage, sender, vi.fn());
}

export async function on(): Promise<void> {
  await turnOn();
  await ask();
  const planned = () => expect(alarms.create).toHaveBeenCalledWith('news', { when: expect.any(Number) });
  await vi.waitFor(planned, 10_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

export const news = (): Promise<AllNews> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const tell = (told: AllNews) => {
      over.abort();
      resolve(told);
    };
    subscribeToNews(tell, over.signal);
  });
