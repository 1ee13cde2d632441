import { describe, expect, test } from 'vitest';
import { fail } from '../../../../lib/edgar/client/failure.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import type { GlanceAnswer } from '../../../../lib/glance/digest.ts';
import { filedTradesOf } from '../../../../lib/glance/filed-trades.ts';
import type { AroundLook, Came } from '../../../../lib/news/look/came.ts';
import { step } from '../../../../lib/news/look/step.ts';
import { firstChoices, noConditions } from '../../../../lib/news/records/choices.ts';
import type { FoundFiling } from '../../../../lib/news/records/found.ts';
import type { NewsItem } from '../../../../lib/news/records/item.ts';
import { firstState, type NewsState } from '../../../../lib/news/records/state.ts';
import { troubleSentences } from '../../../../lib/news/words.ts';
import { firstAlert } from '../../../../lib/watchlist/records/types/alert-record.ts';
import { aGlance } from '../../../support/fakes/a-glance.ts';
import { filing, row } from '../../../support/samples/filing.ts';

/** Tuesday, 10 a.m. Eastern. */
const now = Date.parse('2026-11-24T15:00:00Z');
const MINUTE = 60_000;
const accession = '0009000900-26-000001';

const around: AroundLook = {
  now,
  looker: 'background',
  knows: () => false,
  watchers: new Map([['insider:0000000002', { since: '2026-01-01', alert: firstAlert }]]),
  choices: { ...firstChoices, on: true, notify: true },
  waiting: [],
  late: [],
  told: null,
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
    expect(woke(false)).toMatchObject({ state: planned, found: [], items: [], next: null });
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
    [fail('not-found'), 'not-out', 'EDGAR’s index of Nov 20, 2026 is not available yet.'],
    [fail('truncated'), 'cut-short', 'EDGAR’s index of Nov 20, 2026 was cut short.'],
    [fail('page-instead'), 'not-readable', 'EDGAR’s index of Nov 20, 2026 could not be read.'],
    [
      { ok: false, reason: 'another-day', at: '2026-11-19' } as const,
      'another-day',
      'EDGAR’s index of Nov 20, 2026 was that of a different day.',
    ],
  ])('that gets %o in the place of an index says so, goes on, and asks again', (answer, why, words) => {
    const { state, next } = step(looking, index('2026-11-20', answer), around);
    expect(next).toEqual({ kind: 'index', day: '2026-11-23' });
    expect(state.troubles).toEqual([{ day: '2026-11-20', why, tries: 1, retryAt: now + 10 * MINUTE }]);
    expect(troubleSentences(state, now)).toEqual([words, 'It will be requested again.']);
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

test('a filing with trades of a security that does not lead is told, whatever the least dollars', () => {
  const glance = aGlance(accession, 'Sold.');
  const strict = { ...around.choices, conditions: { ...noConditions, least: '1000000' } };
  const told = (title: string) => {
    const one = filing({ nonDerivativeTable: [row({ securityTitle: title })] });
    const filed = filedTradesOf(one, summarize(one));
    const answer: GlanceAnswer = { kind: 'filing', glance: { ...glance, filed } };
    return step(looking, { kind: 'summary', found, answer }, { ...around, choices: strict }).items;
  };
  expect(told(glance.seen.security?.title ?? '')).toMatchObject([{ keptBack: 'conditions' }]);
  expect(told('Preferred Stock')).toMatchObject([{ keptBack: null, summary: { hasOtherTrades: true } }]);
});

describe('a filing told without figures', () => {
  const late = { ...found, tries: 3, retryAt: now };
  const lookingOn = { ...looking, through: '2026-11-23', look: { isAsked: false, hasFeed: true } };
  const told: NewsItem = {
    version: 1,
    accession,
    form: '4',
    filedAt: '2026-11-20',
    listedOn: '2026-11-20',
    url: found.url,
    about: [{ kind: 'insider', cik: '0000000002', name: 'Doe Jane' }],
    summary: null,
    unread: 'not-found',
    original: null,
    keptBack: null,
  };
  const asked = { ...around, late: [late], told };
  const filing = { kind: 'filing', glance: aGlance(accession, 'Sold.') } as const;
  const answered = (answer: Extract<Came, { kind: 'summary' }>['answer'], some: Partial<AroundLook> = {}) =>
    step(lookingOn, { kind: 'summary', found: late, answer }, { ...asked, ...some });

  test('is asked for again once there is nothing else to do, in its time, and by the background alone', () => {
    const next = (some: Partial<AroundLook>, state = lookingOn) =>
      step(state, { kind: 'woke', isAsked: false }, { ...asked, ...some }).next;
    const other = { ...found, accession: '0009000900-26-000009', listedOn: '2026-11-23' };
    expect(next({ waiting: [other] })).toEqual({ kind: 'summary', found: other });
    expect(next({})).toEqual({ kind: 'summary', found: late });
    expect(next({ late: [{ ...late, retryAt: now + MINUTE }] })).toBeNull();
    expect(next({ looker: 'pages' }, { ...lookingOn, nextLook: now })).toBeNull();
  });

  test('gets its figures, and is not news again', () => {
    const { items, settled, state, next } = answered(filing);
    expect(items).toEqual([expect.objectContaining({ ...told, summary: expect.anything(), unread: null })]);
    expect(settled).toEqual([late]);
    expect(state.toNotify).toEqual([]);
    expect(next).toBeNull();
  });

  test('stays told where its figures are not what was asked for, and is taken back where it is about nobody', () => {
    const conditions = { ...noConditions, least: '1000000' };
    expect(answered(filing, { choices: { ...firstChoices, conditions } }).items[0]).toMatchObject({
      keptBack: null,
      summary: { sentence: 'Sold.' },
    });
    const itsIssuer = new Map([['issuer:0000000002', { since: '2026-01-01', alert: firstAlert }]]);
    expect(answered(filing, { watchers: itsIssuer }).items[0]).toMatchObject({ keptBack: 'not-about' });
    expect(answered({ kind: 'other-form' } as GlanceAnswer).items[0]).toMatchObject({
      keptBack: 'another-form',
    });
  });

  test('is given up after nine tries', () => {
    expect(answered(fail('not-found'))).toMatchObject({
      items: [],
      late: [{ ...late, tries: 4, retryAt: now + 80 * MINUTE }],
      settled: [],
    });
    const last = { ...late, tries: 8 };
    const came: Came = { kind: 'summary', found: last, answer: fail('not-found') };
    expect(step(lookingOn, came, { ...asked, late: [last] })).toMatchObject({
      items: [],
      late: [],
      settled: [last],
    });
  });

  test('is one that could not be loaded, or that nobody asked for; one that says nothing is not', () => {
    const first = (answer: Extract<Came, { kind: 'summary' }>['answer']) =>
      step(lookingOn, { kind: 'summary', found: { ...found, tries: 2 }, answer }, around).late;
    expect(first(fail('truncated'))).toMatchObject([{ accession, tries: 3, retryAt: now + 40 * MINUTE }]);
    expect(first(null)).toMatchObject([{ accession, tries: 2 }]);
    expect(first(fail('too-large'))).toEqual([]);
    expect(first({ kind: 'unreadable', reason: 'unknown' })).toEqual([]);
  });
});

test('a filing for which EDGAR has a fault holds up no other', () => {
  const other = { ...found, accession: '0009000900-26-000009', listedOn: '2026-11-23' };
  const looks = { ...looking, through: '2026-11-23', look: { isAsked: false, hasFeed: true } };
  const waiting = [found, other];
  const answer = { kind: 'failure', reason: 'server-error', status: 500, until: null } as const;
  const taken = step(looks, { kind: 'summary', found, answer }, { ...around, waiting });
  expect(taken.state.stopped).toMatchObject({ why: 'server-error' });
  expect(taken.found).toEqual([{ ...found, tries: 1, retryAt: now + 10 * MINUTE }]);
  const again = step(
    taken.state,
    { kind: 'woke', isAsked: true },
    { ...around, now: now + MINUTE, waiting: [...taken.found, other] },
  );
  const next = step(
    again.state,
    { kind: 'feed', start: 0, answer: { ok: true, party: null, entries: [], hasMore: false } },
    { ...around, now: now + MINUTE, waiting: [...taken.found, other] },
  ).next;
  expect(next).toEqual({ kind: 'summary', found: other });
  const refused = { kind: 'failure', reason: 'blocked', until: now } as const;
  expect(step(looks, { kind: 'summary', found, answer: refused }, { ...around, waiting }).found).toEqual([]);
  const third = { ...found, tries: 2 };
  expect(
    step(looks, { kind: 'summary', found: third, answer }, { ...around, waiting: [third] }),
  ).toMatchObject({
    items: [{ accession, summary: null }],
    late: [{ accession, tries: 3 }],
    state: { toNotify: [accession] },
  });
});
