import { belongsToSec, isRenderedFiling } from '../edgar/addresses/url-kinds.ts';

/** The states of a form's page: its figures are shown, or it was declined. */
export const pageStates = ['read', 'declined'] as const;
export type PageState = (typeof pageStates)[number];

/** The message with which a page's content script reports the page's state. */
export const stateMessage = (state: PageState): string => `form4-lens:page-${state}`;

/** What a browser says about the sender of a message, as far as it is used here. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/**
 * The page of sec.gov whose content script sent a message, and its tab; `null` for any other sender, for a
 * frame of a page, and for a page that is rendered ahead of its visit and so is not shown yet.
 */
export function pageOf(sender: Sender, ownId: string): { tabId: number; address: URL } | null {
  const { id, url, frameId, documentLifecycle = 'active', tab } = sender;
  if (id !== ownId || frameId !== 0 || documentLifecycle !== 'active' || tab?.id === undefined) return null;
  const address = URL.parse(url ?? '');
  return address && belongsToSec(address) ? { tabId: tab.id, address } : null;
}

/** The tab that sent a message and its page's state; `null` unless a rendered filing sent a known state. */
export function tabToMark(
  message: unknown,
  sender: Sender,
  ownId: string,
): { tabId: number; state: PageState } | null {
  const state = pageStates.find((known) => stateMessage(known) === message);
  const page = pageOf(sender, ownId);
  return state && page && isRenderedFiling(page.address) ? { tabId: page.tabId, state } : null;
}

const titles: Record<PageState, string> = {
  read: 'Form 4 Lens: this filing is summarized',
  declined: 'Form 4 Lens: this form could not be read',
};

/** A tab's toolbar icon and its tooltip. On any other page, these are the manifest's icon and popup title. */
export const iconFor = (state: PageState): { title: string; path: Record<number, string> } => ({
  title: titles[state],
  path: Object.fromEntries([16, 32].map((size) => [size, `/icon/${state}-${size}.png`])),
});
