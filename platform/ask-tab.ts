import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type LoadRecord, RecordAnswer, TabAnswer, type TabQuestion } from './messages.ts';

/**
 * Asks the filing on the current tab.
 * @returns `null` where there is none: any other page, or one that was open before the extension was.
 */
export const askTab = (question: TabQuestion): Promise<TabAnswer | null> => ask(question, TabAnswer);

/**
 * Has the page on the current tab load a party's record.
 * @returns `null` where it is no page of www.sec.gov, or one that was open before the extension was
 */
export const askTabForRecord = (of: LoadRecord): Promise<RecordAnswer | null> => ask(of, RecordAnswer);

async function ask<T>(question: unknown, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null);
  const read = v.safeParse(schema, answer);
  return read.success ? read.output : null;
}
