import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leadsToReadForm } from '../lib/edgar/addresses/form-of-link.ts';
import { isRenderedNotice } from '../lib/edgar/addresses/url-kinds.ts';
import { filingIdOf } from '../lib/edgar/addresses/urls.ts';
import { clearLeftovers } from '../page/host.ts';
import type { LinkSpot } from '../page/hover/controller.ts';
import type { HoverPart } from '../page/hover/hover.ts';
import { offerSummaries } from '../page/lists/offer.ts';
import { markWatchedLinks } from '../page/marks/watched-links.ts';
import { loadNewsWhereWanted } from '../page/news/load-news.ts';
import { onDocument } from '../page/on-document.ts';
import { listenForIntent, type Point } from '../page/overlay/intent.ts';
import { loadHover, loadNotice } from '../page/parts.ts';
import { loadRecordsForPopup } from '../page/record/answer-popup.ts';
import { isOrphan } from '../platform/extension.ts';

type Hover = ReturnType<HoverPart['hoverOnPage']>;

/**
 * Links on every page except a filing's own: hovering over one summarizes its filing, watched parties are
 * marked, and a button above a list summarizes all of its filings. A notice of a proposed sale gets its card.
 */
export default defineUnlistedScript({
  main() {
    // Content scripts run on raw XML, too.
    if (document.contentType === 'text/html') onDocument(listenForLinks);
  },
});

function listenForLinks(ended: AbortSignal): void {
  if (import.meta.env.FIREFOX) clearLeftovers('hover', 'marks', 'lists', 'list-row', 'card');
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, ended]);
  if (window === window.top) {
    markWatchedLinks(signal);
    loadRecordsForPopup(signal);
    loadNewsWhereWanted(signal);
    offerSummaries(signal);
    if (isRenderedNotice(location))
      loadNotice().then(
        (part) => part.showNotice(signal),
        () => undefined,
      );
  }

  let loading: Promise<Hover> | undefined;
  const whenLoaded = (then: (hover: Hover) => void) => {
    loading ??= loadHover().then((part) => part.hoverOnPage(signal));
    loading.then(then, () => {
      loading = undefined;
      if (isOrphan()) ending.abort();
    });
  };
  let isTold = false;
  const open = (spot: LinkSpot, at: Point | null) => {
    // The card says once that the extension was updated; after that, this page is left alone.
    if (isTold) ending.abort();
    isTold = isOrphan();
    whenLoaded((hover) => hover.open(spot, at));
  };
  let delay = 250;
  listenForIntent<LinkSpot>(document, {
    find(element) {
      const link = element.closest('a[href]');
      const isWanted =
        link instanceof HTMLAnchorElement && filingIdOf(link) !== null && leadsToReadForm(link) !== false;
      return isWanted ? { element: link } : null;
    },
    onNear: () =>
      whenLoaded((loaded) => {
        delay = loaded.delay();
      }),
    onIntent: open,
    onLeave: (spot) => loading && whenLoaded(({ leave }) => leave(spot)),
    delay: () => delay,
    touch: 'long-press',
    signal,
  });
}
