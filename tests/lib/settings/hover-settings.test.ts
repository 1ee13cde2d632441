import { describe, expect, test } from 'vitest';
import { hoverSettingKeys, hoverSettingsFrom } from '../../../lib/settings/hover-settings.ts';
import { hoverSettingOf } from '../../../lib/settings/page-kind.ts';
import { readSetting } from '../../../lib/settings/settings.ts';
import { settingKey } from '../../../platform/settings.ts';

const page = new URL('https://www.sec.gov/cgi-bin/own-disp?action=getissuer&CIK=1');
const [onKey = '', delayKey = '', themeKey = ''] = hoverSettingKeys(page);

test('the settings are those of the options page, under its keys', () => {
  expect([onKey, delayKey, themeKey]).toEqual(
    [hoverSettingOf(page), 'hoverDelay', 'theme'].map((name) => settingKey(name as 'theme')),
  );
});

const stored = [
  undefined,
  null,
  true,
  false,
  0,
  'false',
  199,
  200,
  255,
  255.5,
  300,
  301,
  Number.NaN,
  'auto',
  'light',
  'dark',
  'Dark',
  {},
];

describe.each(stored)('stored as %o', (value) => {
  test('a hover follows it as the options page shows it', () => {
    const read = hoverSettingsFrom({ [onKey]: value, [delayKey]: value, [themeKey]: value }, page);
    expect(read).toEqual({
      isOn: readSetting(hoverSettingOf(page), value),
      delay: readSetting('hoverDelay', value),
      theme: readSetting('theme', value),
    });
  });
});
