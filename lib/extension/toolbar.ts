import { belongsToSec, isRenderedFiling } from '../edgar/addresses/url-kinds.ts';

/** What the page of a form says of itself: its figures are shown, or it was declined. */
export const pageStates = ['read', 'declined'] as const;
export type PageState = (typeof pageStates)[number];

/** What a page's content script sends. */
export const stateMessage = (state: PageState): string => `form4-lens:page-${state}`;

/** What a browser says of who sent a message, as far as it is looked at. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/**
 * The page of sec.gov whose content script sent a message, and its tab; `null` for any other sender, and for a frame
 * of a page. A page that is rendered ahead of its visit is not shown yet.
 */
export function pageOf(sender: Sender, ownId: string): { tabId: number; address: URL } | null {
  const { id, url, frameId, documentLifecycle = 'active', tab } = sender;
  if (id !== ownId || frameId !== 0 || documentLifecycle !== 'active' || tab?.id === undefined) return null;
  const address = URL.parse(url ?? '');
  return address && belongsToSec(address) ? { tabId: tab.id, address } : null;
}

/** Which tab shows a page of which state, by a message; `null` where it is anything but one of such a page's. */
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

/** The toolbar's icon for a tab, and what it says when pointed at. On any other page both are the popup's title and the manifest's icon. */
export const iconFor = (state: PageState): { title: string; path: Record<number, string> } => ({
  title: titles[state],
  path: Object.fromEntries([16, 32].map((size) => [size, `/icon/${state}-${size}.png`])),
});
