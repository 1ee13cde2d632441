import { browser } from 'wxt/browser';
import { readSetting, type SettingName, type Settings, settingNames } from '../lib/settings/settings.ts';
import { followKeys } from './storage/follow-keys.ts';
import { setWithRoom } from './storage/room.ts';

/** One key for each, so that two contexts change two settings without losing one. */
export const settingKey = (name: SettingName) => `setting:${name}`;

/** All settings. One that is missing or not valid is at its default; it does not touch the others. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingNames.map(settingKey));
  return Object.fromEntries(
    settingNames.map((name) => [name, readSetting(name, stored[settingKey(name)])]),
  ) as Settings;
}

/** @throws StorageFull; nothing is changed then. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await setWithRoom(
    Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [settingKey(name as SettingName), value]),
    ),
  );
}

/** Back to the defaults: the settings named, or all. */
export async function resetSettings(names: readonly SettingName[] = settingNames): Promise<void> {
  await browser.storage.local.remove(names.map(settingKey));
}

/** Tells all settings, now and whenever a context changes one, until the signal ends. */
export function followSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  followKeys(settingNames.map(settingKey), readSettings, tell, signal);
}
