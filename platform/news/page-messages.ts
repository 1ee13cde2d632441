import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Failure } from '../../lib/edgar/client/failure.ts';
import type { Response200 } from '../../lib/edgar/client/request/request.ts';
import type { NamedFiling } from '../../lib/lists/named-on-list.ts';
import { waitOfPage } from '../../lib/news/schedule.ts';
import { newsStateKey } from '../../lib/storage-keys.ts';
import { listen } from '../messages.ts';

/* Messages about news between an open page of www.sec.gov and the background. */

/** From a page: a look could be made from here. */
export const pageOpenMessage = 'form4-lens:page-open';
/** From a page: the filings on its list. It expects no answer, and never learns whom the user watches. */
export type ListOpened = { form4Lens: 'list-opened'; filings: NamedFiling[] };
/** To a page: get one of EDGAR's lists. */
const GetList = v.object({ form4Lens: v.literal('get-list'), url: v.string() });

export const sayOpen = (): Promise<void> => browser.runtime.sendMessage(pageOpenMessage);
export const sayListed = (filings: NamedFiling[]): Promise<void> =>
  browser.runtime.sendMessage({ form4Lens: 'list-opened', filings } satisfies ListOpened);

type GetText = (url: string) => Promise<Response200 | Failure>;

/** Gets EDGAR's lists for the background, until the signal ends. */
export const answerLists = (get: GetText, signal: AbortSignal): void =>
  listen((message, respond) => {
    const isAsked = v.is(GetList, message);
    if (isAsked) get(message.url).then(respond, () => respond(null));
    return isAsked;
  }, signal);

/** The page making the requests of a look was closed or left. */
export class PageGone extends Error {}

/** Gets EDGAR's lists through the page in a tab. @throws PageGone */
export const getFromTab =
  (tabId: number): GetText =>
  async (url) => {
    const message: v.InferOutput<typeof GetList> = { form4Lens: 'get-list', url };
    const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
    if (!answer) throw new PageGone();
    return answer;
  };

/** Milliseconds that a page waits before it reports that it is open. */
export const untilDue = async (): Promise<number> =>
  waitOfPage((await browser.storage.local.get(newsStateKey))[newsStateKey], Date.now());
