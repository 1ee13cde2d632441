import { browser } from 'wxt/browser';
import { type SettingName, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { settingKey } from '../../lib/storage-keys.ts';
import { setWithRoom } from '../storage/set-with-room.ts';
import { itemsOf } from './settings.ts';

/** @throws StorageFull; nothing is changed then. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await setWithRoom(itemsOf(changes));
}

/** Back to the defaults: the settings named, or all. */
export async function resetSettings(names: readonly SettingName[] = settingNames): Promise<void> {
  await browser.storage.local.remove(names.map(settingKey));
}
