import { defineContentScript } from 'wxt/utils/define-content-script';
import { leadsToOwnershipForm } from '../../lib/edgar/addresses/form-of-link.ts';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import { listenForIntent } from '../../page/hover/intent.ts';

export default defineContentScript({
  matches: ['https://www.sec.gov/*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // Content scripts run on raw XML too.
    if (document.contentType !== 'text/html') return;
    /** Everything but the listening is evaluated when the first link to a filing is reached. */
    const hover = () => import('./hover.ts').then(({ theHover }) => theHover(signal));
    let delay = 250;
    listenForIntent(document, {
      isWanted: (link) => filingIdOf(link) !== null && leadsToOwnershipForm(link) !== false,
      onNear: async () => {
        delay = (await hover()).delay();
      },
      onIntent: async (link, at) => (await hover()).open(link, at),
      onLeave: async (link) => (await hover()).leave(link),
      delay: () => delay,
      signal,
    });
  },
});
