// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markTabs } from '../../../platform/background/toolbar.ts';
import { tellState } from '../../../platform/messages.ts';

const { runtime } = fakeBrowser;
const url = 'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml';
const page = { id: runtime.id, url, frameId: 0, tab: { id: 7 } };
const setTitle = vi.fn(async (_: object) => undefined);
const setIcon = vi.fn(async (_: object) => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setTitle.mockClear();
  setIcon.mockClear();
  Object.assign(fakeBrowser, { action: { setTitle, setIcon } });
  markTabs();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** What a page sends, as it reaches the background. */
async function hear(state: 'read' | 'declined', sender: object = page): Promise<void> {
  const sent = vi.spyOn(runtime, 'sendMessage').mockResolvedValue(undefined);
  await tellState(state);
  await runtime.onMessage.trigger(sent.mock.calls.at(-1)?.[0], sender, vi.fn());
  sent.mockRestore();
  await settled();
}

test('only the icon of that tab is set', async () => {
  await hear('read');
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Form 4 Lens: this filing is summarized' });
  expect(setIcon).toHaveBeenCalledWith({
    tabId: 7,
    path: { 16: '/icon/read-16.png', 32: '/icon/read-32.png' },
  });
  await hear('declined');
  expect(setIcon).toHaveBeenLastCalledWith({
    tabId: 7,
    path: { 16: '/icon/declined-16.png', 32: '/icon/declined-32.png' },
  });
});

test('a sender that is not one of our pages sets none', async () => {
  await hear('read', { ...page, id: 'other' });
  expect(setTitle).not.toHaveBeenCalled();
  expect(setIcon).not.toHaveBeenCalled();
});

test('a tab that was closed is ignored', async () => {
  setTitle.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await hear('read');
  expect(setIcon).not.toHaveBeenCalled();
});

test('if there are no icons, as in Firefox for Android, the words are still set', async () => {
  Object.assign(fakeBrowser, { action: { setTitle } });
  await hear('read');
  expect(setTitle).toHaveBeenCalledOnce();
});
