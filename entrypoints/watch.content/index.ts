import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeCard } from '../../lib/card-on-page.ts';

/** The watchlist on a filing's page: the stars in the card, what is recorded of a watched party, the popup's questions. */
export default defineContentScript({
  matches: ['https://www.sec.gov/Archives/edgar/data/*/xslF345X*'],
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const card = takeCard();
    if (!card) return;
    const { watchCard } = await import('./watch-card.tsx');
    watchCard(card, signal);
  },
});
