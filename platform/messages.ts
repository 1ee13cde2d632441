import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { commandPrefix } from '../lib/extension/commands.ts';
import { type PageState, stateMessage } from '../lib/extension/toolbar.ts';
import { PartyId, PartyOnPage } from '../lib/watchlist/records/party.ts';

/**
 * The questions that the popup can put to the filing on the current tab: who it is about, answered at once;
 * or the same with every CIK, for which a page without CIKs has to ask EDGAR.
 */
export const questions = { filing: 'form4-lens:filing', ciks: 'form4-lens:filing-with-ciks' } as const;
export type TabQuestion = (typeof questions)[keyof typeof questions];

export const FilingOnTab = v.object({
  /** "4/A" */
  documentType: v.string(),
  /** The news in the words of the card: "Sold 5,000 at $41.36 · $206,800". */
  headline: v.string(),
  /** "market-buy" or "market-sale" if there is nothing else, otherwise empty. */
  tone: v.string(),
  /** The owners and the issuer, in the same order for either question. */
  parties: v.array(PartyOnPage),
});
export type FilingOnTab = v.InferOutput<typeof FilingOnTab>;

export const TabAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true), filing: FilingOnTab }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);
export type TabAnswer = v.InferOutput<typeof TabAnswer>;

/** The name of the connection between popup and page over which records are requested. */
export const recordLine = 'form4-lens:record';

/**
 * What the popup asks of a page on www.sec.gov, from where requests to EDGAR can be made: to load a party's
 * record, with one request, or to read the filings that it names, with one request each.
 */
export const RecordQuestion = v.object({ party: PartyId, name: v.string(), fill: v.boolean() });
export type RecordQuestion = v.InferOutput<typeof RecordQuestion>;

/** The progress and, at the end, why it failed, if it did. */
export const RecordAnswer = v.object({
  isDone: v.boolean(),
  failure: v.nullable(v.string()),
  progress: v.nullable(v.object({ done: v.number(), of: v.number(), left: v.number() })),
});
export type RecordAnswer = v.InferOutput<typeof RecordAnswer>;

/** One question over the connection, which the popup cuts when it is closed. */
export type RecordCall = {
  asked: unknown;
  answer: (how: RecordAnswer) => void;
  onCut: (then: () => void) => void;
};

/** Hears requests for records from the popup, and from nobody else, until the signal ends. */
export function answerRecords(serve: (call: RecordCall) => void, signal: AbortSignal): void {
  const { onConnect } = browser.runtime;
  const heard: Parameters<typeof onConnect.addListener>[0] = (line) => {
    if (line.name !== recordLine || !isOwnPage(line.sender ?? {})) return;
    line.onMessage.addListener((asked: unknown) =>
      serve({
        asked,
        answer: (how) => line.postMessage(how),
        onCut: (then) => line.onDisconnect.addListener(then),
      }),
    );
  };
  onConnect.addListener(heard);
  signal.addEventListener('abort', () => onConnect.removeListener(heard), { once: true });
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

/** Hears the commands that the background passes on, until the signal ends. */
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
export function listen(
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
