import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { watchKey } from '../../../lib/storage-keys.ts';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { anEntry } from '../fakes/an-entry.ts';
import { filing, owner, row } from '../samples/filing.ts';
import type { SecGov } from '../sec-gov/sec-gov.ts';
import { serveFiling } from '../sec-gov/sites/filing-site.ts';

/*
 * Four tabs and the popup press stars at once, and are killed in the middle of their next presses, again and
 * again. What a context has shown as done has to be in storage afterwards; a press under way may or may not.
 */

/** The number of owners on a tab's filing. */
const owners = 5;
/** How often the popup removes an entry between two kills, and undoes it. */
const removals = 15;

/** A browser as its driver controls it. */
export type Arena<Way extends string> = {
  openPopup: () => Promise<{
    /** Removes these entries in turn, `times` in all, and undoes each; resolves once that is shown. */
    press: (ids: readonly string[], times: number) => Promise<void>;
    /** What the extension has stored. */
    storedKeys: () => Promise<string[]>;
  }>;
  /** Opens a filing. */
  openTab: (url: string) => Promise<{
    /** Presses the stars of these owners, by position, and the issuer's; resolves once the card shows it. */
    press: (stars: readonly number[]) => Promise<void>;
    showsIssuer: () => Promise<boolean>;
  }>;
  /** Kills the four tabs and the popup without warning. */
  kill: (way: Way) => Promise<void>;
};

/** What is on the list before the race: the popup's entries, with names that no tab has. */
export const entriesOfPopup: readonly WatchEntry[] = Array.from({ length: 40 }, (_, n) => {
  const cik = String(n + 10).padStart(10, '0');
  return anEntry({ cik, name: `Popup ${cik.slice(-2)}` });
});
const popupKeys = entriesOfPopup.map(({ party }) => watchKey(party));

const places = Array.from({ length: owners }, (_, at) => at);

/** Serves each tab's filing: with owners of its own, and the issuer that all four share. */
const serveTabs = (secGov: SecGov) =>
  [1, 2, 3, 4].map((tab) => {
    const ciks = places.map((at) => `00091000${tab}${at}`);
    const reportingOwners = ciks.map((cik) => owner({ cik, name: `Owner ${cik}` }));
    const facts = filing({ reportingOwners, nonDerivativeTable: [row()] });
    return {
      url: serveFiling(secGov, facts, `0009000900-24-00000${tab}`),
      keys: ciks.map((cik) => watchKey({ kind: 'insider', cik })),
    };
  });
const issuerKey = watchKey({ kind: 'issuer', cik: '0009000101' });

/** Kills follow each other in steps of 7 twentieths, so that each way of killing comes early and late. */
const STRIDE = 7;

/**
 * Runs until everything was killed in each of the ways.
 * @returns how much was pressed and killed, and how the tabs' presses that a kill interrupted ended
 */
export async function race<Way extends string>(
  secGov: SecGov,
  ways: readonly Way[],
  { openPopup, openTab, kill }: Arena<Way>,
) {
  const told = { presses: 0, kills: 0, cutBefore: 0, cutAfter: 0 };
  const tabs = serveTabs(secGov);
  const tabKeys = tabs.flatMap(({ keys }) => keys);
  /** Which parties are watched, as far as a context has shown it. */
  let known = new Map([
    ...tabKeys.map((key) => [key, false] as const),
    ...popupKeys.map((key) => [key, true] as const),
  ]);
  /** Parties whose star was being pressed when its context was killed. */
  let underWay = new Set<string>();

  for (const [at, way] of [...ways, null].entries()) {
    const [popup, ...cards] = await Promise.all([openPopup(), ...tabs.map(({ url }) => openTab(url))]);
    const found = new Set(await popup.storedKeys());
    for (const [key, on] of known) {
      if (!underWay.has(key)) expect.soft(found.has(key), `${key} after ${told.kills} kills`).toBe(on);
      else if (tabKeys.includes(key)) told[found.has(key) === on ? 'cutBefore' : 'cutAfter']++;
    }
    // Four tabs pressed the issuer's star without looking: whatever the outcome, all of them show the same.
    for (const card of cards) await expect.poll(card.showsIssuer).toBe(found.has(issuerKey));
    if (way === null) break;

    const present = entriesOfPopup.map(({ id }) => id).filter((id) => found.has(`watch:${id}`));
    /** Presses everything from this position on in each list. */
    const pressAll = (from: number) =>
      Promise.all([
        popup.press(present.slice(from, owners), removals),
        ...cards.map((card) => card.press(places.slice(from))),
      ]);
    const begun = performance.now();
    await pressAll(0);
    const took = performance.now() - begun;
    told.presses += 2 * removals + tabs.length * owners;
    known = new Map([...known.keys()].map((key) => [key, found.has(key) !== tabKeys.includes(key)]));
    // Two of each list are left alone now: their presses were shown as done.
    underWay = new Set([
      ...present.slice(2, owners).map((id) => `watch:${id}`),
      ...tabs.flatMap(({ keys }) => keys.slice(2)),
    ]);
    // A killed context no longer answers.
    pressAll(2).catch(() => {});
    // Spread over the time that presses take: if each moment were drawn alone, all could be late.
    await pause((took * (((at * STRIDE) % ways.length) + Math.random())) / ways.length);
    await kill(way);
    told.kills += 1 + tabs.length;
  }
  return told;
}
