import { browser } from 'wxt/browser';
import { commandPrefix } from '../../lib/extension/commands.ts';

/** Passes a command on to the filing in front. On any other page there is nobody to hear it. */
export function passOnCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, commandPrefix + name, { frameId: 0 }).catch(() => undefined);
  });
}
