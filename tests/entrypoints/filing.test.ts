import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import script from '../../entrypoints/filing.ts';
import { sampleNamed } from '../support/samples/sample-named.ts';

const { path, html } = sampleNamed('seed');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', new URL(path, 'https://www.sec.gov'));
  // jsdom has neither fonts nor popovers.
  Object.assign(document, { fonts: new EventTarget() });
  Object.assign(HTMLElement.prototype, { showPopover: () => {} });
  Object.assign(browser.runtime, { onConnect: { addListener: () => {}, removeListener: () => {} } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0' } as never);
  document.documentElement.innerHTML = html;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ['cannot be read', () => Promise.reject(new Error('The disk is gone.'))],
  ['never come', () => new Promise<never>(() => {})],
])('a card whose settings %s waits a second for them, then shows', async (_, answer) => {
  vi.spyOn(browser.storage.local, 'get').mockImplementation(answer);
  const running = script.main();
  await vi.advanceTimersByTimeAsync(900);
  const card = document.querySelector<HTMLElement>('[data-form4-lens=card]');
  expect(card?.style.visibility).toBe('hidden');
  await vi.advanceTimersByTimeAsync(200);
  expect(card?.style.visibility).toBe('');
  await running;
});
