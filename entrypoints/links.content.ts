import { defineContentScript } from 'wxt/utils/define-content-script';
import { leadsToOwnershipForm } from '../lib/edgar/addresses/form-of-link.ts';
import { filingIdOf } from '../lib/edgar/addresses/urls.ts';
import type { LinkSpot } from '../page/hover/controller.ts';
import type { HoverPart } from '../page/hover/hover.ts';
import { clearLeftovers } from '../page/leftovers.ts';
import { markWatchedLinks } from '../page/marks/watched-links.ts';
import { listenForIntent, type Point } from '../page/overlay/intent.ts';
import { loadHover } from '../page/parts.ts';
import { isOrphan } from '../platform/extension.ts';

type Hover = ReturnType<HoverPart['hoverOnPage']>;

/** Links on every page but a filing's own: hovering over one sums up its filing, a watched party is marked. */
export default defineContentScript({
  matches: ['https://www.sec.gov/*'],
  excludeMatches: ['https://www.sec.gov/Archives/edgar/data/*/xslF345X*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // Content scripts run on raw XML too.
    if (document.contentType !== 'text/html') return;
    if (import.meta.env.FIREFOX) clearLeftovers('form4-lens-hover', 'form4-lens-marks');
    const ending = new AbortController();
    const ended = AbortSignal.any([signal, ending.signal]);
    if (window === window.top) markWatchedLinks(ended);

    let loading: Promise<Hover> | undefined;
    const whenLoaded = (then: (hover: Hover) => void) => {
      loading ??= loadHover().then((part) => part.hoverOnPage(ended));
      loading.then(then, () => {
        loading = undefined;
        if (isOrphan()) ending.abort();
      });
    };
    let isTold = false;
    const open = (spot: LinkSpot, at: Point | null) => {
      // The card says once that the extension was updated; then this page is left alone.
      if (isTold) ending.abort();
      isTold = isOrphan();
      whenLoaded((hover) => hover.open(spot, at));
    };
    let delay = 250;
    listenForIntent<LinkSpot>(document, {
      find(element) {
        const link = element.closest('a[href]');
        const isWanted =
          link instanceof HTMLAnchorElement &&
          filingIdOf(link) !== null &&
          leadsToOwnershipForm(link) !== false;
        return isWanted ? { element: link } : null;
      },
      onNear: () =>
        whenLoaded((loaded) => {
          delay = loaded.delay();
        }),
      onIntent: open,
      onLeave: (spot) => whenLoaded(({ leave }) => leave(spot)),
      delay: () => delay,
      touch: 'long-press',
      signal: ended,
    });
  },
});
