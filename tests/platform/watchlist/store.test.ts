// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  noteKey,
  seenKey,
  tagsKey,
  unreadablePrefix,
  watchKey,
} from '../../../lib/watchlist/records/keys.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import {
  recordSighting,
  restore,
  setNote,
  setTags,
  star,
  unstar,
} from '../../../platform/watchlist/store.ts';
import { ReadOnlyRecord } from '../../../platform/watchlist/write.ts';
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

describe('a star', () => {
  test('is one key', async () => {
    await star(kandris, then);
    expect(await stored()).toEqual({
      [watchKey(kandris)]: { version: 1, ...kandris, addedAt: '2026-01-02T03:04:05.678Z' },
    });
  });

  test('given twice keeps its first date', async () => {
    await star(kandris, then);
    expect(await star(kandris, later)).toMatchObject({ addedAt: then.toISOString() });
    expect((await stored())[watchKey(kandris)]).toMatchObject({ addedAt: then.toISOString() });
  });

  test('follows a company as owner and as issuer apart', async () => {
    await star({ ...alto, kind: 'insider' }, then);
    await star(alto, then);
    await unstar([{ ...alto, kind: 'insider' }]);
    expect(await keys()).toEqual([watchKey(alto)]);
  });

  test('taken back and restored comes back with its date, its note and its tags', async () => {
    const record = await star(kandris, then);
    await setNote(kandris, 'sells in spring', then);
    await setTags(kandris, ['energy']);
    const before = await stored();
    await restore(await unstar([kandris]));
    expect(await stored()).toEqual(before);
    expect(record.addedAt).toBe(then.toISOString());
  });

  test('given again in the meantime is not undone by a restore', async () => {
    await star(kandris, then);
    const removed = await unstar([kandris]);
    await star(kandris, later);
    await restore(removed);
    expect((await stored())[watchKey(kandris)]).toMatchObject({ addedAt: later.toISOString() });
  });
});

describe('what cannot be read', () => {
  const broken = { version: 1, name: 'half' };

  test('is set aside by a new star, with its text', async () => {
    await local.set({ [watchKey(kandris)]: broken });
    await star(kandris, then);
    const [aside] = (await keys()).filter((key) => key.startsWith(unreadablePrefix));
    expect((await stored())[aside ?? '']).toEqual({
      key: watchKey(kandris),
      raw: JSON.stringify(broken, null, 2),
      why: expect.stringContaining('cik'),
    });
    expect((await stored())[watchKey(kandris)]).toMatchObject({ name: kandris.name });
  });

  test('is set aside again where it happens again, beside the first', async () => {
    for (const name of ['one', 'two']) {
      await local.set({ [noteKey(kandris)]: name });
      await setNote(kandris, 'fresh', then);
    }
    const asides = (await keys()).filter((key) => key.startsWith(unreadablePrefix));
    const all = await stored();
    expect(asides.map((key) => (all[key] as { raw: string }).raw).toSorted()).toEqual(['one', 'two']);
  });

  test('is not removed by taking a star off', async () => {
    await local.set({ [watchKey(kandris)]: broken });
    await unstar([kandris]);
    expect((await stored())[watchKey(kandris)]).toEqual(broken);
  });
});

describe('what a newer release wrote', () => {
  const newer = { version: 99, name: { en: 'Kandris' } };

  test.each([
    ['star', () => star(kandris, then), watchKey(kandris)],
    ['unstar', () => unstar([kandris]), watchKey(kandris)],
    ['note', () => setNote(kandris, 'x', then), noteKey(kandris)],
    ['tags', () => setTags(kandris, ['x']), tagsKey(kandris)],
  ])('is left as it is by a %s', async (_, act, key) => {
    await local.set({ [key]: newer });
    await expect(act()).rejects.toThrow(ReadOnlyRecord);
    expect(await stored()).toEqual({ [key]: newer });
  });
});

describe('a filing seen', () => {
  const seen = aSighting();

  test('is kept under its parties that are watched, and under no other', async () => {
    await star(alto, then);
    await recordSighting(seen);
    expect(await keys()).toEqual([seenKey(alto, seen.accession), watchKey(alto)]);
    await star(kandris, then);
    await recordSighting(seen);
    expect((await stored())[seenKey(kandris, seen.accession)]).toEqual(seen);
  });

  test('seen again unchanged writes nothing', async () => {
    await star(alto, then);
    await recordSighting(seen);
    const set = vi.spyOn(local, 'set');
    // As Chromium gives it back: the fields in another order.
    await local.set({ [seenKey(alto, seen.accession)]: Object.fromEntries(Object.entries(seen).reverse()) });
    await recordSighting(seen);
    expect(set).toHaveBeenCalledTimes(1);
  });

  test('read from its page keeps the filing date that its submission told', async () => {
    await star(alto, then);
    await recordSighting({ ...seen, filedAt: '2021-03-25' });
    await recordSighting({ ...seen, after: '1200' });
    expect((await stored())[seenKey(alto, seen.accession)]).toMatchObject({
      filedAt: '2021-03-25',
      after: '1200',
    });
  });

  test('that could not be read again is not written', async () => {
    await star(alto, then);
    await expect(recordSighting({ ...seen, url: 'https://www.sec.gov/elsewhere' })).rejects.toThrow('url');
    expect(await keys()).toEqual([watchKey(alto)]);
  });

  test('does not touch star, note and tags', async () => {
    await star(alto, then);
    await setNote(alto, 'n', then);
    const before = await stored();
    await recordSighting(seen);
    expect(await stored()).toMatchObject(before);
  });
});

test('star, note, tags and filings of one entry from many contexts at once are all kept', async () => {
  await star(kandris, then);
  const filings = Array.from({ length: 20 }, (_, n) =>
    aSighting({ accession: `0000000001-21-${String(n).padStart(6, '0')}` }),
  );
  await Promise.all([
    ...filings.map((seen) => recordSighting(seen)),
    setNote(kandris, 'from the popup', then),
    setTags(kandris, ['a']),
    star(kandris, later),
    star(alto, then),
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
