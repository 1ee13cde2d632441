// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { alertKey, noteKey, seenKey, tagsKey, watchKey } from '../../../lib/storage-keys.ts';
import { maxSightings } from '../../../lib/watchlist/list/history.ts';
import { Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { partyKey } from '../../../lib/watchlist/records/party.ts';
import { changeAlert } from '../../../platform/news/actions.ts';
import { discard, setNote, setTags, unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepHouse } from '../../../platform/watchlist/housekeeping.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

const alto = { kind: 'issuer', cik: '0000778164', name: 'Alto', ticker: 'ALTO', role: null } as const;
const then = new Date('2026-01-02T00:00:00.000Z');

beforeEach(resetStorage);

async function listed(): Promise<Watchlist> {
  const list = new Watchlist();
  for (const [key, raw] of Object.entries(await stored())) list.put(key, raw);
  return list;
}
const keepHouseOn = async (today: string) => keepHouse(await listed(), today);

/** A filing of a party that was watched when it was opened. */
async function keepOpenedUnwatched(): Promise<void> {
  await watch(alto, then);
  await keepOpened(aSighting());
  await unwatch([alto]);
}
const keys = async () =>
  Object.keys(await stored())
    .filter((key) => key !== 'leftovers')
    .toSorted();

const days = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `2026-03-${String(first + at).padStart(2, '0')}`);
async function keepHouseOnEach(...each: string[]): Promise<void> {
  for (const day of each) await keepHouseOn(day);
}

test('filings of a party, and the choices for its new ones, go once it was unwatched on seven more days', async () => {
  await watch(alto, then);
  await keepOpened(aSighting());
  await changeAlert(alto, { muted: true });
  await unwatch([alto]);
  const left = await keys();
  await keepHouseOnEach(...days(1, 7), '2026-03-07', '2026-03-07');
  expect(await keys()).toEqual(left);
  await keepHouseOn('2026-03-08');
  expect(await keys()).toEqual([]);
});

test.each(['2026-03-09', '2036-01-01', '1980-01-01'])(
  'a clock that jumps, here to %s and back, deletes nothing',
  async (jumped) => {
    await keepOpenedUnwatched();
    const left = await keys();
    await keepHouseOnEach('2026-03-01', jumped, '2026-03-01', jumped, '2026-03-02');
    expect(await keys()).toEqual(left);
  },
);

test('what a person wrote stays, with everything kept beside it, however much time passes', async () => {
  await watch(alto, then);
  await setNote(alto, 'n', then);
  await keepOpened(aSighting());
  const tagged = { ...alto, kind: 'insider' } as const;
  await setTags(tagged, ['energy']);
  await unwatch([alto]);
  const left = await keys();
  await keepHouseOnEach(...days(1, 30));
  expect(await keys()).toEqual(left);

  // It goes once they have deleted it.
  const list = await listed();
  expect(list.unwatched).toEqual([
    { key: noteKey(alto), state: 'unwatched', raw: 'n', why: 'Alto Ingredients, Inc.' },
    { key: tagsKey(tagged), state: 'unwatched', raw: 'energy', why: 'its name is no longer known' },
  ]);
  for (const record of list.unwatched) await discard(record);
  await keepHouseOnEach(...days(1, 8));
  expect(await keys()).toEqual([]);
});

test('choices for its new filings that cannot be read stay, as does what is kept with them', async () => {
  await keepOpenedUnwatched();
  await local.set({ [alertKey(alto)]: { version: 1, muted: 'yes' } });
  const left = await keys();
  await keepHouseOnEach(...days(1, 30));
  expect(await keys()).toEqual(left);
});

test.each([
  ['of a newer release', { version: 9, text: 'mine' }],
  ['damaged', { version: 1, text: 7 }],
  ['half', '{"version":1,"text":'],
])('a note without a star that is %s stays, as does what is kept with it', async (_, note) => {
  await keepOpenedUnwatched();
  await local.set({ [noteKey(alto)]: note, leftovers: { [partyKey(alto)]: '2020-01-01' } });
  const left = await keys();
  await keepHouseOnEach('2026-03-01', ...days(1, 30));
  expect(await keys()).toEqual(left);
  expect(await stored()).toMatchObject({ [noteKey(alto)]: note });
});

test('an emptied note goes with the filings', async () => {
  await keepOpenedUnwatched();
  await setNote(alto, '', then);
  await keepHouseOnEach(...days(1, 8));
  expect(await keys()).toEqual([]);
});

test('watching in between starts the count again', async () => {
  await keepOpenedUnwatched();
  const left = await keys();
  await keepHouseOnEach(...days(1, 5));
  await watch(alto, then);
  await keepHouseOn('2026-03-06');
  await unwatch([alto]);
  await keepHouseOnEach(...days(7, 13));
  expect(await keys()).toEqual(left);
});

test('a party that is watched during housekeeping stays', async () => {
  await keepOpenedUnwatched();
  await keepHouseOnEach(...days(1, 7));
  const { remove } = local;
  vi.spyOn(local, 'remove').mockImplementationOnce(async (gone) => {
    await watch(alto, then);
    await remove(gone);
  });
  await keepHouseOn('2026-03-20');
  expect(await keys()).toEqual([watchKey(alto)]);
});

test('only an entry’s filings beyond the limit go', async () => {
  await watch(alto, then);
  const filings = Array.from({ length: maxSightings + 2 }, (_, n) =>
    aSighting({ accession: `0000000001-21-${String(n).padStart(6, '0')}` }),
  );
  for (const seen of filings) await keepOpened(seen);
  await keepHouseOn('2026-03-01');
  expect(await keys()).toEqual([
    ...filings.slice(2).map(({ accession }) => seenKey(alto, accession)),
    watchKey(alto),
  ]);
});

test('a house in order is not written to', async () => {
  await watch(alto, then);
  await setNote(alto, 'n', then);
  const set = vi.spyOn(local, 'set');
  await keepHouseOn('2026-03-01');
  expect(set).not.toHaveBeenCalled();
});
