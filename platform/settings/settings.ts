import { browser } from 'wxt/browser';
import { readSetting, type SettingName, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { settingKey } from '../../lib/storage-keys.ts';
import { subscribeToKeys } from '../storage/subscribe-to-keys.ts';

/** The settings named. One that is missing or not valid is at its default; it does not touch the others. */
export async function readSettings<N extends SettingName = SettingName>(
  names: readonly N[] = settingNames as N[],
): Promise<Pick<Settings, N>> {
  const stored = await browser.storage.local.get(names.map(settingKey));
  return Object.fromEntries(names.map((name) => [name, readSetting(name, stored[settingKey(name)])])) as Pick<
    Settings,
    N
  >;
}

/** Tells the settings named, now and whenever a context changes one of them, until the signal ends. */
export function subscribeToSettings<N extends SettingName>(
  names: readonly N[],
  tell: (settings: Pick<Settings, N>) => void,
  signal: AbortSignal,
): void {
  subscribeToKeys(names.map(settingKey), () => readSettings(names), tell, signal);
}

/** Writes settings where there is room for them. @throws as the browser does; nothing is changed then. */
export async function storeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(itemsOf(changes));
}

/** The settings by their keys in storage. */
export const itemsOf = (settings: Partial<Settings>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [settingKey(name as SettingName), value]),
  );
