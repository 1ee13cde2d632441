// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { isSetAsideKey, noteKey, seenKey, tagsKey, watchKey } from '../../../lib/storage-keys.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import { rewatch, setNote, setTags, unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { ReadOnlyRecord } from '../../../platform/watchlist/write-records.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

const kandris: Party = {
  kind: 'insider',
  cik: '0001290992',
  name: 'Kandris Michael D',
  ticker: null,
  role: 'Director',
};
const alto: Party = {
  kind: 'issuer',
  cik: '0000778164',
  name: 'Alto Ingredients, Inc.',
  ticker: 'ALTO',
  role: null,
};
const then = new Date('2026-01-02T03:04:05.678Z');
const later = new Date('2026-02-03T00:00:00.000Z');

const keys = async () => Object.keys(await stored()).toSorted();

beforeEach(resetStorage);

describe('watching', () => {
  test('writes one key', async () => {
    await watch(kandris, then);
    expect(await stored()).toEqual({
      [watchKey(kandris)]: { version: 1, ...kandris, addedAt: '2026-01-02T03:04:05.678Z' },
    });
  });

  test('twice keeps the first date', async () => {
    await watch(kandris, then);
    expect(await watch(kandris, later)).toMatchObject({ addedAt: then.toISOString() });
    expect((await stored())[watchKey(kandris)]).toMatchObject({ addedAt: then.toISOString() });
  });

  test('keeps a company as owner and as issuer apart', async () => {
    await watch({ ...alto, kind: 'insider' }, then);
    await watch(alto, then);
    await unwatch([{ ...alto, kind: 'insider' }]);
    expect(await keys()).toEqual([watchKey(alto)]);
  });

  test('stopped and undone brings back date, note and tags', async () => {
    const record = await watch(kandris, then);
    await setNote(kandris, 'sells in spring', then);
    await setTags(kandris, ['energy']);
    const before = await stored();
    await rewatch(await unwatch([kandris]));
    expect(await stored()).toEqual(before);
    expect(record.addedAt).toBe(then.toISOString());
  });

  test('again in the meantime is not overwritten by the undo', async () => {
    await watch(kandris, then);
    const removed = await unwatch([kandris]);
    await watch(kandris, later);
    await rewatch(removed);
    expect((await stored())[watchKey(kandris)]).toMatchObject({ addedAt: later.toISOString() });
  });
});

describe('what cannot be read', () => {
  const broken = { version: 1, name: 'half' };

  test('is set aside by watching again, with its text', async () => {
    await local.set({ [watchKey(kandris)]: broken });
    await watch(kandris, then);
    const [aside] = (await keys()).filter(isSetAsideKey);
    expect((await stored())[aside ?? '']).toEqual({
      key: watchKey(kandris),
      raw: JSON.stringify(broken, null, 2),
      why: expect.stringContaining('cik'),
    });
    expect((await stored())[watchKey(kandris)]).toMatchObject({ name: kandris.name });
  });

  test('is set aside again if it happens again, beside the first', async () => {
    for (const name of ['one', 'two']) {
      await local.set({ [noteKey(kandris)]: name });
      await setNote(kandris, 'fresh', then);
    }
    const asides = (await keys()).filter(isSetAsideKey);
    const all = await stored();
    expect(asides.map((key) => (all[key] as { raw: string }).raw).toSorted()).toEqual(['one', 'two']);
  });

  test('is not removed by unwatching', async () => {
    await local.set({ [watchKey(kandris)]: broken });
    await unwatch([kandris]);
    expect((await stored())[watchKey(kandris)]).toEqual(broken);
  });
});

describe('what a newer release wrote', () => {
  const newer = { version: 99, name: { en: 'Kandris' } };

  test.each([
    ['watch', () => watch(kandris, then), watchKey(kandris)],
    ['unwatch', () => unwatch([kandris]), watchKey(kandris)],
    ['note', () => setNote(kandris, 'x', then), noteKey(kandris)],
    ['tags', () => setTags(kandris, ['x']), tagsKey(kandris)],
  ])('is left as it is by a %s', async (_, act, key) => {
    await local.set({ [key]: newer });
    await expect(act()).rejects.toThrow(ReadOnlyRecord);
    expect(await stored()).toEqual({ [key]: newer });
  });
});

test('record, note, tags and filings of one entry from many contexts at once are all kept', async () => {
  await watch(kandris, then);
  const filings = Array.from({ length: 20 }, (_, n) =>
    aSighting({ accession: `0000000001-21-${String(n).padStart(6, '0')}` }),
  );
  await Promise.all([
    ...filings.map((seen) => keepOpened(seen)),
    setNote(kandris, 'from the popup', then),
    setTags(kandris, ['a']),
    watch(kandris, later),
    watch(alto, then),
  ]);
  const all = await stored();
  expect(filings.filter((seen) => seenKey(kandris, seen.accession) in all)).toHaveLength(20);
  expect(all).toMatchObject({
    [watchKey(kandris)]: { addedAt: then.toISOString() },
    [noteKey(kandris)]: { text: 'from the popup' },
    [tagsKey(kandris)]: { tags: ['a'] },
    [watchKey(alto)]: { name: alto.name },
  });
});
