// @vitest-environment node
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { defaults } from '../../../lib/settings/settings.ts';
import { type Concern, partyRecords, recordKey, watchKey } from '../../../lib/storage-keys.ts';
import { type Kept, Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { listOf } from '../../../lib/watchlist/records/lengths.ts';
import { type Transfer, unchanged } from '../../../lib/watchlist/records/record-transfer.ts';
import type { RecordType } from '../../../lib/watchlist/records/record-type.ts';
import { planImport } from '../../../lib/watchlist/transfer/plan.ts';
import { readJson } from '../../../lib/watchlist/transfer/read-json.ts';
import { transfers } from '../../../lib/watchlist/transfer/transfers.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { keepHouse } from '../../../platform/watchlist/housekeeping.ts';
import { applyImport } from '../../../platform/watchlist/import.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

/*
 * What CONTRIBUTING.md says about a new record: with its file, its key and its line in `transfers`, it goes
 * wherever the others go. Here are two that no release has, one per party and one per filing, written so.
 */

const Place = v.object({ version: v.literal(1), place: v.number() });
type Place = v.InferOutput<typeof Place>;
const placeRecords: RecordType<Place> = { schema: Place, upgrades: [] };
const placeTransfer: Transfer<Place> = {
  name: 'the place',
  merge([here], [file]) {
    if (here && here.place <= file.place) return unchanged;
    return { write: [file], what: [`moves to place ${file.place}`] };
  },
};

const Mark = v.object({ version: v.literal(2), accession: v.string(), marks: listOf(v.string(), 3) });
type Mark = v.InferOutput<typeof Mark>;
const markRecords: RecordType<Mark> = {
  schema: Mark,
  upgrades: [(old) => ({ ...(old as object), version: 2, marks: [] })],
  perFiling: true,
  belongsTo: ({ accession }) => ({ accession }),
  written: ({ marks }) => marks.join(),
};
const markTransfer: Transfer<Mark> = {
  name: 'a mark',
  merge(here, file) {
    const write = file.filter(({ accession }) => !here.some((mark) => mark.accession === accession));
    return { write, what: write.map(({ accession }) => `marks ${accession}`) };
  },
};

Object.assign(partyRecords, { place: placeRecords, mark: markRecords });
Object.assign(transfers, { place: placeTransfer, mark: markTransfer });

const entry = anEntry();
const { party } = entry;
const [first, second] = ['0001104659-21-000001', '0001104659-21-000002'] as const;
const placeKey = recordKey('place' as Concern, party);
const markKey = (accession: string) => recordKey('mark' as Concern, party, accession);
const place = { version: 1, place: 7 };
const markOn = (accession: string, ...marks: string[]) => ({ version: 2, accession, marks });

const whole = {
  [watchKey(party)]: entry.record,
  [placeKey]: place,
  [markKey(second)]: markOn(second, 'read'),
  [markKey(first)]: markOn(first),
};

beforeEach(resetStorage);

async function listed(): Promise<Watchlist> {
  const list = new Watchlist();
  for (const [key, raw] of Object.entries(await stored())) list.put(key, raw);
  return list;
}
async function exported(records: Record<string, unknown>): Promise<string> {
  await resetStorage();
  await local.set(records);
  return writeJson((await listed()).entries, defaults, '2026-11-24T00:00:00.000Z');
}
async function planOf(text: string) {
  const file = readJson(text);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return planImport(file, await listed(), defaults);
}

test('it goes out with its party, in its own place on the line', async () => {
  expect((await exported(whole)).split('\n')[1]).toContain(
    `,"seen":[],"place":${JSON.stringify(place)},"mark":[${JSON.stringify(markOn(first))},${JSON.stringify(markOn(second, 'read'))}]}`,
  );
});

test('it comes in, and what it changes is announced', async () => {
  const file = await exported(whole);
  await resetStorage();
  const plan = await planOf(file);
  expect(plan.added).toMatchObject([{ what: ['moves to place 7', `marks ${first}`, `marks ${second}`] }]);
  await applyImport(plan);
  expect(await stored()).toEqual(whole);
  expect(await planOf(file)).toMatchObject({ added: [], changed: [], writes: {} });
});

test('it is merged with what is here', async () => {
  const file = await exported(whole);
  await resetStorage();
  const mine = { [placeKey]: { version: 1, place: 3 }, [markKey(second)]: markOn(second, 'mine') };
  await local.set({ [watchKey(party)]: entry.record, ...mine });
  const plan = await planOf(file);
  expect(plan.changed).toMatchObject([{ what: [`marks ${first}`] }]);
  await applyImport(plan);
  expect(await stored()).toEqual({ ...whole, ...mine });
});

test('a file from a release before it can be read, and so can one with its first version', async () => {
  const file = await exported(whole);
  const before = JSON.parse(file);
  for (const one of before.entries) {
    delete one.place;
    delete one.mark;
  }
  expect(await planOf(JSON.stringify(before))).toMatchObject({ skipped: [{ name: 'Alto' }], writes: {} });
  await resetStorage();
  const old = file.replace(JSON.stringify(markOn(first)), `{"version":1,"accession":"${first}"}`);
  expect((await planOf(old)).writes).toEqual(whole);
});

test('a damaged record, or one from a newer release, is reported by its name', async () => {
  const file = (await exported(whole))
    .replace('"place":7', '"place":"7"')
    .replace(JSON.stringify(markOn(first)), '{"version":3}');
  const read = readJson(file);
  expect(read.ok ? [] : read.problems).toMatchObject([
    { line: 2, text: expect.stringMatching(/^Alto: the place is damaged \(place: expected number/) },
    { line: 2, text: expect.stringMatching(/^Alto: a mark was saved by a newer version/) },
  ]);
});

test('a record that cannot be read here is listed, set aside and replaced', async () => {
  const file = await exported(whole);
  await local.set({ [placeKey]: 'broken' });
  expect((await listed()).unusable).toMatchObject([{ key: placeKey, state: 'unreadable', raw: 'broken' }]);
  await applyImport(await planOf(file));
  expect(await stored()).toMatchObject(whole);
  expect((await listed()).unusable).toMatchObject([{ raw: 'broken' }]);
});

test('it stays with what the user wrote, and otherwise goes after its party', async () => {
  const { [watchKey(party)]: _, ...left } = whole;
  await local.set(left);
  const keepHouseFor = async (days: number) => {
    for (let day = 1; day <= days; day += 1)
      await keepHouse(await listed(), `2026-03-${String(day).padStart(2, '0')}`);
  };
  await keepHouseFor(20);
  expect(await stored()).toEqual(left);
  expect((await listed()).unwatched).toMatchObject([{ key: markKey(second), raw: 'read' }]);

  await local.remove(markKey(second));
  await keepHouseFor(20);
  expect((await listed()).kept(entry.id) satisfies Kept | null).toBeNull();
  expect(Object.keys(await stored())).toEqual(['leftovers']);
});
