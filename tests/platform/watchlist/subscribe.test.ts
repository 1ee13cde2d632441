// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { watchKey } from '../../../lib/storage-keys.ts';
import { type Party, partyKey } from '../../../lib/watchlist/records/party.ts';
import type { WatchState } from '../../../lib/watchlist/records/watch-state.ts';
import { unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { subscribeToWatchStates } from '../../../platform/watchlist/subscribe.ts';

import { local, resetStorage } from '../../support/fakes/fake-storage.ts';

const party: Party = { kind: 'issuer', cik: '0000778164', name: 'Alto', ticker: 'ALTO', role: null };
const then = new Date('2026-01-02T03:04:05.678Z');

beforeEach(resetStorage);

function watching() {
  const ending = new AbortController();
  const told: (WatchState | undefined)[] = [];
  subscribeToWatchStates([party], (states) => told.push(states.get(partyKey(party))), ending.signal);
  return { told, end: () => ending.abort() };
}

test('the state is reported at once and after each change', async () => {
  const { told } = watching();
  await vi.waitFor(() => expect(told).toEqual([{ state: 'not-watched' }]));
  await watch(party, then);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'watched' }));
  await unwatch([party]);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'not-watched' }));
});

test('changes to other parties are not reported', async () => {
  const { told } = watching();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await watch({ ...party, cik: '0000000001' }, then);
  expect(told).toHaveLength(1);
});

test('unreadable records and those of a newer release are distinguished', async () => {
  await local.set({ [watchKey(party)]: { version: 1 } });
  const { told } = watching();
  await vi.waitFor(() => expect(told).toEqual([{ state: 'unreadable' }]));
  await local.set({ [watchKey(party)]: { version: 2 } });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'newer' }));
});

test('an ended signal leaves no listener', async () => {
  const { told, end } = watching();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  end();
  expect(local.onChanged.hasListeners()).toBe(false);
  await watch(party, then);
  expect(told).toHaveLength(1);
});
