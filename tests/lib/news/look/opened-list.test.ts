import { describe, expect, test } from 'vitest';
import type { NamedFiling } from '../../../../lib/lists/named-on-list.ts';
import type { AroundLook } from '../../../../lib/news/look/came.ts';
import { step } from '../../../../lib/news/look/step.ts';
import { firstChoices } from '../../../../lib/news/records/choices.ts';
import { firstState, type NewsState } from '../../../../lib/news/records/state.ts';
import { firstAlert } from '../../../../lib/watchlist/records/types/alert-record.ts';

const now = Date.parse('2026-11-24T15:00:00Z');
const cik = '0000000002';
const named: NamedFiling = {
  accession: '0009000900-26-000001',
  form: '4',
  filedAt: '2026-11-24',
  folder: '2',
  ciks: ['0000000001', cik],
};
const watcher = { since: '2026-11-01', name: 'Doe Jane', alert: firstAlert };
const around: AroundLook = {
  now,
  looker: 'pages',
  knows: () => false,
  watchers: new Map([[`insider:${cik}`, watcher]]),
  choices: {
    ...firstChoices,
    notify: true,
    conditions: { marketOnly: true, least: '1000000', notUnderPlan: true },
  },
  waiting: [],
  late: [],
  told: null,
  related: [],
  from: null,
};
const told: NewsState = { ...firstState(0), through: '2026-11-20' };

const open = (
  filings: NamedFiling[],
  {
    state = told,
    since = '2026-11-01',
    ...others
  }: Partial<AroundLook> & { state?: NewsState; since?: string } = {},
) => step(state, { kind: 'list', filings, since }, { ...around, ...others });

describe('a list that the reader opens', () => {
  test('tells what is new on it without figures, by the watchlist’s own name, and changes nothing else', () => {
    const { state, found, items, next } = open([named]);
    expect(items).toEqual([
      expect.objectContaining({
        accession: named.accession,
        form: '4',
        filedAt: '2026-11-24',
        about: [{ kind: 'insider', cik, name: 'Doe Jane' }],
        summary: null,
        unread: null,
        keptBack: null,
      }),
    ]);
    // No notification, either: the reader is looking at the list.
    expect(state).toBe(told);
    expect({ found, next }).toEqual({ found: [], next: null });
  });

  test.each([
    ['known by now', {}, { knows: () => true }],
    ['of a day that is told', { filedAt: '2026-11-20' }, {}],
    ['of a day whose index is read', { filedAt: '2026-11-23' }, { state: { ...told, done: ['2026-11-23'] } }],
    [
      'from before its party was watched',
      {},
      { watchers: new Map([[`insider:${cik}`, { ...watcher, since: '2026-11-25' }]]) },
    ],
    ['of nobody who is watched', { ciks: ['0000000001'] }, {}],
    ['of a day to come', { filedAt: '2026-11-29' }, {}],
    [
      'from before it was turned on, where no look was made',
      { filedAt: '2026-11-22' },
      { state: firstState(0), since: '2026-11-23' },
    ],
  ])('tells none %s', (_, filing, how) => {
    const { found, items } = open([{ ...named, ...filing }], how);
    expect([...found, ...items]).toEqual([]);
  });

  test('tells what was filed since it was turned on before any look was made', () => {
    expect(open([named], { state: firstState(0), since: '2026-11-24' }).items).toHaveLength(1);
  });

  test('keeps back what is muted', () => {
    const muted = { ...watcher, alert: { ...firstAlert, muted: true } };
    expect(open([named], { watchers: new Map([[`insider:${cik}`, muted]]) }).items).toMatchObject([
      { keptBack: 'muted' },
    ]);
  });
});

describe('a look by way of a page', () => {
  const HOUR = 3_600_000;
  const woke = (state: NewsState, at = now) =>
    step(state, { kind: 'woke', isAsked: false }, { ...around, now: at });

  test('is one an hour from its beginning on, whether or not it came to its end', () => {
    const begun = woke({ ...told, through: '2026-11-23' });
    expect(begun.next).toEqual({ kind: 'feed', start: 0 });
    expect(begun.state.nextLook).toBe(now + HOUR);
    expect(woke(begun.state, now + HOUR - 1).next).toBeNull();
    expect(woke(begun.state, now + HOUR).next).toEqual({ kind: 'feed', start: 0 });
    const feed = { ok: true as const, party: null, entries: [], hasMore: false };
    const over = step(begun.state, { kind: 'feed', start: 0, answer: feed }, { ...around, now: now + 1_000 });
    expect(over.next).toBeNull();
    expect(over.state).toMatchObject({ look: null, lookedAt: now + 1_000, nextLook: now + 1_000 + HOUR });
  });

  test('goes back for an import once it is due, and no sooner', () => {
    const { state } = woke({ ...told, lookedAt: now - 1, nextLook: now + HOUR });
    const how = { ...around, from: '2026-11-12' };
    expect(step(state, { kind: 'woke', isAsked: false }, how).next).toBeNull();
    const later = step(state, { kind: 'woke', isAsked: false }, { ...how, now: now + HOUR });
    expect(later.next).toEqual({ kind: 'index', day: '2026-11-13' });
  });

  test('tells what it finds without asking for the filing', () => {
    const listed = { ...named, parties: [{ cik, name: 'DOE JANE' }] };
    const index = step(
      { ...told, look: { isAsked: false, hasFeed: true } },
      { kind: 'index', day: '2026-11-23', answer: { ok: true, day: '2026-11-23', filings: [listed] } },
      around,
    );
    const [found] = index.found;
    if (index.next?.kind !== 'summary' || !found) throw new Error('Not found.');
    const { items, state } = step(
      index.state,
      { kind: 'summary', found, answer: null },
      { ...around, waiting: [found] },
    );
    expect(items).toMatchObject([{ summary: null, unread: null, keptBack: null }]);
    expect(state.toNotify).toEqual([named.accession]);
  });
});
