import { browser } from 'wxt/browser';
import { updated } from '../lib/edgar/client/failure.ts';

/** This release: "0.2.0". */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Whether this page is shown as the toolbar's popup, rather than in a tab. */
export const isInPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);

/**
 * Whether the extension was updated, disabled or removed since this page was opened. Chromium then lets its
 * content scripts continue, but without any extension API; Firefox ends them.
 */
export const isOrphan = (): boolean => !browser.runtime?.id;

/** Why something failed, in a sentence for the reader. */
export const sayWhy = (error: Error): string => (isOrphan() ? updated : error.message);
