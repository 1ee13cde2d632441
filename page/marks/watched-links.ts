import { browser } from 'wxt/browser';
import { cikOfPartyLink } from '../../lib/edgar/addresses/party-link.ts';
import { followKeys } from '../../platform/storage/follow-keys.ts';
import { Marks } from './marks.ts';

const SETTING = 'setting:marks';

/**
 * Marks the links of this page that lead to a watched insider or issuer, until the signal ends. Which they
 * are is read for this page's links alone, whatever the length of the list.
 */
export function markWatchedLinks(signal: AbortSignal): void {
  let marks: Marks | undefined;
  let scan = new AbortController();

  /** Reads the links that are on the page now, and keeps their marks to what the watchlist says. */
  const look = () => {
    scan.abort();
    scan = new AbortController();
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('a[href*="CIK=" i], a[href*="/edgar/data/"]'),
    ];
    const parties = links.flatMap((link) => {
      const cik = cikOfPartyLink(link);
      return cik ? [{ link, keys: [`watch:insider:${cik}`, `watch:issuer:${cik}`] }] : [];
    });
    const keys = [...new Set(parties.flatMap((party) => party.keys))];
    if (!keys.length) return;
    marks ??= new Marks(signal);
    followKeys(
      [SETTING, ...keys],
      () => browser.storage.local.get([SETTING, ...keys]),
      (stored) => {
        const watched = parties.filter((party) => party.keys.some((key) => stored[key] !== undefined));
        marks?.show(stored[SETTING] === false ? [] : watched.map(({ link }) => link));
      },
      AbortSignal.any([signal, scan.signal]),
    );
  };

  look();
  // Full-text search draws its results later, and again for every search.
  if (!location.pathname.startsWith('/edgar/search')) return;
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
