import { browser } from 'wxt/browser';
import { commandNames, commands } from '../../lib/extension/commands.ts';

/** A command of ours, and the key that it has in this browser: "Alt+Shift+L", "⌥⇧L"; empty where it has none. */
export type Shortcut = { name: string; description: string; key: string };

/** @returns none where the browser has no commands, as Firefox for Android */
export async function readShortcuts(): Promise<Shortcut[]> {
  const known = (await browser.commands?.getAll()) ?? [];
  return commandNames.flatMap((name) => {
    const command = known.find((one) => one.name === name);
    return command ? [{ name, description: commands[name].description, key: command.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page where keys are changed: no extension may change them by itself. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
  // Edge takes the same address.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox has, from 137 on, what the types of Chromium's interfaces do not name. */
const firefoxCommands = () => browser.commands as unknown as { openShortcutSettings: () => Promise<void> };
