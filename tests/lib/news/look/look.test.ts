import { expect, test } from 'vitest';
import { fail } from '../../../../lib/edgar/client/failure.ts';
import type { GlanceAnswer } from '../../../../lib/glance/digest.ts';
import { look, type NewsDesk } from '../../../../lib/news/look/look.ts';
import type { FoundFiling } from '../../../../lib/news/records/found.ts';
import type { NewsItem } from '../../../../lib/news/records/item.ts';
import { firstState } from '../../../../lib/news/records/state.ts';
import {
  lateKey,
  newsFromKey,
  newsItemKey,
  newsStateKey,
  unreadKey,
  watchKey,
} from '../../../../lib/storage-keys.ts';

/** Tuesday, 10 a.m. Eastern. */
const now = Date.parse('2026-11-24T15:00:00Z');
const accession = '0009000900-26-000001';
const item = (keptBack: NewsItem['keptBack']): NewsItem => ({
  version: 1,
  accession,
  form: '4',
  filedAt: '2026-11-20',
  listedOn: '2026-11-20',
  url: `https://www.sec.gov/Archives/edgar/data/1/000900090026000001/${accession}-index.htm`,
  about: [],
  summary: null,
  unread: null,
  original: null,
  keptBack,
});

const filing: FoundFiling = {
  version: 1,
  accession,
  form: '4',
  filedAt: '2026-11-20',
  listedOn: '2026-11-20',
  url: item(null).url,
  parties: [],
  tries: 0,
  retryAt: 0,
};

/** A desk for which EDGAR has nothing new. @param answer the answer for a filing that is requested */
function deskOn(stored: Map<string, unknown>, answer: (found: FoundFiling) => GlanceAnswer | null): NewsDesk {
  return {
    now: () => now,
    random: () => 0,
    looker: 'background',
    area: {
      keys: async () => [...stored.keys()],
      get: async (keys) =>
        Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
      remove: async (keys) => {
        for (const key of keys) stored.delete(key);
      },
    },
    ask: async (request) => {
      switch (request.kind) {
        case 'index':
          return { ...request, answer: { ok: true, day: request.day, filings: [] } };
        case 'feed':
          return { ...request, answer: { ok: true, party: null, entries: [], hasMore: false } };
        case 'summary':
          return { ...request, answer: answer(request.found) };
      }
    },
  };
}

test.each([
  ['about nobody who was watched', 'not-about', false],
  ['left out by a condition', 'conditions', true],
] as const)('after an import what was %s is known as before: %s, %s', async (_, keptBack, isKnown) => {
  const stored = new Map<string, unknown>([
    [newsItemKey(accession), item(keptBack)],
    [newsFromKey('2026-11-19'), true],
    [newsStateKey, { ...firstState(0), through: '2026-11-23' }],
  ]);
  await look(
    deskOn(stored, () => null),
    true,
  );
  expect(stored.has(newsItemKey(accession))).toBe(isKnown);
  expect([...stored.keys()]).not.toContain(newsFromKey('2026-11-19'));
});

test.each([
  ['still watched', true],
  ['no longer watched', false],
])('old news that nobody has read, about somebody %s, is kept: %s', async (_, isWatched) => {
  const party = { kind: 'issuer' as const, cik: '0009000001' };
  const old = { ...item(null), listedOn: '2026-09-01', about: [{ ...party, name: 'EXAMPLE CORP' }] };
  const stored = new Map<string, unknown>([
    [newsItemKey(accession), old],
    [unreadKey(accession), true],
    ...(isWatched ? [[watchKey(party), {}] as const] : []),
    [newsStateKey, { ...firstState(0), through: '2026-11-20' }],
  ]);
  await look(
    deskOn(stored, () => null),
    true,
  );
  expect(stored.has(newsItemKey(accession))).toBe(isWatched);
  expect(stored.has(unreadKey(accession))).toBe(isWatched);
});

test.each([
  ['put off', 0, { tries: 1, retryAt: now + 600_000 }],
  ['given up', 8, undefined],
])(
  'what is still without figures is %s in the storage before the next is asked for',
  async (_, tries, written) => {
    const late = ['0009000900-26-000001', '0009000900-26-000002'];
    const stored = new Map<string, unknown>([
      [newsStateKey, { ...firstState(0), through: '2026-11-23' }],
      ...late.flatMap((one): [string, unknown][] => [
        [newsItemKey(one), { ...item(null), accession: one }],
        [unreadKey(one), true],
        [lateKey(one), { ...filing, accession: one, tries }],
      ]),
    ]);
    const before: unknown[] = [];
    const asked: string[] = [];
    const answer = ({ accession: one }: FoundFiling) => {
      before.push(stored.get(lateKey(late[0] ?? '')));
      asked.push(one);
      return fail('not-found');
    };
    await look(deskOn(stored, answer), true);
    expect(asked).toEqual(late);
    expect(before[0]).toMatchObject({ tries });
    expect(before[1]).toEqual(written && expect.objectContaining(written));
  },
);
