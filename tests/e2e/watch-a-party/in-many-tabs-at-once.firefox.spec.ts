import type { Browser, Page } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { expect, openExtensionPage } from '../../support/browsers/firefox/firefox.ts';
import { inShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { build, openFirefox, shutOff } from '../../support/browsers/firefox/open-firefox.ts';
import { recordsOf } from '../../support/fakes/records-of.ts';
import { letPress, lineUp, removeAndUndo, shown, showsIssuer, waiting } from '../../support/race/in-page.ts';
import { entriesOfPopup, race } from '../../support/race/race.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** How a driver can end what runs in Firefox without giving it a chance to react. */
type Way =
  | 'load the pages again'
  | 'close the pages'
  | 'kill the processes of pages'
  | 'end the background'
  | 'install the extension again'
  | 'kill the browser';
const ways: Way[] = [
  ...Array<Way>(15).fill('load the pages again'),
  'close the pages',
  'kill the processes of pages',
  'end the background',
  'install the extension again',
  'kill the browser',
];

const enter = [
  { type: 'keyDown', value: '\uE007' },
  { type: 'keyUp', value: '\uE007' },
] as const;

test('in Firefox, too, none of 1,000 presses on stars is lost in 100 kills', async ({ secGov }, testInfo) => {
  test.setTimeout(300_000);
  const profile = testInfo.outputPath('profile');
  // An extension that is not from a store is removed from the profile each time the browser ends.
  const prefs = { ...shutOff(secGov.port), 'extensions.webextensions.keepStorageOnUninstall': true };
  const open = () => openFirefox(prefs, { profile });
  let firefox = await open();
  let pages = new Map<string, Page>();
  let kills = 0;
  /** Firefox sends keys to the tab in front, so the other tabs wait for their turn. */
  let turn = Promise.resolve();
  const options = await openExtensionPage(firefox, 'options.html');
  await options.evaluate((items) => browser.storage.local.set(items), recordsOf(entriesOfPopup));

  const told = await race<Way>(secGov, ways, {
    async openPopup() {
      const page = pages.get('popup') ?? (await openExtensionPage(firefox, 'popup.html'));
      pages.set('popup', page);
      await page.evaluate(letPress);
      return {
        press: (ids, times) => page.evaluate(removeAndUndo, { ids, times }),
        storedKeys: () => page.evaluate(async () => Object.keys(await browser.storage.local.get(null))),
      };
    },
    async openTab(url) {
      const page = pages.get(url) ?? (await openPage(firefox, url));
      pages.set(url, page);
      await letIn(firefox, page);
      const born = kills;
      const pressAll = async (stars: readonly number[]) => {
        if (born === kills) await page.bringToFront();
        if (born < kills) throw new Error('Killed before its turn.');
        for (let left = await page.evaluate(lineUp, stars); left > 0; left = await page.evaluate(waiting))
          await pressEnter(firefox, page, left);
      };
      return {
        async press(stars) {
          const pressed = turn.then(() => pressAll(stars));
          turn = pressed.catch(() => {});
          await pressed;
          await page.evaluate(shown);
        },
        showsIssuer: () => page.evaluate(showsIssuer),
      };
    },
    async kill(way) {
      kills += 1;
      turn = Promise.resolve();
      if (way === 'load the pages again') {
        await Promise.all([...pages.values()].map(reload));
        return;
      }
      if (way === 'kill the browser') {
        const ended = new Promise((resolve) => firefox.process()?.once('exit', resolve));
        firefox.process()?.kill('SIGKILL');
        await ended;
        firefox = await open();
      } else {
        if (way === 'kill the processes of pages') await killProcesses(firefox);
        if (way === 'end the background') await inFirefox(firefox, endBackground);
        if (way === 'install the extension again') await firefox.installExtension(build);
        await Promise.all([...pages.values()].map((page) => page.close()));
      }
      pages = new Map();
    },
  });
  await firefox.close();
  expect(told).toMatchObject({ presses: 1_000, kills: 100 });
  // Of the presses that a kill interrupted, some were done and some were not.
  expect(Math.min(told.cutBefore, told.cutAfter)).toBeGreaterThan(0);
});

async function openPage(firefox: Browser, url: string): Promise<Page> {
  const page = await firefox.newPage();
  // Wide enough for a card beside the filing.
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(url);
  return page;
}

/** Gives the test's scripts access to the card of a filing, and waits for its stars. */
async function letIn(firefox: Browser, page: Page): Promise<void> {
  const show = "root => { Object.defineProperty(root.host, 'shadowRoot', { value: root }); return ''; }";
  await inShadow(firefox, page, '[data-form4-lens=card]', show);
  await page.waitForFunction(() =>
    document.querySelector('[data-form4-lens=card]')?.shadowRoot?.querySelector('.watch button:enabled'),
  );
}

async function pressEnter(firefox: Browser, page: Page, times: number): Promise<void> {
  const { connection } = firefox as unknown as BidiBrowser;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const actions = Array.from({ length: times }, () => enter).flat();
  await connection.send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}

async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  const isNew = () => !('isOld' in globalThis) && document.readyState === 'complete';
  await expect
    .poll(() => page.evaluate(isNew).catch(() => false), { timeout: 30_000, intervals: [50] })
    .toBe(true);
}

/** Runs a script in Firefox's own window, and returns its answer. */
async function inFirefox(firefox: Browser, expression: string): Promise<string> {
  const { connection } = firefox as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as never);
  const target = { context: result.contexts[0]?.context ?? '' };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { result: told } = answer.result as { result: { value?: string } };
  return told.value ?? '';
}

const endBackground = "WebExtensionPolicy.getByID('form4-lens@addon').extension.terminateBackground()";
const processes = `ChromeUtils.requestProcInfo().then(({ children }) =>
  children.map(({ pid, type }) => type + ' ' + pid).join())`;

/** Kills the processes that draw www.sec.gov, and the extension's own. */
async function killProcesses(firefox: Browser): Promise<void> {
  const told = await inFirefox(firefox, processes);
  for (const [, pid] of told.matchAll(/\b(?:web|webIsolated|extension) (\d+)/g))
    process.kill(Number(pid), 'SIGKILL');
}
