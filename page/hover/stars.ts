import { browser } from 'wxt/browser';
import { element } from '../../components/hover/element.ts';
import { starButton } from '../../components/hover/star-button.ts';
import type { Sighting } from '../../lib/watchlist/records/sighting.ts';
import { followKeys } from '../../platform/storage/follow-keys.ts';
import { keepSeen, partiesIn, setStar, starKey, starOf } from '../../platform/watchlist/star.ts';

/** A star for each party of a filing, as it stands in every tab; under a watched one the filing is kept. */
export function starsOf(seen: Sighting, signal: AbortSignal): HTMLElement[] {
  const parties = partiesIn(seen);
  const said = element('p', { class: 'trouble', role: 'status' });
  const buttons = parties.map((party) =>
    starButton(party, (isOn) => {
      setStar(party, isOn, new Date()).catch((error: Error) => {
        said.textContent = error.message;
      });
    }),
  );
  const keys = parties.map(starKey);
  followKeys(
    keys,
    () => browser.storage.local.get(keys),
    (stored) => {
      for (const [index, party] of parties.entries()) {
        const star = starOf(party, stored[starKey(party)]);
        buttons[index]?.set(star);
        if (star === 'on') keepSeen(party, seen).catch(() => undefined);
      }
    },
    signal,
  );
  return [...buttons.map((button) => button.element), said];
}
