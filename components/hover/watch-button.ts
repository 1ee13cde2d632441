import type { Party } from '../../lib/watchlist/records/party.ts';
import { type WatchFace, watchLabel } from '../../lib/watchlist/records/watch-state.ts';
import { element } from './element.ts';
import * as words from './words.ts';

export type HoverWatchButton = { element: HTMLElement; show: (face: WatchFace) => void };

/** A button that watches and unwatches a party; disabled until `show` is first called. */
export function watchButton(party: Party, onToggle: () => void): HoverWatchButton {
  const sign = element('span', { class: 'star' });
  const button = element(
    'button',
    { class: 'action', 'aria-label': watchLabel(party) },
    sign,
    ' ',
    element('bdi', {}, party.name),
    ' ',
    element('small', {}, words.as(party.kind)),
  );
  button.type = 'button';
  button.disabled = true;
  button.addEventListener('click', onToggle);
  return {
    element: button,
    show({ isWatched, canPress, said }) {
      button.ariaPressed = String(isWatched);
      button.disabled = !canPress;
      button.title = said ?? words.watchlist;
    },
  };
}
