import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import { Sighting } from '../../../lib/watchlist/records/sighting.ts';
import { readStored } from '../../../lib/watchlist/records/stored.ts';
import { keepSeen, partiesIn, setStar, starKey, starOf } from '../../../platform/watchlist/star.ts';
import { recordSighting, star } from '../../../platform/watchlist/store.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

beforeEach(() => fakeBrowser.reset());

const party: Party = { kind: 'insider', cik: '0000000002', name: 'Doe Jane', ticker: null, role: 'Director' };
const { seen } = aGlance('0000000001-24-000001', 'sold');
const now = new Date('2024-06-05T12:00:00.000Z');
const record = { version: 1, ...party, addedAt: now.toISOString() };
const stored = () => browser.storage.local.get();

describe('a star is what the watchlist takes it for', () => {
  test.each([
    ['nothing', undefined],
    ['a record', record],
    ['a record with a field of later releases', { ...record, colour: 'red' }],
    ['a record without a name', { ...record, name: undefined }],
    ['a record of another party', { ...record, cik: '0000000003' }],
    ['a record with a date of another form', { ...record, addedAt: '5 Jun 2024' }],
    ['a record of a later version', { ...record, version: 2 }],
    ['text', 'watched'],
  ])('%s', (_, raw) => {
    const { state } = readStored('watch', party, starKey(party), raw);
    const expected = state === 'absent' ? 'off' : state === 'ok' ? 'on' : 'locked';
    expect(starOf(party, raw)).toBe(expected);
  });

  test('starring writes the same record under the same key', async () => {
    await setStar(party, true, now);
    const byHover = await stored();
    fakeBrowser.reset();
    await star(party, now);
    expect(byHover).toEqual(await stored());
  });

  test('starring again keeps the first date, and unstarring takes the record away', async () => {
    await setStar(party, true, now);
    await setStar(party, true, new Date('2025-01-01T00:00:00.000Z'));
    expect(await stored()).toEqual({ [starKey(party)]: record });
    await setStar(party, false, now);
    expect(await stored()).toEqual({});
  });

  test('what cannot be read is neither written over nor taken away', async () => {
    const odd = { ...record, version: 2 };
    await browser.storage.local.set({ [starKey(party)]: odd });
    await setStar(party, true, now);
    await setStar(party, false, now);
    expect(await stored()).toEqual({ [starKey(party)]: odd });
  });
});

test('the parties of a filing are its owners and its issuer, as far as their CIKs are known', () => {
  const unknown = { ...seen, issuer: { ...seen.issuer, cik: null } };
  expect(partiesIn(seen).map(starKey)).toEqual(['watch:insider:0000000002', 'watch:issuer:0000000001']);
  expect(partiesIn(unknown).map(starKey)).toEqual(['watch:insider:0000000002']);
});

describe('a filing hovered over is kept under a watched party', () => {
  const seenKey = 'seen:insider:0000000002:0000000001-24-000001';

  test('as the card keeps it', async () => {
    expect(Sighting.parse(seen)).toEqual(seen);
    await star(party, now);
    await keepSeen(party, seen);
    const byHover = await stored();
    await browser.storage.local.remove(seenKey);
    await recordSighting(seen);
    expect(byHover).toEqual(await stored());
  });

  test('once more where the page did not say when it was filed, else not', async () => {
    await browser.storage.local.set({ [seenKey]: { ...seen, filedAt: null } });
    await keepSeen(party, seen);
    expect(await stored()).toEqual({ [seenKey]: seen });
    await keepSeen(party, { ...seen, net: '-5' });
    expect(await stored()).toEqual({ [seenKey]: seen });
  });

  test('never over a record of a later version', async () => {
    const later = { ...seen, version: 2, filedAt: null };
    await browser.storage.local.set({ [seenKey]: later });
    await keepSeen(party, seen);
    expect(await stored()).toEqual({ [seenKey]: later });
  });
});
