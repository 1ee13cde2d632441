import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test("the environment's browser goes before any other", () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
});

test('a browser that the environment names and that is not there is an error, not replaced by another', () => {
  vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /no/such/firefox, which does not exist.');
});
