// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { noteKey, seenKey, watchKey } from '../../../lib/storage-keys.ts';
import type { Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { setNote, unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { openWatchlist, type Stage } from '../../../platform/watchlist/whole-list.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { local, resetStorage } from '../../support/fakes/fake-storage.ts';

const party = (n: number) => ({
  kind: 'issuer' as const,
  cik: String(n).padStart(10, '0'),
  name: `Company ${n}`,
  ticker: null,
  role: null,
});
const record = (n: number) => ({ version: 1, ...party(n), addedAt: '2026-01-01T00:00:00.000Z' });
const fill = (count: number) =>
  local.set(Object.fromEntries(Array.from({ length: count }, (_, n) => [watchKey(party(n)), record(n)])));
const then = new Date('2026-02-03T04:05:06.000Z');

beforeEach(resetStorage);

function opened(firstKeys: string[] = []) {
  const ending = new AbortController();
  const stages: [Stage, number][] = [];
  let list: Watchlist | undefined;
  const reading = openWatchlist(
    firstKeys,
    (watchlist, stage) => {
      list = watchlist;
      stages.push([stage, watchlist.entries.length]);
    },
    ending.signal,
  );
  return { reading, stages, list: () => list, end: () => ending.abort() };
}

test('a short list is there at once', async () => {
  await fill(3);
  const { reading, stages } = opened();
  await reading;
  expect(stages).toEqual([
    ['entries', 3],
    ['complete', 3],
  ]);
});

test('a long list starts with a screenful', async () => {
  await fill(1200);
  const { reading, stages } = opened();
  await reading;
  expect(stages).toEqual([
    ['first', 30],
    ['entries', 1200],
    ['complete', 1200],
  ]);
});

test('the rows that were on top last time come first, without those removed since', async () => {
  await fill(1200);
  const { reading, stages } = opened([watchKey(party(700)), watchKey(party(701)), watchKey(party(5000))]);
  await reading;
  expect(stages[0]).toEqual(['first', 2]);
  expect(stages.at(-1)).toEqual(['complete', 1200]);
});

test('what changes while the list is read is not undone by an older answer', async () => {
  await fill(1000);
  const { get } = local;
  // An answer that was under way when the changes happened.
  vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
    const answer = await get(keys);
    await unwatch([party(1)]);
    await setNote(party(2), 'new', then);
    await watch(party(3000), then);
    return answer;
  });
  const { reading, list } = opened();
  await reading;
  expect(list()?.get('issuer:0000000001')).toBeNull();
  expect(list()?.get('issuer:0000000002')?.note?.text).toBe('new');
  expect(list()?.entries).toHaveLength(1000);
});

test('records, notes and filings of other contexts arrive until the signal ends', async () => {
  await fill(1);
  const { reading, stages, list, end } = opened();
  await reading;
  const seen = aSighting({ issuer: { cik: party(0).cik, name: 'Company 0', ticker: null } });
  await keepOpened(seen);
  await local.set({ [noteKey(party(0))]: { version: 1, text: 'n', editedAt: then.toISOString() } });
  expect(list()?.entries).toMatchObject([{ note: { text: 'n' }, sightings: [seen] }]);
  await unwatch([party(0)]);
  expect(list()?.entries).toEqual([]);
  const told = stages.length;
  await local.set({ 'hover:1': {}, 'setting:theme': 'dark' });
  expect(stages).toHaveLength(told);
  end();
  await watch(party(4), then);
  expect(stages).toHaveLength(told);
  expect(local.onChanged.hasListeners()).toBe(false);
});

test('filings seen are there when the list is complete', async () => {
  await fill(1);
  const seen = aSighting({ issuer: { cik: party(0).cik, name: 'Company 0', ticker: null } });
  await local.set({ [seenKey(party(0), seen.accession)]: seen });
  const { reading, list } = opened();
  await reading;
  expect(list()?.entries).toMatchObject([{ sightings: [seen] }]);
});
