import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstChoices } from '../../lib/news/records/choices.ts';
import { firstState } from '../../lib/news/records/state.ts';
import { newsIn, newsToCarry } from '../../lib/news/transfer.ts';
import { defaults } from '../../lib/settings/settings.ts';
import {
  alertKey,
  foundKey,
  isLateKey,
  lateKey,
  newsChoicesKey,
  newsStateKey,
  unreadKey,
  watchKey,
} from '../../lib/storage-keys.ts';
import { Watchlist } from '../../lib/watchlist/list/watchlist.ts';
import { planImport } from '../../lib/watchlist/transfer/plan.ts';
import { readJson } from '../../lib/watchlist/transfer/read-json.ts';
import { fileFormat, fileVersion } from '../../lib/watchlist/transfer/write-json.ts';
import { lookForNews } from '../../platform/background/news.ts';
import {
  changeAlert,
  changeChoices,
  letNoPageLook,
  letPagesLook,
  lookMessage,
  lookNow,
  markAllRead,
  turnNotificationsOff,
  turnNotificationsOn,
  turnOff,
  turnOn,
} from '../../platform/news/actions.ts';
import { pageOpenMessage } from '../../platform/news/page-messages.ts';
import { type News, subscribeToNews } from '../../platform/news/subscribe.ts';
import { importWithNews, readNewsToCarry } from '../../platform/news/transfer.ts';
import { latestFeed } from '../support/edgar-pages/listings/feeds.ts';
import { listedFiling } from '../support/edgar-pages/listings/listings.ts';
import { submission } from '../support/edgar-pages/submission.ts';
import { local, resetStorage, stored } from '../support/fakes/fake-storage.ts';
import { filing } from '../support/samples/filing.ts';

// Vitest makes a text of it, and so a truth.
vi.hoisted(() => vi.stubEnv('FIREFOX', ''));

const listed = listedFiling({ filingDate: '2026-11-24', acceptanceDatetime: '2026-11-24T10:00:00' });
const issuer = { kind: 'issuer' as const, cik: listed.issuer.cik.padStart(10, '0') };
const granted = new Set<string>();
const fetched = vi.fn();
const setBadgeText = vi.fn(async (_: object) => undefined);
const create = vi.fn(async (..._: unknown[]) => 'id');
const alarms = {
  create: vi.fn(async () => undefined),
  clear: vi.fn(async () => true),
  onAlarm: fakeBrowser.alarms.onAlarm,
};
let grants = true;
/** The ends of the queues for locks. */
const onAdded = vi.fn<(listener: (granted: object) => void) => void>();
const held = new Map<string, Promise<void>>();

beforeEach(async () => {
  resetStorage();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  granted.clear();
  grants = true;
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
        if (grants) for (const one of named(asked)) granted.add(one);
        return grants;
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
});

// A look that a test began ends with it.
afterEach(async () => void (await Promise.all(held.values())));

const page = { id: 'test', url: 'chrome-extension://test/popup.html' };

/** What a page of ours asks of the background. */
async function ask(sender: object = page): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(lookMessage, sender, vi.fn());
}

async function on(): Promise<void> {
  await turnOn();
  await ask();
  const planned = () => expect(alarms.create).toHaveBeenCalledWith('news', { when: expect.any(Number) });
  await vi.waitFor(planned, 10_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const news = (): Promise<News> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const tell = (told: News) => {
      over.abort();
      resolve(told);
    };
    subscribeToNews(tell, over.signal);
  });

