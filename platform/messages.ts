import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { commandPrefix } from '../lib/extension/commands.ts';
import { type PageState, stateMessage } from '../lib/extension/toolbar.ts';
import { PartyId, PartyOnPage } from '../lib/watchlist/records/party.ts';

/**
 * What the popup may ask the filing on the current tab: who it is about, at once; or the same with every
 * CIK, for which a page that carries none has to ask EDGAR.
 */
export const questions = { filing: 'form4-lens:filing', ciks: 'form4-lens:filing-with-ciks' } as const;
export type TabQuestion = (typeof questions)[keyof typeof questions];

export const FilingOnTab = v.object({
  /** "4/A" */
  documentType: v.string(),
  /** The news as the card says it: "Sold 5,000 at $41.36 · $206,800". */
  headline: v.string(),
  /** "market-buy" or "market-sale" where it is that alone, else empty. */
  tone: v.string(),
  /** The owners and the issuer, in an order that does not depend on the question. */
  parties: v.array(PartyOnPage),
});
export type FilingOnTab = v.InferOutput<typeof FilingOnTab>;

export const TabAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true), filing: FilingOnTab }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);
export type TabAnswer = v.InferOutput<typeof TabAnswer>;

/** Asks a page of www.sec.gov, from where EDGAR can be asked, to load a party's record: one request. */
const LoadRecord = v.object({
  form4Lens: v.literal('load-record'),
  party: PartyId,
  name: v.string(),
});
export type LoadRecord = v.InferOutput<typeof LoadRecord>;

export const RecordAnswer = v.object({
  /** `null` where it was loaded and kept. */ failure: v.nullable(v.string()),
});
export type RecordAnswer = v.InferOutput<typeof RecordAnswer>;

/** Loads records for the popup, and for nobody else, until the signal ends. */
export function answerRecords(load: (of: LoadRecord) => Promise<RecordAnswer>, signal: AbortSignal): void {
  listen((message, respond) => {
    const isAsked = v.is(LoadRecord, message);
    if (isAsked) load(message).then(respond);
    return isAsked;
  }, signal);
}

/** Tells the background what the page in this tab is, for the toolbar's icon. */
export const tellState = async (state: PageState): Promise<void> =>
  browser.runtime.sendMessage(stateMessage(state));

/** Answers the popup, and nobody else, until the signal ends. */
export function answerPopup(
  answer: (question: TabQuestion) => Promise<TabAnswer>,
  signal: AbortSignal,
): void {
  listen((message, respond) => {
    const question = Object.values(questions).find((known) => known === message);
    if (question) answer(question).then(respond);
    return Boolean(question);
  }, signal);
}

/** Hears of the commands that the background passes on, until the signal ends. */
export function hearCommands(hear: (message: string) => void, signal: AbortSignal): void {
  listen((message) => {
    if (String(message).startsWith(commandPrefix)) hear(String(message));
    return false;
  }, signal);
}

/**
 * Hears what pages of this extension send, and nobody else. Web pages have no way to send here (the manifest
 * names none that could); other extensions and content scripts are recognized by their sender.
 * @param hear returns whether it will respond
 */
function listen(
  hear: (message: unknown, respond: (answer: unknown) => void) => boolean,
  signal: AbortSignal,
): void {
  const { onMessage } = browser.runtime;
  const heard: Parameters<typeof onMessage.addListener>[0] = (message, sender, respond) =>
    isOwnPage(sender) && hear(message, respond);
  if (signal.aborted) return;
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard), { once: true });
}

/** Whether a message comes from a page of this extension. */
const isOwnPage = ({ id, url }: { id?: string | undefined; url?: string | undefined }) =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
