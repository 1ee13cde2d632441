// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isSetAsideKey, seenKey, watchKey } from '../../../lib/storage-keys.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import { partiesSeen } from '../../../lib/watchlist/records/types/sighting.ts';
import { setNote, watch } from '../../../platform/watchlist/actions.ts';
import { keepHovered, keepOpened } from '../../../platform/watchlist/sightings.ts';
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

const keys = async () => Object.keys(await stored()).toSorted();

beforeEach(resetStorage);

describe('a filing opened', () => {
  const seen = aSighting();

  test('is kept under those of its parties that are watched, and under no others', async () => {
    await watch(alto, then);
    await keepOpened(seen);
    expect(await keys()).toEqual([seenKey(alto, seen.accession), watchKey(alto)]);
    await watch(kandris, then);
    await keepOpened(seen);
    expect((await stored())[seenKey(kandris, seen.accession)]).toEqual(seen);
  });

  test('seen again unchanged writes nothing', async () => {
    await watch(alto, then);
    await keepOpened(seen);
    const set = vi.spyOn(local, 'set');
    // As Chromium returns it: with the fields in another order.
    await local.set({ [seenKey(alto, seen.accession)]: Object.fromEntries(Object.entries(seen).reverse()) });
    await keepOpened(seen);
    expect(set).toHaveBeenCalledTimes(1);
  });

  test('read from its page keeps the filing date that its submission gave', async () => {
    await watch(alto, then);
    await keepOpened({ ...seen, filedAt: '2021-03-25' });
    await keepOpened({ ...seen, after: '1200' });
    expect((await stored())[seenKey(alto, seen.accession)]).toMatchObject({
      filedAt: '2021-03-25',
      after: '1200',
    });
  });

  test('that could not be read again is not written', async () => {
    await watch(alto, then);
    await expect(keepOpened({ ...seen, url: 'https://www.sec.gov/elsewhere' })).rejects.toThrow('url');
    expect(await keys()).toEqual([watchKey(alto)]);
  });

  test('does not touch record, note and tags', async () => {
    await watch(alto, then);
    await setNote(alto, 'n', then);
    const before = await stored();
    await keepOpened(seen);
    expect(await stored()).toMatchObject(before);
  });
});

describe('a filing hovered over', () => {
  const seen = aSighting({ filedAt: '2021-03-25' });
  const key = seenKey(alto, seen.accession);

  test('is kept like one that was opened', async () => {
    await watch(alto, then);
    await keepHovered(seen);
    expect(await stored()).toMatchObject({ [key]: seen });
  });

  test('is kept again only if the page did not say when it was filed', async () => {
    await watch(alto, then);
    await local.set({ [key]: { ...seen, filedAt: null } });
    await keepHovered(seen);
    expect((await stored())[key]).toEqual(seen);
    await keepHovered({ ...seen, net: '-5' });
    expect((await stored())[key]).toEqual(seen);
  });

  test('is kept again if an earlier release kept no flags, with the address it was opened at', async () => {
    await watch(alto, then);
    const url = seen.url.replace('doc4', 'opened');
    const { flags: _, ...kept } = seen;
    const bought = { shares: '100', averagePrice: '5.25' };
    await local.set({ [key]: { ...kept, version: 1, bought, url } });
    await keepHovered({ ...seen, flags: ['A total.'] });
    expect((await stored())[key]).toEqual({ ...seen, url, flags: ['A total.'] });
  });

  test('never replaces a record of a later version', async () => {
    await watch(alto, then);
    const later = { ...seen, version: 3, filedAt: null };
    await local.set({ [key]: later });
    await keepHovered(seen);
    expect((await stored())[key]).toEqual(later);
  });

  test('sets aside a record that cannot be read', async () => {
    await watch(alto, then);
    await local.set({ [key]: { version: 1, filedAt: null } });
    await keepHovered(seen);
    expect((await stored())[key]).toEqual(seen);
    expect((await keys()).filter(isSetAsideKey)).toHaveLength(1);
  });
});

test('the parties of a filing are its owners and its issuer, if their CIKs are known', () => {
  const seen = aSighting();
  const unknown = { ...seen, issuer: { ...seen.issuer, cik: null } };
  expect(partiesSeen(seen).map(watchKey)).toEqual(['watch:insider:0001290992', 'watch:issuer:0000778164']);
  expect(partiesSeen(unknown).map(watchKey)).toEqual(['watch:insider:0001290992']);
});
