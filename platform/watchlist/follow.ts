import { browser } from 'wxt/browser';
import { noteKey, watchKey } from '../../lib/watchlist/records/keys.ts';
import { type PartyId, partyKey } from '../../lib/watchlist/records/party.ts';
import { readStored } from '../../lib/watchlist/records/stored.ts';
import { followKeys } from '../storage/follow-keys.ts';

/** What a card, a hover card or a mark shows about one party. */
export type WatchState =
  | { state: 'not-watched' }
  /** `since`: ISO moment of the star. `note`: `null` where there is none. */
  | { state: 'watched'; since: string; note: string | null }
  /** There is a record that cannot be read. A new star sets it aside. */
  | { state: 'unreadable' }
  /** Watched by a newer release: can be neither starred nor unstarred here. */
  | { state: 'newer' };

/** @returns the state of each party, by `partyKey`. One read of two keys a party, whatever the list's length. */
async function watchStates(parties: readonly PartyId[]): Promise<ReadonlyMap<string, WatchState>> {
  const stored = await browser.storage.local.get(keysOf(parties));
  return new Map(parties.map((party) => [partyKey(party), stateOf(party, stored)]));
}

/**
 * Tells the state of some parties, now and whenever a context changes one of them, until the signal ends.
 */
export function follow(
  parties: readonly PartyId[],
  tell: (states: ReadonlyMap<string, WatchState>) => void,
  signal: AbortSignal,
): void {
  followKeys(keysOf(parties), () => watchStates(parties), tell, signal);
}

const keysOf = (parties: readonly PartyId[]) => parties.flatMap((party) => [watchKey(party), noteKey(party)]);

function stateOf(party: PartyId, stored: Record<string, unknown>): WatchState {
  const watch = readStored('watch', party, watchKey(party), stored[watchKey(party)]);
  if (watch.state === 'absent') return { state: 'not-watched' };
  if (watch.state !== 'ok') return { state: watch.state };
  const note = readStored('note', party, noteKey(party), stored[noteKey(party)]);
  const text = note.state === 'ok' && note.value.text !== '' ? note.value.text : null;
  return { state: 'watched', since: watch.value.addedAt, note: text };
}
