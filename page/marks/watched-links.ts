import { cikOfPartyLink } from '../../lib/edgar/addresses/party-link.ts';
import { type PartyId, partyKey } from '../../lib/watchlist/records/party.ts';
import { type WatchStates, watchFace } from '../../lib/watchlist/records/watch-state.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';
import { subscribeToWatchStates } from '../../platform/watchlist/subscribe.ts';
import { onRedraw } from '../on-redraw.ts';
import { type MarkedLink, Marks } from './marks.ts';

/**
 * Marks the links on this page that lead to a watched insider or issuer, until the signal ends. Only the
 * parties linked from this page are looked up, however long the watchlist is.
 */
export function markWatchedLinks(signal: AbortSignal): void {
  let marks: Marks | undefined;
  let scan = new AbortController();
  let isOn: boolean | undefined;
  let linked: MarkedLink[] = [];

  const draw = () => {
    if (isOn !== undefined) marks?.show(isOn ? linked : []);
  };

  /** Reads the links now on the page, and subscribes to their parties' states. */
  const look = () => {
    scan.abort();
    scan = new AbortController();
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('a[href*="CIK=" i], a[href*="/edgar/data/"]'),
    ].flatMap((link) => {
      const cik = cikOfPartyLink(link);
      const kinds = ['insider', 'issuer'] as const;
      return cik ? [{ link, parties: kinds.map((kind): PartyId => ({ kind, cik })) }] : [];
    });
    const parties = new Map(links.flatMap((one) => one.parties).map((party) => [partyKey(party), party]));
    if (!parties.size) {
      linked = [];
      draw();
      return;
    }
    if (!marks) {
      marks = new Marks(signal);
      subscribeToSettings(
        ['marks'],
        (settings) => {
          isOn = settings.marks;
          draw();
        },
        signal,
      );
    }
    const isWatched = (states: WatchStates) => (party: PartyId) => {
      const state = states.get(partyKey(party));
      return state !== undefined && watchFace(state).isWatched;
    };
    subscribeToWatchStates(
      [...parties.values()],
      (states) => {
        linked = links.map(({ link, parties }) => ({ link, isWatched: parties.some(isWatched(states)) }));
        draw();
      },
      AbortSignal.any([signal, scan.signal]),
    );
  };

  onRedraw(look, signal);
}
