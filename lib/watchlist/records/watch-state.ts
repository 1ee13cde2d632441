import { formatMoment } from '../../figures/format-moment.ts';
import { noteKey, watchKey } from '../../storage-keys.ts';
import { type PartyId, type PartyOnPage, partyKey } from './party.ts';
import { readStored } from './read-stored.ts';

/** What is known about one party, for every surface that shows it: card, hover card, marks and popup. */
export type WatchState =
  | { state: 'not-watched' }
  /** `since`: ISO moment. `note`: `null` where there is none. */
  | { state: 'watched'; since: string; note: string | null }
  /** There is a record that cannot be read. Watching the party sets it aside; nothing is lost. */
  | { state: 'unreadable' }
  /** Watched with a later release: can be neither watched nor unwatched here. */
  | { state: 'newer' };

/** States of parties, by `partyKey`. */
export type WatchStates = ReadonlyMap<string, WatchState>;

/** The storage keys that the states of some parties are read from: two a party, whatever the list's length. */
export const watchStateKeys = (parties: readonly PartyId[]): string[] =>
  parties.flatMap((party) => [watchKey(party), noteKey(party)]);

/** @param stored what is stored under {@link watchStateKeys} */
export const watchStates = (parties: readonly PartyId[], stored: Record<string, unknown>): WatchStates =>
  new Map(parties.map((party) => [partyKey(party), watchState(party, stored)]));

function watchState(party: PartyId, stored: Record<string, unknown>): WatchState {
  const read = <C extends 'watch' | 'note'>(concern: C, key: string) =>
    readStored(concern, party, key, stored[key]);
  const watch = read('watch', watchKey(party));
  if (watch.state === 'absent') return { state: 'not-watched' };
  if (watch.state !== 'ok') return { state: watch.state };
  const note = read('note', noteKey(party));
  const text = note.state === 'ok' && note.value.text !== '' ? note.value.text : null;
  return { state: 'watched', since: watch.value.addedAt, note: text };
}

/** How a party is shown, the same everywhere. */
export type WatchFace = {
  /** Marked with a filled star. */
  isWatched: boolean;
  /** Whether pressing its button does anything. */
  canPress: boolean;
  /** What to tell the reader, in a sentence; `null` where there is nothing to tell. */
  said: string | null;
  /** Whether that must be visible without hovering. */
  isTrouble: boolean;
};

export function watchFace(state: WatchState): WatchFace {
  switch (state.state) {
    case 'not-watched':
      return { isWatched: false, canPress: true, said: null, isTrouble: false };
    case 'watched': {
      const since = `Watched since ${formatMoment(state.since)}`;
      const said = state.note ? `${since}: ${state.note}` : since;
      return { isWatched: true, canPress: true, said, isTrouble: false };
    }
    case 'unreadable': {
      const said = 'The entry saved for this party cannot be read. Watch it again: the old text is kept.';
      return { isWatched: false, canPress: true, said, isTrouble: true };
    }
    case 'newer': {
      const said = 'Watched with a newer release of Form 4 Lens, and read-only here';
      return { isWatched: true, canPress: false, said, isTrouble: true };
    }
  }
}

/** The name of the button that watches a party, and unwatches it. */
export const watchLabel = ({ kind, name }: Pick<PartyOnPage, 'kind' | 'name'>): string =>
  `Watch ${name || 'a party whose name is not reported'} as ${kind}`;
