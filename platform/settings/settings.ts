import { browser } from 'wxt/browser';
import { readSetting, type SettingName, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { settingKey } from '../../lib/storage-keys.ts';
import { subscribeToKeys } from '../storage/subscribe-to-keys.ts';

/** Reads the named settings. One that is missing or invalid has its default, without affecting the others. */
export async function readSettings<N extends SettingName = SettingName>(
  names: readonly N[] = settingNames as N[],
): Promise<Pick<Settings, N>> {
  const stored = await browser.storage.local.get(names.map(settingKey));
  return Object.fromEntries(names.map((name) => [name, readSetting(name, stored[settingKey(name)])])) as Pick<
    Settings,
    N
  >;
}

/** Reports the named settings, now and whenever any context changes one of them, until the signal ends. */
export function subscribeToSettings<N extends SettingName>(
  names: readonly N[],
  tell: (settings: Pick<Settings, N>) => void,
  signal: AbortSignal,
): void {
  subscribeToKeys(names.map(settingKey), () => readSettings(names), tell, signal);
}

/** Writes settings, if there is room for them. @throws what the browser throws; then nothing is changed */
export async function storeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(itemsOf(changes));
}

/** Settings by their storage keys. */
export const itemsOf = (settings: Partial<Settings>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [settingKey(name as SettingName), value]),
  );
