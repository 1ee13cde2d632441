import { browser } from 'wxt/browser';
import { type PageState, stateMessage } from '../lib/extension/toolbar.ts';

/** Tells the background what the page in this tab is, for the toolbar's icon. */
export const tellState = async (state: PageState): Promise<void> =>
  browser.runtime.sendMessage(stateMessage(state));
