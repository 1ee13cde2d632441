// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../../platform/background/releases.ts';
import { forgetNews, hasNews } from '../../../platform/own-pages/news.ts';

const { runtime, storage, tabs } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.spyOn(tabs, 'create')
    .mockReset()
    .mockResolvedValue({} as never);
  greet();
});

const install = (details: object) => runtime.onInstalled.trigger(details as never);

test('an installation opens the welcome page once, and stores nothing', async () => {
  await install({ reason: 'install' });
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: runtime.getURL('/welcome.html' as '/') });
  expect(await storage.local.get()).toEqual({});
});

test('a new release opens nothing, and has news until these are shown', async () => {
  await install({ reason: 'update', previousVersion: '0.1.0' });
  expect(tabs.create).not.toHaveBeenCalled();
  expect(await hasNews()).toBe(true);
  await forgetNews();
  expect(await hasNews()).toBe(false);
});

test('an update to the same release does nothing', async () => {
  await install({ reason: 'update', previousVersion: '0.2.0' });
  expect(tabs.create).not.toHaveBeenCalled();
  expect(await storage.local.get()).toEqual({});
});
