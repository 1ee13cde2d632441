import { defineContentScript } from 'wxt/utils/define-content-script';
import { leadsToOwnershipForm } from '../lib/edgar/addresses/form-of-link.ts';
import { filingIdOf } from '../lib/edgar/addresses/urls.ts';
import type { LinkSpot } from '../page/hover/controller.ts';
import { markWatchedLinks } from '../page/marks/watched-links.ts';
import { listenForIntent } from '../page/overlay/intent.ts';
import { loadHover } from '../page/parts.ts';

/** Links on every page but a filing's own: hovering over one sums up its filing, a watched party is marked. */
export default defineContentScript({
  matches: ['https://www.sec.gov/*'],
  excludeMatches: ['https://www.sec.gov/Archives/edgar/data/*/xslF345X*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // Content scripts run on raw XML too.
    if (document.contentType !== 'text/html') return;
    if (window === window.top) markWatchedLinks(signal);

    /** Once the extension was updated or removed there is nothing to show any more. */
    const hover = () => loadHover().then((part) => part.hoverOnPage(signal));
    const whenLoaded = (then: (loaded: Awaited<ReturnType<typeof hover>>) => void) => {
      hover().then(then, () => undefined);
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
      onIntent: (spot, at) => whenLoaded(({ open }) => open(spot, at)),
      onLeave: (spot) => whenLoaded(({ leave }) => leave(spot)),
      delay: () => delay,
      touch: 'long-press',
      signal,
    });
  },
});
