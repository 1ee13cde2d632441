import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.ts';
import { SharedChromium } from './chromium/shared-chromium.ts';
import { SharedFirefox } from './firefox/shared-firefox.ts';

afterEach(() => vi.unstubAllEnvs());

test('The browser that the environment names takes precedence over any other', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
});

test('A browser that the environment names but that does not exist is an error, and no other replaces it', () => {
  vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /no/such/firefox, which does not exist.');
});

test('An extension that was not built says what to run, and no browser starts for it', async () => {
  const firefox = new SharedFirefox(0);
  const advice = 'run "npm run build" first';
  await expect(new SharedChromium(0).renewed('/no/such/build')).rejects.toThrow(advice);
  await expect(firefox.renewed('/no/such/build')).rejects.toThrow(advice);
  await firefox.close();
});
