// @vitest-environment node
import { expect, test } from 'vitest';
import { alertKey, noteKey, seenKey, setAsideKey, tagsKey, watchKey } from '../../../../lib/storage-keys.ts';
import { byConcern, Watchlist } from '../../../../lib/watchlist/list/watchlist.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';

const alto = { kind: 'issuer', cik: '0000778164' } as const;
const record = {
  version: 1,
  ...alto,
  name: 'Alto',
  ticker: 'ALTO',
  role: null,
  addedAt: '2026-01-01T00:00:00.000Z',
};
const note = { version: 1, text: 'hm', editedAt: '2026-01-02T00:00:00.000Z' };
const tags = { version: 1, tags: ['energy'] };
const alert = { version: 1, muted: true, conditions: null };
const seen = aSighting();

const parts: [string, unknown][] = [
  [watchKey(alto), record],
  [noteKey(alto), note],
  [tagsKey(alto), tags],
  [alertKey(alto), alert],
  [seenKey(alto, seen.accession), seen],
];

function listOf(...records: [string, unknown][]): Watchlist {
  const list = new Watchlist();
  for (const [key, raw] of records) list.put(key, raw);
  return list;
}

test('an entry is made of its records in whatever order they come', () => {
  const records = {
    ...byConcern(() => []),
    watch: [record],
    note: [note],
    tags: [tags],
    alert: [alert],
    seen: [seen],
  };
  const shown = { record, note, tags: tags.tags, alert, sightings: [seen] };
  const whole = [{ party: alto, id: 'issuer:0000778164', records, ...shown }];
  expect(listOf(...parts).entries).toEqual(whole);
  expect(listOf(...parts.toReversed()).entries).toEqual(whole);
});

test('without its star a party is no entry, and with it again it has its note', () => {
  const list = listOf(...parts);
  list.put(watchKey(alto), undefined);
  expect(list.entries).toEqual([]);
  expect(list.leftovers).toMatchObject([{ id: 'issuer:0000778164', note }]);
  list.put(watchKey(alto), record);
  expect(list.get('issuer:0000778164')).toMatchObject({ note, tags: ['energy'] });
});

test('a change leaves lists handed out earlier as they were', () => {
  const list = listOf(...parts);
  const before = list.entries;
  const copy = structuredClone(before);
  list.put(noteKey(alto), { ...note, text: 'changed' });
  expect(before).toEqual(copy);
  expect(list.entries).not.toBe(before);
});

test('a change that concerns no entry gives no new list of entries', () => {
  const list = listOf(...parts);
  const before = list.entries;
  list.put('note:insider:0000000001', note);
  expect(list.put('hover:x', {})).toBe(false);
  expect(list.entries).toBe(before);
});

test('a record that cannot be read is shown with its text, and the rest of the entry works', () => {
  const list = listOf(...parts, [noteKey(alto), { version: 1, text: 7 }]);
  expect(list.unusable).toEqual([
    {
      key: noteKey(alto),
      state: 'unreadable',
      raw: expect.stringContaining('"text": 7'),
      why: expect.stringContaining('text'),
    },
  ]);
  expect(list.entries).toMatchObject([{ record, note: null, tags: ['energy'] }]);
});

test('an entry of a newer release is shown read-only and its note is no leftover', () => {
  const list = listOf(...parts, [watchKey(alto), { version: 2, called: 'Alto' }]);
  expect(list.unusable).toMatchObject([
    { state: 'newer', why: 'format 2', raw: expect.stringContaining('Alto') },
  ]);
  expect(list.entries).toEqual([]);
  expect(list.leftovers).toEqual([]);
});

test.each([
  [
    'as it was set aside',
    { key: watchKey(alto), raw: '{"half":', why: 'name: missing' },
    '{"half":',
    'name: missing',
  ],
  ['even where that is broken too', 42, '42', 'set aside'],
])('what was set aside is shown %s', (_, raw, text, why) => {
  expect(listOf([setAsideKey(watchKey(alto), '1'), raw]).unusable).toMatchObject([{ raw: text, why }]);
});

test('a key of the watchlist that names nobody is shown as unreadable until it is gone', () => {
  const list = listOf(['watch:issuer:alto', 'text']);
  expect(list.unusable).toMatchObject([{ key: 'watch:issuer:alto', state: 'unreadable', raw: 'text' }]);
  list.put('watch:issuer:alto', undefined);
  expect(list.unusable).toEqual([]);
});
