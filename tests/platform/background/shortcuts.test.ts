// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passOnCommands } from '../../../platform/background/shortcuts.ts';

type Heard = (name: string, tab?: { id?: number }) => void;

let press: Heard;
const sendMessage = vi.fn(async () => undefined);

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
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage);
  passOnCommands();
});

test('a command reaches the main frame of the tab in front', () => {
  press('star', { id: 7 });
  expect(sendMessage).toHaveBeenCalledWith(7, 'form4-lens:command-star', { frameId: 0 });
});

test('without a tab nobody is told', () => {
  press('star');
  press('star', {});
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a tab without a filing is none of its business', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  press('star', { id: 7 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a browser without commands is left as it is', () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(passOnCommands).not.toThrow();
});
