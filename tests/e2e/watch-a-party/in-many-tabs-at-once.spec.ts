import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, extensionUrl } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { reloadExtension } from '../../support/browsers/reload-extension.ts';
import { recordsOf } from '../../support/fakes/records-of.ts';
import { letPress, lineUp, removeAndUndo, shown, showsIssuer, waiting } from '../../support/race/in-page.ts';
import { entriesOfPopup, race } from '../../support/race/race.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';
import { openPopup, store, stored } from '../../support/surfaces/popup-page.ts';

/** How a driver can end what runs in Chromium without giving it a chance to react. */
type Way =
  | 'load the pages again'
  | 'close the pages'
  | 'crash the pages'
  | 'stop the background'
  | 'reload the extension'
  | 'kill the browser';
const ways: Way[] = [
  ...Array<Way>(13).fill('load the pages again'),
  'close the pages',
  'crash the pages',
  'stop the background',
  'reload the extension',
  'kill the browser',
  'close the pages',
  'kill the browser',
];

test('1,000 presses on stars from four tabs and the popup, 100 kills, and none is lost', async ({
  secGov,
}, testInfo) => {
  test.setTimeout(300_000);
  const profile = testInfo.outputPath('profile');
  const open = () => openChromium({ profile, secGovPort: secGov.port });
  let context = await open();
  await store(await openPopup(context), recordsOf(entriesOfPopup));
  /** The page that is open at an address, loaded if there is none. */
  const pageAt = async (url: string): Promise<Page> => {
    const found = context.pages().find((page) => page.url() === url);
    if (found) return found;
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  const told = await race<Way>(secGov, ways, {
    async openPopup() {
      const page = await pageAt(extensionUrl('popup.html'));
      await page.getByRole('button', { name: 'Save JSON' }).and(page.locator(':enabled')).waitFor();
      await page.evaluate(letPress);
      return {
        press: (ids, times) => page.evaluate(removeAndUndo, { ids, times }),
        storedKeys: async () => Object.keys(await stored(page)),
      };
    },
    async openTab(url) {
      const page = await pageAt(url);
      const card = await insideShadow(page, '[data-form4-lens=card]');
      await card.locator('.watch button:enabled').first().waitFor();
      const keyboard = await page.context().newCDPSession(page);
      const key = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
      const enter = () =>
        (['keyDown', 'keyUp'] as const).map((type) =>
          keyboard.send('Input.dispatchKeyEvent', { type, ...key }),
        );
      return {
        async press(stars) {
          for (let left = await page.evaluate(lineUp, stars); left > 0; left = await page.evaluate(waiting))
            await Promise.all(Array.from({ length: left }, enter).flat());
          await page.evaluate(shown);
        },
        showsIssuer: () => page.evaluate(showsIssuer),
      };
    },
    async kill(way) {
      if (way === 'kill the browser') {
        await killBrowser(context, profile);
        context = await open();
        return;
      }
      if (way === 'stop the background') await stopBackground(context);
      if (way === 'reload the extension') await reloadExtension(context);
      await Promise.all(
        context.pages().map(async (page) => {
          if (way === 'load the pages again') return page.reload({ waitUntil: 'commit' });
          if (way === 'crash the pages') await crash(page);
          return page.close();
        }),
      );
    },
  });
  await context.close();
  expect(told).toMatchObject({ presses: 1_000, kills: 100 });
  // Of the presses that a kill interrupted, some were done and some were not.
  expect(Math.min(told.cutBefore, told.cutAfter)).toBeGreaterThan(0);
});

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
}

async function stopBackground(context: BrowserContext): Promise<void> {
  const popup = context.pages().find((page) => page.url() === extensionUrl('popup.html'));
  const session = await context.newCDPSession(popup as Page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** Ends the browser as a power cut would: its process is gone before it can react. */
async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Chromium's lock on a profile names the host and the process that holds it: "host-1234".
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await gone;
}
