import { browser } from 'wxt/browser';
import { commandPrefix } from '../../lib/extension/commands.ts';

/** Passes a command on to the filing in front. On any other page there is nobody to hear it. */
export function passOnCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await idInFront());
    if (id !== undefined)
      browser.tabs.sendMessage(id, commandPrefix + name, { frameId: 0 }).catch(() => undefined);
  });
}

/** Not every browser says on which tab the key was pressed. */
async function idInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
