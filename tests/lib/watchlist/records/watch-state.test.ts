// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { noteKey, watchKey } from '../../../../lib/storage-keys.ts';
import { type Party, partyKey } from '../../../../lib/watchlist/records/party.ts';
import { watchFace, watchLabel, watchStates } from '../../../../lib/watchlist/records/watch-state.ts';

const party: Party = { kind: 'issuer', cik: '0000778164', name: 'Alto', ticker: 'ALTO', role: null };
const record = { version: 1, ...party, addedAt: '2026-01-02T03:04:05.678Z' };
const note = { version: 1, text: 'hm', editedAt: '2026-01-02T03:04:05.678Z' };

const stateOf = (stored: Record<string, unknown>) => watchStates([party], stored).get(partyKey(party));

test.each([
  ['nothing', undefined, 'not-watched'],
  ['null', null, 'not-watched'],
  ['a record', record, 'watched'],
  ['a record with a field of later releases', { ...record, size: 7 }, 'watched'],
  ['text', 'watched', 'unreadable'],
  ['an empty record', {}, 'unreadable'],
  ['a record without a name', { ...record, name: undefined }, 'unreadable'],
  ['a record with a date of another form', { ...record, addedAt: 'Jun 5, 2024' }, 'unreadable'],
  ['a record of another party', { ...record, cik: '0000000003' }, 'unreadable'],
  ['a record of the other kind', { ...record, kind: 'insider' }, 'unreadable'],
  ['a record of a later version', { version: 2, called: 'Alto' }, 'newer'],
])('with %s stored the party is seen as it is in the list', (_, raw, state) => {
  expect(stateOf({ [watchKey(party)]: raw })).toMatchObject({ state });
});

test('a state holds nothing that the reader wrote', () => {
  const state = stateOf({ [watchKey(party)]: record, [noteKey(party)]: note });
  expect(state).toEqual({ state: 'watched' });
});

describe('every surface shows', () => {
  test('a watched party as watched, to be unwatched', () => {
    expect(watchFace({ state: 'watched' })).toEqual({
      isWatched: true,
      canPress: true,
      said: null,
    });
  });

  test('another as not watched, to be watched', () => {
    expect(watchFace({ state: 'not-watched' })).toEqual({
      isWatched: false,
      canPress: true,
      said: null,
    });
  });

  test('a damaged record as not watched: watching again sets it aside', () => {
    expect(watchFace({ state: 'unreadable' })).toMatchObject({
      isWatched: false,
      canPress: true,
      said: expect.stringContaining('can’t be read'),
    });
  });

  test('a record of a newer release as watched, and nothing to press', () => {
    expect(watchFace({ state: 'newer' })).toMatchObject({
      isWatched: true,
      canPress: false,
      said: expect.stringContaining('newer version'),
    });
  });
});

test('a button is named by what it does, to whom and as what', () => {
  expect(watchLabel(party)).toBe('Watch Alto as issuer');
  expect(watchLabel({ kind: 'insider', name: '' })).toBe(
    'Watch a party whose name is not reported as insider',
  );
});
