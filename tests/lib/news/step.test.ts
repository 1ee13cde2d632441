import { describe, expect, test } from 'vitest';
import { fail } from '../../../lib/edgar/client/failure.ts';
import { type Around, type Came, step } from '../../../lib/news/look/step.ts';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import type { FoundFiling } from '../../../lib/news/records/found.ts';
import { firstState, type NewsState } from '../../../lib/news/records/state.ts';
import { troubleSentences } from '../../../lib/news/words.ts';
import { firstAlert } from '../../../lib/watchlist/records/types/alert-record.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

/** Tuesday, 10 a.m. Eastern. */
const now = Date.parse('2026-11-24T15:00:00Z');
const MINUTE = 60_000;
const accession = '0009000900-26-000001';

const around: Around = {
  now,
  looker: 'background',
  knows: () => false,
  watchers: new Map([['insider:0000000002', { since: '2026-01-01', alert: firstAlert }]]),
  choices: { ...firstChoices, on: true, notify: true },
  waiting: [],
  related: [],
  from: null,
};
const looking: NewsState = {
  ...firstState(0),
  through: '2026-11-19',
  look: { isAsked: false, hasFeed: false },
};
const index = (day: string, answer: Extract<Came, { kind: 'index' }>['answer']): Came => ({
  kind: 'index',
  day,
  answer,
});
const read = (day: string) => index(day, { ok: true, day, filings: [] });
const listed = {
  accession,
  form: '4',
  filedAt: '2026-11-20',
  parties: [
    { cik: '0000000001', name: 'Acme Corp' },
    { cik: '0000000002', name: 'Doe Jane' },
  ],
};
const found: FoundFiling = {
  version: 1,
  accession,
  form: '4',
  filedAt: '2026-11-20',
  listedOn: '2026-11-20',
  url: `https://www.sec.gov/Archives/edgar/data/1/000900090026000001/${accession}-index.htm`,
  parties: [{ cik: '0000000002', name: 'Doe Jane' }],
  tries: 0,
  retryAt: 0,
};

