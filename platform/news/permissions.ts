import { type Browser, browser } from 'wxt/browser';

/**
 * Requests for news go to EDGAR alone. Firefox grants the content scripts' host at installation, and giving
 * it back would take it from them, too. In Chromium they have it separately, but it gives back nothing that
 * their own pattern contains: so this pattern is wider, by `http`.
 */
const origins = [import.meta.env.FIREFOX ? 'https://www.sec.gov/*' : '*://www.sec.gov/*'];

/**
 * What wakes the background: in Chromium an alarm. Firefox grants `alarms` only at installation; `idle`,
 * which reports that its user pauses or comes back, it grants on request. Neither adds a warning to the
 * prompt.
 */
const wakes = import.meta.env.FIREFOX ? 'idle' : 'alarms';

/** Firefox closes the popup when it asks for a permission: there, asking is left to the options. */
export const asksFromPopup = !import.meta.env.FIREFOX;

/** What triggers looks, once they are allowed. Firefox for Android has neither alarms nor `idle`. */
export const wokenBy = () => (import.meta.env.FIREFOX ? (browser.idle ? 'pause' : 'start') : 'alarm');

const toWake = { permissions: [wakes] } as Browser.permissions.Permissions;
const forNews = { origins, ...toWake };
const forNotifications = { permissions: ['notifications'] } as Browser.permissions.Permissions;

/** Whether news can be looked for. */
export const mayLook = (): Promise<boolean> => browser.permissions.contains({ origins });
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(forNotifications);

/**
 * Asks the user, who must just have pressed something: no other work may come before.
 * @returns whether it was granted
 */
export const askToLook = (): Promise<boolean> => browser.permissions.request(forNews);
export const askToNotify = (): Promise<boolean> => browser.permissions.request(forNotifications);

/** Gives back what only the news needed: in Firefox, the card needs the host as well. */
export async function giveBack(what: 'all' | 'notifications'): Promise<void> {
  await browser.permissions.remove(forNotifications);
  if (what === 'all') await browser.permissions.remove(import.meta.env.FIREFOX ? toWake : forNews);
}
