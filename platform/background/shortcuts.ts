import { browser } from 'wxt/browser';
import { commandPrefix } from '../../lib/extension/commands.ts';

/** Passes commands on to the filing in front. On any other page, nobody hears them. */
export function passOnCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await idInFront());
    if (id !== undefined)
      browser.tabs.sendMessage(id, commandPrefix + name, { frameId: 0 }).catch(() => undefined);
  });
}

/** Not every browser says on which tab a key was pressed. */
async function idInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
