import { browser } from 'wxt/browser';
import { commandNames, commands } from '../../lib/extension/commands.ts';

/** A command of ours, and its key in this browser: "Alt+Shift+L", "⌥⇧L"; empty if it has none. */
export type Shortcut = { name: string; description: string; key: string };

/** @returns the commands with their keys; empty if the browser has no commands, like Firefox for Android */
export async function readShortcuts(): Promise<Shortcut[]> {
  const known = (await browser.commands?.getAll()) ?? [];
  return commandNames.flatMap((name) => {
    const command = known.find((one) => one.name === name);
    return command ? [{ name, description: commands[name].description, key: command.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page for changing keys: an extension cannot change them itself. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
  // Edge accepts the same address.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox has had this since version 137; the types of Chromium's API do not include it. */
const firefoxCommands = () => browser.commands as unknown as { openShortcutSettings: () => Promise<void> };
