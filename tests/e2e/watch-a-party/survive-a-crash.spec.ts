import { readlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../../support/browsers/chromium.ts';
import { openChromium } from '../../support/browsers/open-chromium.ts';
import { filing, owner, row } from '../../support/samples/filing.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/filing-site.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';
import { openPopup, stored } from '../../support/surfaces/popup-page.ts';
import { letPressEnter, type PressingEnter } from '../../support/surfaces/press-enter.ts';

/** How often the browser is killed: `KILL_ROUNDS=100 npx playwright test watchlist-killed` takes its time. */
const rounds = Number(process.env.KILL_ROUNDS ?? 10);
const tabs = [0, 1];
const owners = 10;

const cikOf = (tab: number, at: number) => String(9_200_000 + tab * 100 + at).padStart(10, '0');

/** What each owner's star is known to be; `null` while a click on it is under way. */
type Known = Map<string, boolean | null>;

/** Clicks one star after the other, without end, and tells before each click and once the card shows it. */
function clickWithoutEnd(page: Page): void {
  const clicking = page.evaluate(async (count) => {
    const { tell, pressEnter } = globalThis as unknown as PressingEnter & {
      tell: (at: number, on: boolean | null) => Promise<void>;
    };
    const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot;
    const buttons = () => [...(root?.querySelectorAll<HTMLButtonElement>('.watch button') ?? [])];
    for (const folded of root?.querySelectorAll('details') ?? []) folded.open = true;
    const pressed = (at: number) => buttons()[at]?.getAttribute('aria-pressed') === 'true';
    for (;;) {
      const at = Math.floor(Math.random() * count);
      const before = pressed(at);
      await tell(at, null);
      buttons()[at]?.focus();
      await pressEnter();
      while (pressed(at) === before) await new Promise((resolve) => setTimeout(resolve, 1));
      await tell(at, !before);
    }
  }, owners);
  // It ends with the browser.
  clicking.catch(() => {});
}

/** Ends the browser as a power cut would: its process is gone before it can do anything about it. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Chromium's lock on a profile names the host and the process that holds it: "host-1234".
  const pid = Number((await readlink(`${profile}/SingletonLock`)).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await gone;
}

test(`killed ${rounds} times in the midst of writes, the browser has every star that was acknowledged`, async ({
  secGov,
}, testInfo) => {
  test.setTimeout(60_000 + rounds * 30_000);
  const profile = testInfo.outputPath('profile');
  const urls = tabs.map((tab) => {
    const reportingOwners = Array.from({ length: owners }, (_, at) =>
      owner({ cik: cikOf(tab, at), name: `Owner ${tab}-${at}` }),
    );
    const accession = `0009000900-24-00001${tab}`;
    return serveFiling(secGov, filing({ reportingOwners, nonDerivativeTable: [row()] }), accession);
  });
  const known: Known = new Map();
  let acknowledged = 0;

  for (let round = 0; round <= rounds; round += 1) {
    const context = await openChromium({ profile, secGovPort: secGov.port });
    const popup = await openPopup(context);
    const found = new Set(Object.keys(await stored(popup)));
    for (const [key, on] of known) {
      if (on !== null) expect.soft(found.has(key), `${key} after ${round} kills`).toBe(on);
      // What was under way may have come to either; from here on it is known.
      known.set(key, found.has(key));
    }
    if (round === rounds) {
      await context.close();
      break;
    }
    for (const [tab, url] of urls.entries()) {
      const page = await context.newPage();
      await letPressEnter(page);
      await page.exposeFunction('tell', (at: number, on: boolean | null) => {
        known.set(`watch:insider:${cikOf(tab, at)}`, on);
        if (on !== null) acknowledged += 1;
      });
      await openFiling(page, url);
      clickWithoutEnd(page);
    }
    await pause(500 + Math.random() * 1000);
    await kill(context, profile);
  }
  expect(acknowledged).toBeGreaterThan(rounds * 5);
});
