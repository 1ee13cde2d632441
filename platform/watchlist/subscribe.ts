import { browser } from 'wxt/browser';
import type { PartyId } from '../../lib/watchlist/records/party.ts';
import { type WatchStates, watchStateKeys, watchStates } from '../../lib/watchlist/records/watch-state.ts';
import { subscribeToKeys } from '../storage/subscribe-to-keys.ts';

/**
 * Reports the states of some parties, now and whenever any context changes one of them, until the signal
 * ends. Card, hover card, marks and popup all get them from here.
 */
export function subscribeToWatchStates(
  parties: readonly PartyId[],
  tell: (states: WatchStates) => void,
  signal: AbortSignal,
): void {
  const keys = watchStateKeys(parties);
  const read = async () => watchStates(parties, await browser.storage.local.get(keys));
  subscribeToKeys(keys, read, tell, signal);
}
