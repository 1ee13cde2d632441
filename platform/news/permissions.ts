import { type Browser, browser } from 'wxt/browser';

/**
 * The requests for news go to EDGAR alone. Firefox gives the host of the content scripts at the installation, and
 * takes it from them, too. In Chromium these have it apart, but it gives nothing back that their own pattern
 * contains: so this one is wider, by `http`.
 */
const origins = [import.meta.env.FIREFOX ? 'https://www.sec.gov/*' : '*://www.sec.gov/*'];

/**
 * What wakes the background: in Chromium an alarm. Firefox gives `alarms` only at the installation; `idle`, which
 * tells it that its user pauses or comes back, it gives when asked for. Neither brings words of its own to the prompt.
 */
const wakes = import.meta.env.FIREFOX ? 'idle' : 'alarms';

/** Firefox closes the popup when it asks: where it has to, that is left to the options. */
export const asksFromPopup = !import.meta.env.FIREFOX;

/** What brings a look, once it is allowed. Firefox for Android has neither. */
export const wokenBy = () => (import.meta.env.FIREFOX ? (browser.idle ? 'pause' : 'start') : 'alarm');

const toWake = { permissions: [wakes] } as Browser.permissions.Permissions;
const forNews = { origins, ...toWake };
const forNotifications = { permissions: ['notifications'] } as Browser.permissions.Permissions;

/** Whether news can be looked for. */
export const mayLook = (): Promise<boolean> => browser.permissions.contains({ origins });
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(forNotifications);

/** Asks the user, who has just pressed something: no other work may come before. @returns whether it was granted */
export const askToLook = (): Promise<boolean> => browser.permissions.request(forNews);
export const askToNotify = (): Promise<boolean> => browser.permissions.request(forNotifications);

/** Gives back what the news alone needed: in Firefox the host is the card's as well. */
export async function giveBack(what: 'all' | 'notifications'): Promise<void> {
  await browser.permissions.remove(forNotifications);
  if (what === 'all') await browser.permissions.remove(import.meta.env.FIREFOX ? toWake : forNews);
}
