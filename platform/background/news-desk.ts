import { dailyIndexUrl, filingAt, latestFeedUrl } from '../../lib/edgar/addresses/urls.ts';
import { type Failure, fail } from '../../lib/edgar/client/failure.ts';
import type { Response200 } from '../../lib/edgar/client/request/request.ts';
import { readFeed } from '../../lib/edgar/lists/atom.ts';
import { readDailyIndex } from '../../lib/edgar/lists/daily-index.ts';
import { plainParser } from '../../lib/form4/parse/xml/plain/plain-parser.ts';
import { digestBy, type GlanceAnswer, GlanceReading } from '../../lib/glance/digest.ts';
import type { NewsDesk } from '../../lib/news/look/look.ts';
import type { Looker } from '../../lib/news/looker.ts';
import type { FoundFiling } from '../../lib/news/records/found.ts';
import { createEdgarAsk, createListGet } from '../edgar.ts';
import { newsArea } from '../news/area.ts';
import { getFromTab } from '../news/page-messages.ts';

/** The desk whose requests the background makes itself. */
export function createDesk(): NewsDesk {
  const get = createListGet('extension', true);
  const askFiling = createEdgarAsk(digestBy(plainParser), GlanceReading, 'extension');
  const { signal } = new AbortController();
  const read = async ({ url }: FoundFiling) => {
    const id = filingAt(url);
    return id ? askFiling(id, signal) : fail('not-found');
  };
  return deskBy('background', (url) => get(url, signal), read);
}

/**
 * A desk whose requests the page in a tab makes, for lists only. Through the lock shared by all tabs, the
 * page can see how many requests there are and how long each takes: one for each filing found would tell it
 * about the watchlist.
 */
export const deskOfTab = (tabId: number): NewsDesk => deskBy('pages', getFromTab(tabId), async () => null);

function deskBy(
  looker: Looker,
  get: (url: string) => Promise<Response200 | Failure>,
  read: (found: FoundFiling) => Promise<GlanceAnswer | null>,
): NewsDesk {
  return {
    area: newsArea,
    now: () => Date.now(),
    random: () => Math.random(),
    looker,
    async ask(request, isWanted) {
      switch (request.kind) {
        case 'index': {
          const { day } = request;
          const got = await get(dailyIndexUrl(day));
          if (got.kind === 'failure') return { kind: 'index', day, answer: got };
          const answer = got.ended === 'limit' ? fail('too-large') : readDailyIndex(got.text, day, isWanted);
          return { kind: 'index', day, answer };
        }
        case 'feed': {
          const { start } = request;
          const got = await get(latestFeedUrl(start));
          const answer = got.kind === 'failure' ? got : readFeed(got.text, null, plainParser);
          return { kind: 'feed', start, answer };
        }
        case 'summary':
          return { kind: 'summary', found: request.found, answer: await read(request.found) };
      }
    },
  };
}
