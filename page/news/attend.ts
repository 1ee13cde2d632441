import { namedOn } from '../../lib/lists/named-on-list.ts';
import { createListGet } from '../../platform/edgar.ts';
import { answerLists, sayListed, sayOpen, untilDue } from '../../platform/news/page-messages.ts';
import { whenSeen } from '../filing/watch/when-seen.ts';
import { onRedraw } from '../on-redraw.ts';

/** What entrypoints/news/index.ts gives to the content script that loads it. */
export const newsPart = { attend };
export type NewsPart = typeof newsPart;

/** Milliseconds: a page that is left sooner is not asked for anything. */
const settled = 3_000;
const tenMinutes = 600_000;

/** The most filings reported from one page, however often it is redrawn. */
const mostTold = 1_000;

/**
 * A page's part in looking for news, until the signal ends: it reports the filings on its list, and that it
 * is open, and gets EDGAR's lists for the background. It never learns whom the user watches, and does the
 * same in every case.
 */
async function attend(signal: AbortSignal): Promise<void> {
  await whenSeen(document);
  if (signal.aborted) return;
  const get = createListGet('pages', true);
  answerLists((url) => get(url, signal), signal);
  tellLists(signal);
  sayWhenDue(signal).catch(() => undefined);
}

function tellLists(signal: AbortSignal): void {
  const told = new Set<string>();
  onRedraw(() => {
    const fresh = namedOn(document, location).filter(({ accession }) => !told.has(accession));
    if (fresh.length === 0 || told.size >= mostTold) return;
    for (const { accession } of fresh) told.add(accession);
    sayListed(fresh).catch(() => undefined);
  }, signal);
}

async function sayWhenDue(signal: AbortSignal): Promise<void> {
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  await pause(settled);
  // Until the signal ends, or the extension is updated and its storage throws.
  for (;;) {
    const wait = await untilDue();
    if (wait === 0) sayOpen().catch(() => undefined);
    await pause(wait || tenMinutes);
  }
}
