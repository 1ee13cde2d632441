import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('The browser that the environment names takes precedence over any other', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
});

test('A browser that the environment names but that does not exist is an error, and no other replaces it', () => {
  vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /no/such/firefox, which does not exist.');
});
