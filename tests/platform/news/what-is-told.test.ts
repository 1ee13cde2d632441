import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alertKey } from '../../../lib/storage-keys.ts';
import {
  changeAlert,
  changeChoices,
  markAllRead,
  turnNotificationsOff,
  turnNotificationsOn,
} from '../../../platform/news/actions.ts';
import { local, stored } from '../../support/fakes/fake-storage.ts';
import {
  alarms,
  ask,
  begin,
  create,
  granted,
  issuer,
  listed,
  news,
  on,
  setBadgeText,
} from '../../support/news/background.ts';

// Vitest makes a string of it, which would count as true.
vi.hoisted(() => vi.stubEnv('FIREFOX', ''));

begin();

describe('news', () => {
  test('of a muted party are not told', async () => {
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

  test('come as a notification, once, if the user asks for that', async () => {
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

    test('are notified once these end, at an alarm', async () => {
      expect(create).not.toHaveBeenCalled();
      const ends = began.getTime() - 30_000 + 5 * 60_000;
      expect(alarms.create).toHaveBeenLastCalledWith('news', { when: ends });
      vi.setSystemTime(ends);
      for (let twice = 0; twice < 2; twice++)
        await fakeBrowser.alarms.onAlarm.trigger({ name: 'news', scheduledTime: 0 });
      await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    });

    test('are not notified later if they were read in the meantime', async () => {
      await markAllRead();
      await changeChoices({ quiet: null });
      await ask();
      await vi.waitFor(async () => expect((await news()).state?.toNotify).toEqual([]));
      expect(create).not.toHaveBeenCalled();
    });
  });
});
