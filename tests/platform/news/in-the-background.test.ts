import { describe, expect, test, vi } from 'vitest';
import type { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { foundKey, lateKey, newsChoicesKey, unreadKey } from '../../../lib/storage-keys.ts';
import {
  changeChoices,
  lookAgain,
  lookMessage,
  lookNow,
  markAllRead,
  turnNotificationsOn,
  turnOff,
  turnOn,
} from '../../../platform/news/actions.ts';
import { subscribeToNews } from '../../../platform/news/subscribe.ts';
import { readNewsToCarry } from '../../../platform/news/transfer.ts';
import { rewatch, unwatch } from '../../../platform/watchlist/actions.ts';
import { local, stored } from '../../support/fakes/fake-storage.ts';
import {
  alarms,
  ask,
  begin,
  create,
  fetched,
  granted,
  held,
  issuer,
  listed,
  news,
  on,
  onAdded,
  permission,
  setBadgeText,
} from '../../support/news/background.ts';

// Vitest makes a string of it, which would count as true.
vi.hoisted(() => vi.stubEnv('FIREFOX', ''));

begin();

describe('news', () => {
  test('are not looked for until they are turned on', async () => {
    await ask();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(fetched).not.toHaveBeenCalled();
    expect((await news()).choices).toEqual(firstChoices);
  });

  test('that are unread are counted on the icon once the browser starts, even while they are off', async () => {
    await on();
    await turnOff();
    for (const spy of [fetched, setBadgeText]) spy.mockClear();
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
    // EDGAR is closed, but what was filed since is still reported.
    vi.setSystemTime(Date.parse('2026-11-25T04:00:00Z'));
    await fakeBrowser.runtime.onStartup.trigger();
    await Promise.all(held.values());
    expect(feeds()).toBe(3);
  });

  test('stay off if the permission is refused', async () => {
    permission.isGiven = false;
    await expect(turnOn()).rejects.toThrow('Form 4 Lens was not allowed to read www.sec.gov.');
    await expect(turnNotificationsOn()).rejects.toThrow('was not allowed to show notifications.');
    expect((await stored())[newsChoicesKey]).toMatchObject({ on: false, notify: false });
  });

  test('are looked for once the permission is granted, even if the page that asked was closed', async () => {
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

  test('for an entry that is removed go with it, and come back with it', async () => {
    await on();
    const over = new AbortController();
    const tell = vi.fn();
    subscribeToNews(tell, over.signal);
    const removed = await unwatch([issuer]);
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ told: [] })));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    expect((await readNewsToCarry())?.items).toEqual([]);
    await rewatch(removed);
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' }));
    expect((await news()).told).toMatchObject([{ isUnread: true }]);
    over.abort();
  });

  test('are not looked for again within a minute, which is said', async () => {
    await on();
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(lookAgain()).rejects.toThrow('looked less than a minute ago');
    expect(said).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 60_000);
    await lookAgain();
    expect(said).toHaveBeenCalledWith(lookMessage);
    said.mockRestore();
  });

  test('that cannot be stored stop the look, and are not requested again at once', async () => {
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

  test('are not looked for once the browser takes the permission back, which is said', async () => {
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

  test('whose figures are outstanding are counted until they are read', async () => {
    await on();
    const late = '0009000900-26-000777';
    await local.set({ [lateKey(late)]: {}, [lateKey('0009000900-26-000778')]: {}, [unreadKey(late)]: true });
    expect((await news()).waiting).toBe(1);
  });

  test('that were told are not outstanding, even before the found filing is removed', async () => {
    await on();
    await local.set({ [foundKey(listed.accession)]: {} });
    expect((await news()).waiting).toBe(0);
  });

  test('tell their subscribers when nothing is outstanding any more', async () => {
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

  test('can be asked for, even if the background does not answer', async () => {
    const said = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('No receiver.'));
    await lookNow();
    expect(said).toHaveBeenCalledWith(lookMessage);
  });

  test('are turned off together with their permissions', async () => {
    await on();
    await turnOff();
    expect([...granted]).toEqual([]);
    fetched.mockClear();
    await ask();
    await vi.waitFor(() => expect(alarms.clear).toHaveBeenCalledWith('news'));
    expect(fetched).not.toHaveBeenCalled();
  });

  test('are looked for only at the request of our own pages', async () => {
    await changeChoices({ on: true });
    granted.add('*://www.sec.gov/*');
    await ask({ id: 'test', url: 'https://www.sec.gov/', tab: { id: 1 } });
    await ask({ id: 'other', url: 'chrome-extension://other/' });
    expect(fetched).not.toHaveBeenCalled();
  });
});
