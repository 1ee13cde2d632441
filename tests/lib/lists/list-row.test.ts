import { expect, test } from 'vitest';
import { type Failure, fail } from '../../../lib/edgar/client/failure.ts';
import { dollarsOf, glanceOfRow, hasTrades, stopsAll } from '../../../lib/lists/list-row.ts';
import { readRow, trades } from './rows.ts';

const glanceWith = (facts: Parameters<typeof readRow>[1]) => {
  const glance = glanceOfRow(readRow(1, facts));
  if (!glance) throw new Error('The row was read.');
  return glance;
};

test.each([
  ['of a sale', null, trades('12500'), '12500'],
  ['of a purchase', trades('0.5'), null, '0.5'],
  ['of both together', trades('100.25'), trades('50'), '150.25'],
  ['of neither: none', null, null, null],
  ['unknown, where a price is in doubt', null, trades(null), null],
  ['unknown, where one of the two is: a part is not the whole', trades('100'), trades(null), null],
  ['nothing paid is 0, and known', trades('0'), null, '0'],
])('dollars %s', (_, bought, sold, dollars) => {
  expect(dollarsOf(glanceWith({ bought, sold }))).toBe(dollars);
});

test('a purchase or sale among other kinds counts, an award does not', () => {
  expect(hasTrades(glanceWith({ kinds: ['exercise', 'market-sale'] }))).toBe(true);
  expect(hasTrades(glanceWith({ kinds: ['award', 'tax', 'to-issuer'] }))).toBe(false);
  expect(hasTrades(glanceWith({ kinds: [] }))).toBe(false);
});

test('a failure that the next filing would meet, too, stops a list; one of a single filing does not', () => {
  const all: Failure[] = [
    { kind: 'failure', reason: 'blocked', until: 1 },
    { kind: 'failure', reason: 'server-error', status: 503, until: 1 },
    ...(['offline', 'timed-out', 'held-up', 'no-storage', 'storage-full', 'updated'] as const).map(fail),
  ];
  const one: Failure[] = [
    { kind: 'failure', reason: 'server-error', status: 418, until: null },
    ...(['not-found', 'redirected', 'another-filing', 'truncated', 'too-large', 'page-instead'] as const).map(
      fail,
    ),
  ];
  expect(all.filter(stopsAll)).toEqual(all);
  expect(one.filter(stopsAll)).toEqual([]);
});
