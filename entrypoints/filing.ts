import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRenderedFiling } from '../lib/edgar/addresses/url-kinds.ts';
import { hasOtherStyles } from '../lib/form4/parse/page/text/unseen.ts';
import { readPage } from '../lib/form4/parse/read-page.ts';
import { logReading } from '../page/filing/log-reading.ts';
import { mountCard } from '../page/filing/mount-card.tsx';
import { clearLeftovers } from '../page/host.ts';
import { markWatchedLinks } from '../page/marks/watched-links.ts';
import { loadNewsWhereWanted } from '../page/news/load-news.ts';
import { onDocument } from '../page/on-document.ts';
import { loadRecordsForPopup } from '../page/record/answer-popup.ts';
import { keepState } from '../page/toolbar/keep-state.ts';
import { readSettings } from '../platform/settings/settings.ts';

/** A filing's own page: the card, the notes on its rows, the watchlist's stars and marks. */
export default defineUnlistedScript({
  main() {
    // Content scripts run on raw XML, too: there the browser draws a tree, and a shadow root would throw.
    if (document.contentType === 'text/html' && isRenderedFiling(location)) onDocument(readFiling);
  },
});

async function readFiling(signal: AbortSignal): Promise<void> {
  const settings = readSettings(['cardStart', 'cardWidth', 'theme', 'logReadings']);
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
  // A stylesheet from elsewhere may hide what is read, and may arrive late.
  if (document.readyState !== 'complete' && hasOtherStyles(document))
    await new Promise((loaded) => addEventListener('load', loaded));
  if (signal.aborted) return;
  if (import.meta.env.FIREFOX) clearLeftovers('card', 'record');
  const reading = readPage(document, new URL(location.href));
  if (reading.ok || reading.reason !== 'not-a-filing') {
    await mountCard(reading, settings, signal);
    keepState(reading.ok ? 'read' : 'declined', signal);
  }
  markWatchedLinks(signal);
  loadRecordsForPopup(signal);
  loadNewsWhereWanted(signal);
  settings.then(
    ({ logReadings }) => logReadings && logReading(document, location),
    () => undefined,
  );
}
