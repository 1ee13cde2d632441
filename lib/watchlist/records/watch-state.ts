import { watchKey } from '../../storage-keys.ts';
import { type PartyId, type PartyOnPage, partyKey } from './party.ts';
import { readAs } from './read-stored.ts';
import { watchRecords } from './types/watch-record.ts';

/**
 * What is known about one party, for every surface that shows it: card, hover card, marks and popup. It
 * contains nothing that the reader wrote: a page can search all text that is drawn on it, even in closed
 * shadow roots.
 */
export type WatchState =
  | { state: 'not-watched' }
  | { state: 'watched' }
  /** There is a record that cannot be read. Watching the party sets it aside; nothing is lost. */
  | { state: 'unreadable' }
  /** Watched with a later release: can be neither watched nor unwatched here. */
  | { state: 'newer' };

/** States of parties, by `partyKey`. */
export type WatchStates = ReadonlyMap<string, WatchState>;

/** The storage keys from which parties' states are read: one per party, however long the watchlist is. */
export const watchStateKeys = (parties: readonly PartyId[]): string[] => parties.map(watchKey);

/** @param stored what is stored under {@link watchStateKeys} */
export const watchStates = (parties: readonly PartyId[], stored: Record<string, unknown>): WatchStates =>
  new Map(parties.map((party) => [partyKey(party), watchState(party, stored)]));

function watchState(party: PartyId, stored: Record<string, unknown>): WatchState {
  const key = watchKey(party);
  const { state } = readAs(watchRecords, 'watch', party, key, stored[key]);
  if (state === 'absent') return { state: 'not-watched' };
  return { state: state === 'ok' ? 'watched' : state };
}

/** How a party is shown, the same everywhere. */
export type WatchFace = {
  /** Marked with a filled star. */
  isWatched: boolean;
  /** Whether pressing its button does anything. */
  canPress: boolean;
  /** What to tell the reader, in a sentence; `null` if there is nothing to tell. */
  said: string | null;
};

export function watchFace(state: WatchState): WatchFace {
  switch (state.state) {
    case 'not-watched':
      return { isWatched: false, canPress: true, said: null };
    case 'watched':
      return { isWatched: true, canPress: true, said: null };
    case 'unreadable': {
      const said = 'The entry saved here can’t be read. Watch again to replace it; the old text is kept.';
      return { isWatched: false, canPress: true, said };
    }
    case 'newer': {
      const said = 'Saved by a newer version of Form 4 Lens. Update the extension to change it.';
      return { isWatched: true, canPress: false, said };
    }
  }
}

/** The name of the button that watches and unwatches a party. */
export const watchLabel = ({ kind, name }: Pick<PartyOnPage, 'kind' | 'name'>): string =>
  `Watch ${name || 'a party whose name is not reported'} as ${kind}`;

/** Shown instead of acting on a press, if the page may have tricked the reader into it. */
export const coveredStar = 'The page may have covered this card. Press the star again.';
