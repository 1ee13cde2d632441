// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { noFilingExamples } from '../../lib/edgar/addresses/url-kinds.ts';
import { hoverSettingOf } from '../../lib/settings/page-kind.ts';
import { defaults, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { changeSettings, resetSettings } from '../../platform/settings/change-settings.ts';
import { readSettings, subscribeToSettings } from '../../platform/settings/settings.ts';
import { local, resetStorage, stored } from '../support/fakes/fake-storage.ts';

beforeEach(resetStorage);

test('before any choice everything is on, the system decides the theme and the pointer rests 250 ms', async () => {
  expect(await readSettings()).toEqual({
    theme: 'auto',
    cardStart: 'open',
    cardWidth: 360,
    marks: true,
    hoverDelay: 250,
    hoverOnCompanyFilings: true,
    hoverOnFilingIndex: true,
    hoverOnInsiderTransactions: true,
    hoverOnLatestFilings: true,
    hoverOnFullTextSearch: true,
    hoverElsewhere: true,
    listSummaries: false,
    logReadings: false,
  });
});

test('each setting has its own key', async () => {
  await changeSettings({ theme: 'dark', marks: false });
  expect(await stored()).toEqual({ 'setting:theme': 'dark', 'setting:marks': false });
});

test('a value that a setting cannot have resets that setting, and no other, to its default', async () => {
  await local.set({
    'setting:theme': 'sepia',
    'setting:hoverDelay': 5000,
    'setting:marks': 'no',
    'setting:cardStart': 'collapsed',
  });
  expect(await readSettings()).toEqual({ ...defaults, cardStart: 'collapsed' });
});

test.each([199, 301, 250.5, '250', null])('the hover delay cannot be %j', async (hoverDelay) => {
  await local.set({ 'setting:hoverDelay': hoverDelay });
  expect(await readSettings()).toMatchObject({ hoverDelay: 250 });
});

test('one setting or all go back to their defaults, and nothing else in the storage does', async () => {
  await local.set({ 'watch:issuer:0000778164': 'kept' });
  await changeSettings({ theme: 'dark', marks: false, hoverDelay: 300 });
  await resetSettings(['theme']);
  expect(await readSettings()).toEqual({ ...defaults, marks: false, hoverDelay: 300 });
  await resetSettings();
  expect(await readSettings()).toEqual(defaults);
  expect(await stored()).toEqual({ 'watch:issuer:0000778164': 'kept' });
});

test('a change is told to every context until its signal ends', async () => {
  const ending = new AbortController();
  const told: Settings[] = [];
  subscribeToSettings(settingNames, (settings) => told.push(settings), ending.signal);
  await vi.waitFor(() => expect(told).toEqual([defaults]));
  await changeSettings({ cardStart: 'collapsed' });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ ...defaults, cardStart: 'collapsed' }));
  ending.abort();
  expect(local.onChanged.hasListeners()).toBe(false);
});

const pages: [string, string][] = [
  ['hoverOnLatestFilings', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=4'],
  ['hoverOnLatestFilings', 'https://www.sec.gov/cgi-bin/current?q1=0&q2=4'],
  ['hoverOnCompanyFilings', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=320193&type=4'],
  ['hoverOnCompanyFilings', 'https://www.sec.gov/edgar/browse/?CIK=320193&owner=only'],
  ['hoverOnInsiderTransactions', 'https://www.sec.gov/cgi-bin/own-disp?action=getissuer&CIK=0000320193'],
  ['hoverOnFullTextSearch', 'https://www.sec.gov/edgar/search/#/q=form4'],
  ['hoverOnFilingIndex', 'https://www.sec.gov/Archives/edgar/data/51143/000156218017002633/'],
  ['hoverOnFilingIndex', 'https://www.sec.gov/Archives/edgar/data/1096950/0001721868-21-000228-index.htm'],
  ['hoverElsewhere', 'https://www.sec.gov/'],
  ['hoverElsewhere', 'https://www.sec.gov/news/press-release/2021-1'],
];

test.each(pages)('%s applies to %s', (setting, url) => {
  expect(hoverSettingOf(new URL(url))).toBe(setting);
});

test('every hover setting applies to some page, and every address on sec.gov has one', () => {
  const hover = settingNames.filter((name) => /^hover(On|Elsewhere)/.test(name));
  expect(new Set(pages.map(([setting]) => setting))).toEqual(new Set(hover));
  for (const url of noFilingExamples) expect(hover).toContain(hoverSettingOf(new URL(url)));
});
