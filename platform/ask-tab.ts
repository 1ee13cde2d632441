import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { RecordAnswer, type RecordQuestion, recordLine, TabAnswer, type TabQuestion } from './messages.ts';

const current = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/**
 * Asks the filing on the current tab.
 * @returns `null` if there is none: on any other page, or on one opened before the extension was loaded
 */
export async function askTab(question: TabQuestion): Promise<TabAnswer | null> {
  const tab = await current();
  if (tab === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab, question, { frameId: 0 }).catch(() => null);
  const read = v.safeParse(TabAnswer, answer);
  return read.success ? read.output : null;
}

/**
 * Has the page on the current tab load a party's record, or read the filings that it names.
 * @param tell called with the progress
 * @param signal ends it: no further request is made
 * @returns how it ended; `null` if the page is not on www.sec.gov, or was opened before the extension was
 * loaded
 */
export async function askTabForRecord(
  question: RecordQuestion,
  tell: (how: RecordAnswer) => void,
  signal: AbortSignal,
): Promise<RecordAnswer | null> {
  const tab = await current();
  if (tab === undefined) return null;
  const line = browser.tabs.connect(tab, { name: recordLine, frameId: 0 });
  let last: RecordAnswer | null = null;
  return new Promise((resolve) => {
    const end = () => resolve(last);
    line.onDisconnect.addListener(() => {
      // Reading it marks it as handled: if nobody answers, that is no error.
      void browser.runtime.lastError;
      end();
    });
    line.onMessage.addListener((message: unknown) => {
      const read = v.safeParse(RecordAnswer, message);
      if (!read.success) return;
      last = read.output;
      tell(last);
      if (!last.isDone) return;
      line.disconnect();
      end();
    });
    signal.addEventListener(
      'abort',
      () => {
        line.disconnect();
        end();
      },
      { once: true },
    );
    line.postMessage(question);
  });
}
