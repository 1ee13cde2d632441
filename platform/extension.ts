import { browser } from 'wxt/browser';

/** This release: "0.2.0". */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Whether this page is shown as the toolbar's popup, and not in a tab of its own. */
export const isInPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);
