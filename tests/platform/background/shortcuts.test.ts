// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passOnCommands } from '../../../platform/background/shortcuts.ts';

type Heard = (name: string, tab?: { id?: number }) => Promise<void>;

let press: Heard;
const sendMessage = vi.fn(async () => undefined);
const query = vi.fn(async (): Promise<{ id?: number }[]> => []);

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, {
    commands: {
      onCommand: {
        addListener: (listener: Heard) => {
          press = listener;
        },
      },
    },
  });
  query.mockReset().mockResolvedValue([]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
  passOnCommands();
});

test('a command reaches the main frame of the tab in front', async () => {
  await press('watch', { id: 7 });
  expect(sendMessage).toHaveBeenCalledWith(7, 'form4-lens:command-watch', { frameId: 0 });
});

test('if the browser does not name the tab, it is the one in front', async () => {
  query.mockResolvedValue([{ id: 9 }]);
  await press('watch');
  expect(query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
  expect(sendMessage).toHaveBeenCalledWith(9, 'form4-lens:command-watch', { frameId: 0 });
});

test('without a tab, no message is sent', async () => {
  await press('watch', {});
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a tab without a filing is ignored', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await press('watch', { id: 7 });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a browser without commands is left as it is', () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(passOnCommands).not.toThrow();
});
