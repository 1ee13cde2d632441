import { browser } from 'wxt/browser';
import { type SettingName, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { settingKey } from '../../lib/storage-keys.ts';
import { setWithRoom } from '../storage/set-with-room.ts';
import { itemsOf } from './settings.ts';

/** @throws StorageFull; then nothing is changed */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await setWithRoom(itemsOf(changes));
}

/** Resets the named settings, or all of them, to their defaults. */
export async function resetSettings(names: readonly SettingName[] = settingNames): Promise<void> {
  await browser.storage.local.remove(names.map(settingKey));
}
