import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Cik, PartyKind } from '../../lib/watchlist/records/party.ts';
import type { Answer, Question } from '../../platform/messages.ts';

const AnswerShape: z.ZodMiniType<Answer> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    filing: z.object({
      documentType: z.string(),
      parties: z.array(
        z.object({
          kind: PartyKind,
          cik: z.nullable(Cik),
          name: z.string(),
          ticker: z.nullable(z.string()),
          role: z.nullable(z.string()),
        }),
      ),
    }),
  }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);

/**
 * Asks the filing on the current tab.
 * @returns `null` where there is none: any other page, or one that was open before the extension was.
 */
export async function askTab(question: Question): Promise<Answer | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null);
  const read = AnswerShape.safeParse(answer);
  return read.success ? read.data : null;
}
