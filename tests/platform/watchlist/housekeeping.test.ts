// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { noteKey, seenKey, watchKey } from '../../../lib/storage-keys.ts';
import { maxSightings } from '../../../lib/watchlist/list/history.ts';
import { Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { setNote, unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepHouse } from '../../../platform/watchlist/housekeeping.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

const alto = { kind: 'issuer', cik: '0000778164', name: 'Alto', ticker: 'ALTO', role: null } as const;
const then = new Date('2026-01-02T00:00:00.000Z');

beforeEach(resetStorage);

async function keepHouseOn(today: string): Promise<void> {
  const list = new Watchlist();
  for (const [key, raw] of Object.entries(await stored())) list.put(key, raw);
  await keepHouse(list, today);
}
const keys = async () =>
  Object.keys(await stored())
    .filter((key) => key !== 'leftovers')
    .toSorted();

test('what is left of a party goes a week after it was found unwatched', async () => {
  await watch(alto, then);
  await setNote(alto, 'n', then);
  await keepOpened(aSighting());
  await unwatch([alto]);
  const left = await keys();
  await keepHouseOn('2026-03-01');
  await keepHouseOn('2026-03-07');
  expect(await keys()).toEqual(left);
  await keepHouseOn('2026-03-08');
  expect(await keys()).toEqual([]);
});

test('watching in between starts the week anew', async () => {
  await setNote(alto, 'n', then);
  await keepHouseOn('2026-03-01');
  await watch(alto, then);
  await keepHouseOn('2026-03-05');
  await unwatch([alto]);
  await keepHouseOn('2026-03-09');
  expect(await keys()).toEqual([noteKey(alto)]);
});

test('what is watched while the house is kept stays', async () => {
  await setNote(alto, 'n', then);
  await keepHouseOn('2026-03-01');
  const { remove } = local;
  vi.spyOn(local, 'remove').mockImplementationOnce(async (gone) => {
    await watch(alto, then);
    await remove(gone);
  });
  await keepHouseOn('2026-03-20');
  expect(await keys()).toEqual([watchKey(alto)]);
});

test('of an entry only the filings past the limit go', async () => {
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
