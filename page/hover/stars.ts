import { element } from '../../components/hover/element.ts';
import { watchButton } from '../../components/hover/watch-button.ts';
import { partyKey } from '../../lib/watchlist/records/party.ts';
import { partiesSeen, type Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { coveredStar, type WatchStates, watchFace } from '../../lib/watchlist/records/watch-state.ts';
import { sayWhy } from '../../platform/extension.ts';
import { unwatch, watch } from '../../platform/watchlist/actions.ts';
import { keepHovered } from '../../platform/watchlist/sightings.ts';
import { subscribeToWatchStates } from '../../platform/watchlist/subscribe.ts';

/**
 * A button for each party of a filing, with the same state in every tab; a watched party's entry keeps the
 * filing.
 * @param isPlain called at a press: whether the reader sees what is pressed
 */
export function starsOf(seen: Sighting, isPlain: () => boolean, signal: AbortSignal): HTMLElement[] {
  const parties = partiesSeen(seen);
  const status = element('p', { class: 'trouble', role: 'status' });
  let states: WatchStates = new Map();
  const faceOf = (party: (typeof parties)[number]) => {
    const state = states.get(partyKey(party));
    return state && watchFace(state);
  };
  const buttons = parties.map((party) =>
    watchButton(party, () => {
      if (!isPlain()) {
        status.textContent = coveredStar;
        return;
      }
      const done = faceOf(party)?.isWatched ? unwatch([party]) : watch(party, new Date());
      done.catch((error: Error) => {
        status.textContent = sayWhy(error);
      });
    }),
  );
  subscribeToWatchStates(
    parties,
    (told) => {
      states = told;
      const faces = parties.flatMap((party) => faceOf(party) ?? []);
      for (const [index, face] of faces.entries()) buttons[index]?.show(face);
      if (faces.some(({ isWatched }) => isWatched)) keepHovered(seen).catch(() => undefined);
    },
    signal,
  );
  return [...buttons.map((button) => button.element), status];
}