describe('a look', () => {
  test('begins when it is due or asked for, with the oldest day whose index is outstanding', () => {
    const planned = { ...looking, look: null, lookedAt: now - 5 * MINUTE, nextLook: now + 5 * MINUTE };
    const woke = (isAsked: boolean, at = now) =>
      step(planned, { kind: 'woke', isAsked }, { ...around, now: at });
    expect(woke(false)).toEqual({ state: planned, found: [], items: [], next: null });
    expect(woke(true).next).toEqual({ kind: 'index', day: '2026-11-20' });
    expect(woke(false, now + 5 * MINUTE).next).toEqual({ kind: 'index', day: '2026-11-20' });
  });

  test('that was cut off goes on at once, one that was stopped when it is time', () => {
    const woke = (state: NewsState) => step(state, { kind: 'woke', isAsked: false }, around).next;
    expect(woke({ ...looking, nextLook: now + MINUTE })).not.toBeNull();
    const stopped = { why: 'offline', at: now, until: null, status: null } as const;
    expect(woke({ ...looking, stopped, lookedAt: now - MINUTE, nextLook: now + MINUTE })).toBeNull();
  });

  test('goes through the days, then the feed, then the filings found, and plans the next', () => {
    let taken = step(looking, read('2026-11-20'), around);
    expect(taken.next).toEqual({ kind: 'index', day: '2026-11-23' });
    taken = step(
      taken.state,
      index('2026-11-23', { ok: true, day: '2026-11-23', filings: [listed] }),
      around,
    );
    expect(taken.found).toEqual([{ ...found, listedOn: '2026-11-23' }]);
    expect(taken.next).toEqual({ kind: 'feed', start: 0 });
    const feed = { ok: true as const, party: null, entries: [], hasMore: false };
    taken = step(taken.state, { kind: 'feed', start: 0, answer: feed }, { ...around, waiting: [found] });
    expect(taken.next).toEqual({ kind: 'summary', found });
    const answer = { kind: 'filing', glance: aGlance(accession, 'Sold.') } as const;
    taken = step(taken.state, { kind: 'summary', found, answer }, { ...around, waiting: [found] });
    expect(taken.items).toMatchObject([{ accession, keptBack: null, summary: { sentence: 'Sold.' } }]);
    expect(taken.next).toBeNull();
    expect(taken.state).toMatchObject({
      through: '2026-11-23',
      look: null,
      lookedAt: now,
      nextLook: now + 10 * MINUTE,
      toNotify: [accession],
    });
  });

  test('finds no filing twice', () => {
    const came = index('2026-11-20', { ok: true, day: '2026-11-20', filings: [listed] });
    expect(step(looking, came, { ...around, knows: (one) => one === accession }).found).toEqual([]);
  });

  test.each([
    [fail('not-found'), 'not-out', 'EDGAR’s index of Nov 20, 2026 is not out yet.'],
    [fail('truncated'), 'cut-short', 'EDGAR’s index of Nov 20, 2026 was cut short.'],
    [fail('page-instead'), 'not-readable', 'EDGAR’s index of Nov 20, 2026 was not readable.'],
    [
      { ok: false, reason: 'another-day', at: '2026-11-19' } as const,
      'another-day',
      'EDGAR’s index of Nov 20, 2026 was that of another day.',
    ],
  ])('that gets %o in the place of an index says so, goes on, and asks again', (answer, why, words) => {
    const { state, next } = step(looking, index('2026-11-20', answer), around);
    expect(next).toEqual({ kind: 'index', day: '2026-11-23' });
    expect(state.troubles).toEqual([{ day: '2026-11-20', why, tries: 1, retryAt: now + 10 * MINUTE }]);
    expect(troubleSentences(state, now)).toEqual([words, 'It will be asked for again.']);
    const later = step(state, read('2026-11-23'), { ...around, now: now + 10 * MINUTE });
    expect(later.state).toMatchObject({ through: '2026-11-19', done: ['2026-11-23'] });
    expect(later.next).toEqual({ kind: 'index', day: '2026-11-20' });
    const mended = step(later.state, read('2026-11-20'), around);
    expect(mended.state).toMatchObject({ through: '2026-11-23', done: [], troubles: [] });
  });

  test('asks for no more days once two have no index', () => {
    const early = { ...looking, through: '2026-11-17' };
    const first = step(early, index('2026-11-18', fail('not-found')), around);
    expect(first.next).toEqual({ kind: 'index', day: '2026-11-19' });
    expect(step(first.state, index('2026-11-19', fail('not-found')), around).next).toEqual({
      kind: 'feed',
      start: 0,
    });
  });

  test('is stopped by a refusal until it ends, and goes on from there', () => {
    const until = now + 30 * MINUTE;
    const blocked = { kind: 'failure', reason: 'blocked', until } as const;
    const { state, next } = step(looking, index('2026-11-20', blocked), around);
    expect(next).toBeNull();
    expect(state).toMatchObject({ stopped: { why: 'blocked', until }, nextLook: until, troubles: [] });
    const again = step(state, { kind: 'woke', isAsked: false }, { ...around, now: until });
    expect(again.next).toEqual({ kind: 'index', day: '2026-11-20' });
  });

  test('asks three times for a filing, and tells it without figures then', () => {
    const ask = (tries: number) =>
      step(looking, { kind: 'summary', found: { ...found, tries }, answer: fail('not-found') }, around);
    expect(ask(0).found).toEqual([{ ...found, tries: 1, retryAt: now + 10 * MINUTE }]);
    expect(ask(1).found).toEqual([{ ...found, tries: 2, retryAt: now + 20 * MINUTE }]);
    expect(ask(2).items).toMatchObject([{ summary: null, unread: 'not-found', keptBack: null }]);
  });
});
