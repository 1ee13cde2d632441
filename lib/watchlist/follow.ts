import { browser } from 'wxt/browser';
import { noteKey, watchKey } from './keys.ts';
import { type PartyId, partyKey } from './party.ts';
import { readStored } from './stored.ts';

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
export async function watchStates(parties: readonly PartyId[]): Promise<ReadonlyMap<string, WatchState>> {
  const stored = await browser.storage.local.get(
    parties.flatMap((party) => [watchKey(party), noteKey(party)]),
  );
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
  if (signal.aborted) return;
  const keys = new Set(parties.flatMap((party) => [watchKey(party), noteKey(party)]));
  let asked = 0;
  const read = async () => {
    const turn = ++asked;
    const states = await watchStates(parties);
    // Only the latest read tells: an earlier answer that comes late is out of date.
    if (turn === asked && !signal.aborted) tell(states);
  };
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => keys.has(key))) void read();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), {
    once: true,
  });
  void read();
}

function stateOf(party: PartyId, stored: Record<string, unknown>): WatchState {
  const watch = readStored('watch', party, watchKey(party), stored[watchKey(party)]);
  if (watch.state === 'absent') return { state: 'not-watched' };
  if (watch.state !== 'ok') return { state: watch.state };
  const note = readStored('note', party, noteKey(party), stored[noteKey(party)]);
  const text = note.state === 'ok' && note.value.text !== '' ? note.value.text : null;
  return { state: 'watched', since: watch.value.addedAt, note: text };
}
