// @vitest-environment node
import { expect, test } from 'vitest';
import { type Arrangement, arrange, tagsInUse } from '../../../../lib/watchlist/list/arrange.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';

const all: Arrangement = { search: '', sort: 'name', kind: null, tag: null };
const alto = anEntry({
  name: 'ALTO Ingredients',
  ticker: 'ALTO',
  addedAt: '2026-01-03T00:00:00.000Z',
  tags: ['Energy'],
  sightings: [aSighting({ periodOfReport: '2021-03-23' })],
});
const mueller = anEntry({
  kind: 'insider',
  cik: '0000000007',
  name: 'Müller Ann',
  role: 'Chief Financial Officer',
  addedAt: '2026-01-05T00:00:00.000Z',
  note: 'sells every spring',
});
const berkshire = anEntry({
  kind: 'insider',
  cik: '0001067983',
  name: 'berkshire hathaway inc',
  addedAt: '2026-01-01T00:00:00.000Z',
  tags: ['energy', 'funds'],
  sightings: [aSighting({ periodOfReport: '2025-02-01' })],
});
const entries = [mueller, alto, berkshire];

test.each([
  ['name', [alto, berkshire, mueller]],
  ['added', [mueller, alto, berkshire]],
  ['event', [berkshire, alto, mueller]],
] as const)('sorted by %s', (sort, order) => {
  expect(arrange(entries, { ...all, sort })).toEqual(order);
});

test.each([
  ['alto', [alto]],
  ['ALTO ingr', [alto]],
  ['ingredients alto', [alto]],
  ['muller', [mueller]],
  ['MÜLLER', [mueller]],
  ['financial', [mueller]],
  ['spring', [mueller]],
  ['1067983', [berkshire]],
  ['energy', [alto, berkshire]],
  ['energy alto', [alto]],
  ['nobody', []],
  ['   ', [alto, berkshire, mueller]],
])('a search for %j finds what has each of its words', (search, found) => {
  expect(arrange(entries, { ...all, search })).toEqual(found);
});

test('insiders, issuers and tags can be looked at alone', () => {
  expect(arrange(entries, { ...all, kind: 'issuer' })).toEqual([alto]);
  expect(arrange(entries, { ...all, kind: 'insider' })).toEqual([berkshire, mueller]);
  expect(arrange(entries, { ...all, tag: 'ENERGY' })).toEqual([alto, berkshire]);
  expect(arrange(entries, { ...all, tag: 'energy', kind: 'insider', search: 'funds' })).toEqual([berkshire]);
});

test('tags are offered once, whatever their case', () => {
  expect(tagsInUse(entries)).toEqual(['energy', 'funds']);
});
