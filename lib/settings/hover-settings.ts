import type { Address } from '../edgar/addresses/url-kinds.ts';
import { hoverSettingOf } from './page-kind.ts';

export type HoverSettings = { isOn: boolean; delay: number; theme: 'auto' | 'light' | 'dark' };

/** The settings that a hover on a page of sec.gov follows: where they are stored, and what is read there. */
export const hoverSettingKeys = (page: Address) => [
  `setting:${hoverSettingOf(page)}`,
  'setting:hoverDelay',
  'setting:theme',
];

/**
 * Reads them as `readSetting` does, without its schema, which would weigh 6 kB in a script that loads on
 * every page of sec.gov: tests/settings/hover-settings.test.ts holds the two to agree.
 */
export function hoverSettingsFrom(stored: Record<string, unknown>, page: Address): HoverSettings {
  const [on, delay, theme] = hoverSettingKeys(page).map((key) => stored[key]);
  const isDelay = typeof delay === 'number' && Number.isInteger(delay) && delay >= 200 && delay <= 300;
  return {
    isOn: on !== false,
    delay: isDelay ? delay : 250,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}