describe('news', () => {
  test('are not looked for until they are turned on', async () => {
    await ask();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(fetched).not.toHaveBeenCalled();
    expect((await news()).choices).toEqual(firstChoices);
  });

  test('that nobody has read are on the icon once the browser starts, also while they are off', async () => {
    await local.set({ [unreadKey(listed.accession)]: true });
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' }));
    expect(fetched).not.toHaveBeenCalled();
  });

  test('are looked for at a start of the browser, but no sooner than ten minutes after the last look', async () => {
    await on();
    const feeds = () => fetched.mock.calls.filter(([url]) => String(url).includes('getcurrent')).length;
    for (const [minutes, asked] of [
      [5, 1],
      [11, 2],
    ] as const) {
      vi.setSystemTime(Date.parse('2026-11-24T15:10:00Z') + minutes * 60_000);
      await fakeBrowser.runtime.onStartup.trigger();
      await Promise.all(held.values());
      expect(feeds()).toBe(asked);
    }
    // Closed: what was filed since is told all the same.
    vi.setSystemTime(Date.parse('2026-11-25T04:00:00Z'));
    await fakeBrowser.runtime.onStartup.trigger();
    await Promise.all(held.values());
    expect(feeds()).toBe(3);
  });

  test('stay off where the permission is refused', async () => {
    grants = false;
    await expect(turnOn()).rejects.toThrow('Form 4 Lens was not allowed to read www.sec.gov.');
    await expect(turnNotificationsOn()).rejects.toThrow('was not allowed to show notifications.');
    expect((await stored())[newsChoicesKey]).toMatchObject({ on: false, notify: false });
  });

  test('are looked for once the permission is granted, though the browser closed what asked for it', async () => {
    const { permissions } = fakeBrowser as unknown as { permissions: typeof browser.permissions };
    permissions.request = () => new Promise(() => {});
    void turnOn();
    await vi.waitFor(async () => expect((await news()).choices.on).toBe(true));
    granted.add('*://www.sec.gov/*');
    for (const [listener] of onAdded.mock.calls) listener({});
    await vi.waitFor(async () => expect((await news()).told).toHaveLength(1), 5_000);
  });

  test('are told, counted on the icon, and looked for again by an alarm', async () => {
    await on();
    const { told, state, allowed } = await news();
    expect(told).toEqual([
      {
        isUnread: true,
        item: expect.objectContaining({
          accession: listed.accession,
          form: '4',
          about: [expect.objectContaining(issuer)],
          summary: expect.objectContaining({ sentence: expect.stringContaining('Marlowe') }),
        }),
      },
    ]);
    expect(allowed).toEqual({ look: true, notify: false });
    expect(state).toMatchObject({ through: '2026-11-23', stopped: null });
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
    expect(alarms.create).toHaveBeenLastCalledWith('news', { when: state?.nextLook });
    for (const [, init] of fetched.mock.calls)
      expect(init).toMatchObject({ credentials: 'omit', cache: 'no-cache' });
    await markAllRead();
    expect((await news()).told).toMatchObject([{ isUnread: false }]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(create).not.toHaveBeenCalled();
  });

  describe('after an import from an export', () => {
    const other = { ...issuer, kind: 'insider' as const };
    const record = (party: typeof other) => ({
      watch: {
        version: 1,
        ...party,
        name: 'Example',
        ticker: null,
        role: null,
        addedAt: '2026-01-01T00:00:00.000Z',
      },
      seen: [],
    });
    const indexesAsked = () =>
      fetched.mock.calls.flatMap(([url]) => /form\.(\d+)\.idx/.exec(String(url))?.[1] ?? []);

    async function take(file: object): Promise<void> {
      const read = readJson(
        JSON.stringify({ format: fileFormat, version: fileVersion, settings: {}, ...file }),
      );
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const here = new Watchlist();
      for (const [key, raw] of Object.entries(await stored())) here.put(key, raw);
      await importWithNews(planImport(read, here, defaults), newsIn(read));
    }

    const carried = newsToCarry('2026-11-19', firstChoices, []);

    test('are caught up with from where they had come, the oldest first', async () => {
      await take({ news: carried, entries: [record(other)] });
      expect((await news()).choices.on).toBe(false);
      await on();
      expect(indexesAsked()).toEqual(['20261120', '20261123']);
      expect((await news()).told).toHaveLength(1);
    });

    test('are caught up with though news were on before, and not twice', async () => {
      await on();
      expect((await news()).state?.through).toBe('2026-11-23');
      fetched.mockClear();
      const file = { news: carried, entries: [record(other)] };
      await take(file);
      await ask();
      await vi.waitFor(() => expect(indexesAsked()).toEqual(['20261120', '20261123']), 5_000);
      await vi.waitFor(async () => expect((await news()).isLooking).toBe(false));
      fetched.mockClear();
      await take(file);
      await ask();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(indexesAsked()).toEqual([]);
      expect((await news()).told).toHaveLength(1);
    });

    test('are those of the export, read and unread, and what was chosen for all', async () => {
      await changeChoices({ quiet: { from: 60, to: 120 } });
      await on();
      const file = await readNewsToCarry();
      await local.clear();
      const exportedAt = '2026-11-24T16:00:00.000Z';
      const entries = [record(issuer as never)];
      await take({ exportedAt, entries, news: JSON.parse(JSON.stringify(file)) });
      expect(await news()).toMatchObject({
        choices: { on: false, quiet: { from: 60, to: 120 } },
        told: [{ isUnread: true, item: { accession: listed.accession } }],
      });
      await markAllRead();
      await on();
      expect((await news()).told).toMatchObject([{ isUnread: false }]);
    });

    test('begin as ever where they were never on', async () => {
      await take({ exportedAt: '2026-11-20T15:00:00.000Z', entries: [record(other)] });
      await on();
      expect(indexesAsked()).toEqual([]);
    });

    test('are caught up with from its day where what it says of the news is damaged', async () => {
      const news = { version: 1, through: 'yesterday' };
      await take({ exportedAt: '2026-11-20T15:00:00.000Z', entries: [record(other)], news });
      await on();
      expect(indexesAsked()).toEqual(['20261120', '20261123']);
    });
  });

  test('that cannot be stored stop the look, and are not asked for again at once', async () => {
    await changeChoices({ on: true });
    granted.add('*://www.sec.gov/*');
    const { set } = local;
    vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
      if (Object.keys(items).some((key) => key.startsWith('news-found'))) throw new Error('Disk on fire.');
      await set(items);
    });
    await ask();
    await vi.waitFor(
      async () => expect((await news()).state?.stopped).toMatchObject({ why: 'no-storage' }),
      5_000,
    );
    const before = fetched.mock.calls.length;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'news', scheduledTime: 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fetched.mock.calls.length).toBe(before);
  });

  test('of a muted party are none', async () => {
    await changeAlert(issuer, { muted: true });
    await on();
    expect((await news()).told).toEqual([]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  test('follow the conditions of the party, whatever those for all are', async () => {
    const none = { marketOnly: false, least: null, notUnderPlan: false };
    await changeChoices({ conditions: { ...none, least: '1000000000' } });
    await changeAlert(issuer, { conditions: none });
    await changeAlert(issuer, { muted: false });
    await on();
    expect((await news()).told).toHaveLength(1);
  });

  test('of a party whose choices cannot be read are told, and a new choice sets those aside', async () => {
    await local.set({ [alertKey(issuer)]: { version: 1, muted: 'yes' } });
    await on();
    expect((await news()).told).toHaveLength(1);
    await changeAlert(issuer, { muted: true });
    const kept = Object.entries(await stored()).filter(([key]) => key.includes(alertKey(issuer)));
    expect(kept.map(([, value]) => value)).toEqual(
      expect.arrayContaining([
        { version: 1, muted: true, conditions: null },
        expect.objectContaining({ raw: expect.stringContaining('yes') }),
      ]),
    );
    await local.set({ [alertKey(issuer)]: { version: 2 } });
    await expect(changeAlert(issuer, { muted: false })).rejects.toThrow('newer version');
  });

  test('come as a notification where that is asked for, once', async () => {
    await turnNotificationsOn();
    await on();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(create).toHaveBeenCalledWith(
      listed.accession,
      expect.objectContaining({ title: expect.stringContaining('Form 4') }),
    );
    await ask();
    expect(create).toHaveBeenCalledTimes(1);
    const tab = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(listed.accession);
    await vi.waitFor(() =>
      expect(tab).toHaveBeenCalledWith({ url: expect.stringContaining(listed.accession) }),
    );
    await turnNotificationsOff();
    expect(granted.has('notifications')).toBe(false);
  });

  describe('in quiet hours', () => {
    const began = new Date('2026-11-24T15:10:30Z');
    const minute = began.getHours() * 60 + began.getMinutes();
    beforeEach(async () => {
      vi.setSystemTime(began);
      await turnNotificationsOn();
      await changeChoices({ quiet: { from: minute, to: (minute + 5) % 1440 } });
      await on();
    });

    test('disturb once these end, for which there is an alarm', async () => {
      expect(create).not.toHaveBeenCalled();
      const ends = began.getTime() - 30_000 + 5 * 60_000;
      expect(alarms.create).toHaveBeenLastCalledWith('news', { when: ends });
      vi.setSystemTime(ends);
      for (let twice = 0; twice < 2; twice++)
        await fakeBrowser.alarms.onAlarm.trigger({ name: 'news', scheduledTime: 0 });
      await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    });

    test('do not disturb later where they were read meanwhile', async () => {
      await markAllRead();
      await changeChoices({ quiet: null });
      await ask();
      await vi.waitFor(async () => expect((await news()).state?.toNotify).toEqual([]));
      expect(create).not.toHaveBeenCalled();
    });
  });

  test('are not looked for once the browser takes the permission back, and this is said', async () => {
    await on();
    granted.clear();
    fetched.mockClear();
    await ask();
    await vi.waitFor(async () =>
      expect((await news()).state?.stopped).toMatchObject({ why: 'no-permission' }),
    );
    expect(fetched).not.toHaveBeenCalled();
    expect((await news()).wokenBy).toBeNull();
  });

  test('whose figures are outstanding are counted, as long as nobody has read them', async () => {
    await on();
    const late = '0009000900-26-000777';
    await local.set({ [lateKey(late)]: {}, [lateKey('0009000900-26-000778')]: {}, [unreadKey(late)]: true });
    expect((await news()).waiting).toBe(1);
  });

  test('that were told are outstanding to nobody, also before what was found is taken away', async () => {
    await on();
    await local.set({ [foundKey(listed.accession)]: {} });
    expect((await news()).waiting).toBe(0);
  });

  test('tell whoever shows them that nothing is outstanding any more', async () => {
    const [found, late] = ['0009000900-26-000777', '0009000900-26-000778'];
    const keys = [foundKey(found), lateKey(late)];
    await local.set({ [foundKey(found)]: {}, [lateKey(late)]: {}, [unreadKey(late)]: true });
    const told: number[] = [];
    const over = new AbortController();
    subscribeToNews(({ waiting }) => told.push(waiting), over.signal);
    await vi.waitFor(() => expect(told).toEqual([2]));
    for (const key of keys) await local.remove(key);
    await vi.waitFor(() => expect(told.at(-1)).toBe(0));
    over.abort();
  });

  test('can be asked for, with a background that does not answer too', async () => {
    const said = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('No receiver.'));
    await lookNow();
    expect(said).toHaveBeenCalledWith(lookMessage);
  });

  test('are turned off with all that they were allowed', async () => {
    await on();
    await turnOff();
    expect([...granted]).toEqual([]);
    fetched.mockClear();
    await ask();
    await vi.waitFor(() => expect(alarms.clear).toHaveBeenCalledWith('news'));
    expect(fetched).not.toHaveBeenCalled();
  });

  test('are looked for at the word of our own pages alone', async () => {
    await changeChoices({ on: true });
    granted.add('*://www.sec.gov/*');
    await ask({ id: 'test', url: 'https://www.sec.gov/', tab: { id: 1 } });
    await ask({ id: 'other', url: 'chrome-extension://other/' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('news by way of pages', () => {
  const address = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent';
  const inTab = (url = address, id = 7) => ({ id: 'test', url, frameId: 0, tab: { id } });
  const opened = {
    form4Lens: 'list-opened',
    filings: [
      {
        accession: listed.accession,
        form: '4',
        filedAt: listed.filingDate,
        folder: String(Number(issuer.cik)),
        ciks: [issuer.cik],
      },
    ],
  };
  const tab = vi.fn(async (..._: unknown[]): Promise<unknown> => null);
  const say = async (message: unknown, sender: object = inTab()) => {
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never, vi.fn());
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  beforeEach(() => {
    tab.mockReset();
    tab.mockImplementation(async () => ({ kind: 'text', text: latestFeed([listed]), ended: 'end' }));
    Object.assign(fakeBrowser.tabs, { sendMessage: tab });
  });

  test('are looked for from the page that says it is open, in one request an hour, whatever tab it is', async () => {
    await letPagesLook();
    await say(pageOpenMessage);
    await say(pageOpenMessage, inTab('https://www.sec.gov/about', 8));
    expect(tab.mock.calls).toEqual([
      [7, { form4Lens: 'get-list', url: expect.stringContaining('getcurrent') }, { frameId: 0 }],
    ]);
    expect((await news()).told).toMatchObject([
      { isUnread: true, item: { accession: listed.accession, summary: null, unread: null } },
    ]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
    vi.setSystemTime(Date.now() + 59 * 60_000);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 60_000);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(2);
    expect((await news()).told).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('are looked for an hour later where the page goes before it has answered', async () => {
    await letPagesLook();
    tab.mockRejectedValueOnce(new Error('The tab was closed.'));
    await say(pageOpenMessage);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect((await news()).state?.stopped).toBeNull();
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await say(pageOpenMessage);
    expect((await news()).told).toHaveLength(1);
  });

  test('are told of a list that was opened, once, without a request', async () => {
    await letPagesLook();
    await say(opened);
    await say(opened, inTab(address, 8));
    const { told } = await news();
    expect(told).toMatchObject([{ item: { about: [{ ...issuer, name: 'Example Corp' }], summary: null } }]);
    await markAllRead();
    await say(opened);
    expect((await news()).told).toMatchObject([{ isUnread: false }]);
    expect([tab, fetched].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('get their figures once the background may look, and are not told again', async () => {
    await letPagesLook();
    await say(opened);
    const before = await news();
    expect([before.waiting, before.wokenBy]).toEqual([0, 'page']);
    await changeChoices({ notify: true });
    await on();
    expect((await news()).told).toMatchObject([
      { isUnread: true, item: { summary: { sentence: expect.any(String) }, unread: null } },
    ]);
    expect(create).not.toHaveBeenCalled();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('.txt'))).toHaveLength(1);
  });

  test('that somebody has read are asked for no more', async () => {
    await letPagesLook();
    await say(opened);
    await markAllRead();
    await on();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('.txt'))).toEqual([]);
    expect(Object.keys(await stored()).filter(isLateKey)).toEqual([]);
  });

  test('are left to the background where that looks: no page is asked, and no list is needed', async () => {
    await letPagesLook();
    await on();
    expect((await news()).told).toHaveLength(1);
    fetched.mockClear();
    await say(pageOpenMessage);
    const other = { ...opened.filings[0], accession: '0009000900-26-000777' };
    await say({ ...opened, filings: [other] });
    expect((await news()).told).toHaveLength(1);
    expect(await stored()).not.toHaveProperty(`news-found:${other.accession}`);
    expect([tab, fetched].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('take the place of the background where the browser takes its permission back', async () => {
    await letPagesLook();
    await on();
    granted.clear();
    vi.setSystemTime(Date.now() + 60 * 60_000);
    fetched.mockClear();
    await ask();
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect(fetched).not.toHaveBeenCalled();
    expect((await news()).state?.stopped).toBeNull();
  });

  test.each([
    ['another extension', opened, { ...inTab(), id: 'other' }],
    ['a frame of a page', opened, { ...inTab(), frameId: 3 }],
    ['a page that is drawn ahead', opened, { ...inTab(), documentLifecycle: 'prerender' }],
    ['another host', opened, inTab('https://example.com/cgi-bin/browse-edgar')],
    ['a page that is no list', opened, inTab('https://www.sec.gov/about')],
    ['a list in no known shape', { ...opened, filings: [{ ...opened.filings[0], ciks: ['1'] }] }, inTab()],
    ['thousands', { ...opened, filings: Array(201).fill(opened.filings[0]) }, inTab()],
  ])('are none by the word of %s', async (_, message, sender) => {
    await letPagesLook();
    await say(message, sender);
    expect((await news()).told).toEqual([]);
  });

  test('are none before they are turned on, and none after they are turned off', async () => {
    for (const turn of [async () => undefined, async () => letPagesLook().then(letNoPageLook)]) {
      await turn();
      await say(opened);
      await say(pageOpenMessage);
    }
    expect((await news()).told).toEqual([]);
    expect(tab).not.toHaveBeenCalled();
  });

  test('begin with the day on which they are turned on, whatever was looked for long before', async () => {
    await local.set({ [newsStateKey]: { ...firstState(0), through: '2026-03-02' } });
    await letPagesLook();
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect((await news()).state?.through).toBe('2026-11-23');
  });
});
