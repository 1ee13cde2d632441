import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { filing, owner, row } from '../../support/samples/filing.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/filing-site.ts';
import { openPopup, popupWith, stored } from '../../support/surfaces/popup-page.ts';
import { letPressEnter, type PressingEnter } from '../../support/surfaces/press-enter.ts';

const tabs = [0, 1, 2, 3];
const ownersOfATab = 10;
const clicksOnAnOwner = 20;
const popupEntries = 30;
const popupRemovals = 110;

const cikOf = (tab: number, at: number) => String(9_100_000 + tab * 100 + at).padStart(10, '0');
const watchedKeys = async (page: Page) =>
  Object.keys(await stored(page))
    .filter((key) => key.startsWith('watch:'))
    .toSorted();

/** The filing of a tab: owners of its own, and the issuer that all four have in common. */
const filingOf = (tab: number) =>
  filing({
    reportingOwners: Array.from({ length: ownersOfATab }, (_, at) =>
      owner({ cik: cikOf(tab, at), name: `Owner ${tab}-${at}` }),
    ),
    nonDerivativeTable: [row()],
  });

/**
 * Presses all stars of a card, owner `at` as many times as told, each again as soon as it shows what
 * the last press did. The issuer, whom all tabs press, is pressed as often, whatever it shows.
 */
async function pressStars(page: Page, clicks: readonly number[]): Promise<void> {
  await letPressEnter(page);
  await page.evaluate(async (counts) => {
    const { pressEnter } = globalThis as unknown as PressingEnter;
    const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot;
    const buttons = () => [...(root?.querySelectorAll<HTMLButtonElement>('.watch button') ?? [])];
    for (const folded of root?.querySelectorAll('details') ?? []) folded.open = true;
    const pressed = (at: number) => buttons()[at]?.getAttribute('aria-pressed') === 'true';
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const until = async (done: () => boolean) => {
      while (!done()) await pause(5);
    };
    /** Clicks that reached a star. A busy machine may swallow a key before the page has seen it. */
    const arrived = counts.map(() => 0).concat(0);
    root?.addEventListener('click', ({ target }) => {
      const at = buttons().findIndex((button) => button.contains(target as Node));
      arrived[at] = (arrived[at] ?? 0) + 1;
    });
    /** The keyboard is on one star at a time. */
    let turn = Promise.resolve();
    const press = (at: number) => {
      turn = turn.then(async () => {
        const before = arrived[at];
        for (let tries = 0; arrived[at] === before && tries < 20; tries += 1) {
          buttons()[at]?.focus();
          if (root?.activeElement === buttons()[at]) await pressEnter();
          if (arrived[at] === before) await pause(50);
        }
        if (arrived[at] === before) throw new Error(`star ${at} cannot be pressed`);
      });
      return turn;
    };
    const ofOwners = counts.map(async (count, at) => {
      for (let click = 0; click < count; click += 1) {
        const before = pressed(at);
        await press(at);
        await until(() => pressed(at) !== before);
        await pause(Math.random() * 30);
      }
    });
    const ofIssuer = async () => {
      for (let click = 0; click < (counts[0] ?? 0); click += 1) {
        await press(counts.length);
        await pause(Math.random() * 30);
      }
    };
    await Promise.all([...ofOwners, ofIssuer()]);
  }, clicks);
}

/** Whether the card of a tab shows the issuer as watched. */
const showsIssuer = (page: Page) =>
  page.locator('[data-form4-lens=card] .watch button').last().getAttribute('aria-pressed');

/** Removes the entry on top, again and again, and takes every second removal back. */
function removeAndUndo(page: Page, removals: number): Promise<string[]> {
  return page.evaluate(async (count) => {
    const until = async (done: () => boolean) => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const row = (id: string) => document.querySelector(`[data-id="${id}"]`);
    const removed: string[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      // Entries of the popup alone: the tabs have theirs.
      const ids = [...document.querySelectorAll<HTMLElement>('[data-id^="issuer:00000"]')].map(
        (item) => item.dataset.id ?? '',
      );
      const id = ids[Math.floor(Math.random() * ids.length)];
      if (id === undefined) break;
      row(id)?.querySelector<HTMLElement>('[data-control=remove]')?.click();
      await until(() => row(id) === null);
      if (turn % 5 > 0) {
        const undo = () => [...document.querySelectorAll<HTMLElement>('.undo button')].at(0);
        await until(() => document.querySelector('.undo p')?.textContent?.includes(id.slice(-2)) === true);
        undo()?.click();
        await until(() => row(id) !== null);
      } else removed.push(id);
    }
    return removed;
  }, removals);
}

test('1,000 clicks on stars from four tabs and the popup end in exactly what was clicked', async ({
  context,
  secGov,
}) => {
  test.setTimeout(180_000);
  const ofPopup = Array.from({ length: popupEntries }, (_, n) => {
    const cik = String(n + 10).padStart(10, '0');
    return anEntry({ cik, name: `Popup ${cik.slice(-2)}` });
  });
  const popup = await popupWith(context, ofPopup);
  await popup.getByRole('searchbox').fill('popup');
  const cards = await Promise.all(
    tabs.map(async (tab) => {
      const page = await context.newPage();
      await openFiling(page, serveFiling(secGov, filingOf(tab), `0009000900-24-00000${tab}`));
      return page;
    }),
  );

  const clicks = tabs.map((tab) =>
    Array.from({ length: ownersOfATab }, (_, at) => clicksOnAnOwner + ((tab + at) % 2)),
  );
  const [removed] = await Promise.all([
    removeAndUndo(popup, popupRemovals),
    ...cards.map((page, tab) => pressStars(page, clicks[tab] ?? [])),
  ]);

  const starred = tabs.flatMap((tab) =>
    (clicks[tab] ?? []).flatMap((count, at) => (count % 2 === 1 ? [`watch:insider:${cikOf(tab, at)}`] : [])),
  );
  const left = ofPopup.filter(({ id }) => !removed.includes(id)).map(({ id }) => `watch:${id}`);
  const undone = popupRemovals - removed.length;
  expect(clicks.flat().reduce((sum, count) => sum + count, popupRemovals + undone)).toBeGreaterThan(1000);
  const own = [...starred, ...left];
  const issuer = 'watch:issuer:0009000101';
  await expect
    .poll(async () => (await watchedKeys(popup)).filter((key) => key !== issuer))
    .toEqual(own.toSorted());

  // Four tabs pressed the issuer without looking: whatever came out of it, all show the same.
  await expect
    .poll(async () => {
      const isStored = String((await watchedKeys(popup)).includes(issuer));
      const shown = await Promise.all(cards.map(showsIssuer));
      return shown.every((state) => state === isStored);
    })
    .toBe(true);

  // And every context shows that.
  const count = (await watchedKeys(popup)).length;
  const again = await openPopup(context);
  await expect(again.getByRole('status').filter({ hasText: /^\d+$/ })).toHaveText(String(count));
});
