import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { TabAnswer, type TabQuestion } from './messages.ts';

/**
 * Asks the filing on the current tab.
 * @returns `null` where there is none: any other page, or one that was open before the extension was.
 */
export async function askTab(question: TabQuestion): Promise<TabAnswer | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null);
  const read = v.safeParse(TabAnswer, answer);
  return read.success ? read.output : null;
}
