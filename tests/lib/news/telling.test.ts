import { describe, expect, test } from 'vitest';
import { newsHeadline } from '../../../lib/news/headline.ts';
import { minuteOfTime, minutesQuiet, timeOfMinute } from '../../../lib/news/quiet.ts';
import { firstChoices, noConditions } from '../../../lib/news/records/choices.ts';
import type { FoundFiling } from '../../../lib/news/records/found.ts';
import type { NewsSummary } from '../../../lib/news/records/item.ts';
import { firstState } from '../../../lib/news/records/state.ts';
import { meets } from '../../../lib/news/telling/conditions.ts';
import { judge } from '../../../lib/news/telling/judge.ts';
import { notificationOf, troubleSentences } from '../../../lib/news/words.ts';
import { firstAlert } from '../../../lib/watchlist/records/types/alert-record.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

const accession = '0009000900-26-000001';
const { seen, headline, sentence, plan } = aGlance(accession, 'Doe Jane sold 1,000 shares.');
const sale: NewsSummary = { seen, headline, sentence, plan };
const found: FoundFiling = {
  version: 1,
  accession,
  form: '4',
  filedAt: '2026-11-24',
  listedOn: '2026-11-24',
  url: seen.url,
  parties: [{ cik: '0000000002', name: 'Doe Jane' }],
  tries: 0,
  retryAt: 0,
};
const watcher = { since: '2026-01-01', alert: firstAlert };
const jane = new Map([['insider:0000000002', watcher]]);

describe('conditions', () => {
  test.each([
    [{}, true],
    [{ marketOnly: true }, true],
    [{ least: '12500' }, true],
    [{ least: '12500.01' }, false],
    [{ notUnderPlan: true }, false],
  ])('%o is met by a sale of $12,500 under a plan: %s', (some, isMet) => {
    expect(meets({ ...noConditions, ...some }, sale)).toBe(isMet);
  });

  test('what the filing does not say is told, and what is no market trade is not', () => {
    const valueless = { ...sale, seen: { ...seen, sold: { shares: '1', averagePrice: null, value: null } } };
    expect(meets({ ...noConditions, least: '1000000' }, valueless)).toBe(true);
    const gift = { ...sale, seen: { ...seen, kinds: ['gift'], sold: null } };
    expect(meets({ ...noConditions, least: '1' }, gift)).toBe(false);
    expect(meets({ ...noConditions, marketOnly: true }, gift)).toBe(false);
    const onTableTwo = { ...sale, seen: { ...seen, sold: null } };
    expect(meets({ ...noConditions, least: '1' }, onTableTwo)).toBe(true);
    expect(meets({ ...noConditions, notUnderPlan: true }, { ...sale, plan: 'mentioned' })).toBe(true);
  });
});

test('trades of securities whose figures are not kept may meet any condition', () => {
  const others = { hasOtherTrades: true as const };
  const award = { ...sale, ...others, seen: { ...seen, kinds: ['award'], sold: null } };
  expect(meets({ ...noConditions, marketOnly: true, least: '1000000' }, award)).toBe(true);
  expect(meets({ ...noConditions, least: '1000000' }, { ...sale, ...others })).toBe(true);
  expect(meets({ ...noConditions, least: '1000000' }, sale)).toBe(false);
  expect(meets({ ...noConditions, notUnderPlan: true }, { ...sale, ...others, plan: 'checked' })).toBe(false);
});

describe('a filing found', () => {
  const told = (known: Parameters<typeof judge>[1], watchers = jane, choices = firstChoices) =>
    judge(found, known, watchers, choices, []);

  test('is news about those whom it concerns', () => {
    expect(told(sale)).toMatchObject({
      about: [{ kind: 'insider', cik: '0000000002', name: 'Doe Jane' }],
      summary: { sentence: 'Doe Jane sold 1,000 shares.' },
      keptBack: null,
    });
  });

  test('is none of a company that is watched for its own stock and files on another’s', () => {
    expect(told(sale, new Map([['issuer:0000000002', watcher]]))).toMatchObject({ keptBack: 'not-about' });
  });

  test('is none from before its party was watched', () => {
    expect(told(sale, new Map([['insider:0000000002', { ...watcher, since: '2026-11-25' }]]))).toMatchObject({
      keptBack: 'not-about',
    });
  });

  test('is kept back where all whom it is about are muted, or their conditions are not met', () => {
    const muted = { ...watcher, alert: { ...firstAlert, muted: true } };
    expect(told(sale, new Map([['insider:0000000002', muted]]))).toMatchObject({ keptBack: 'muted' });
    expect(
      told(
        sale,
        new Map([
          ['insider:0000000002', muted],
          ['issuer:0000000001', watcher],
        ]),
      ),
    ).toMatchObject({ keptBack: null });
    const strict = { ...firstChoices, conditions: { ...noConditions, notUnderPlan: true } };
    expect(told(sale, jane, strict)).toMatchObject({ keptBack: 'conditions' });
    const own = { ...watcher, alert: { ...firstAlert, conditions: noConditions } };
    expect(told(sale, new Map([['insider:0000000002', own]]), strict)).toMatchObject({ keptBack: null });
  });

  test('is told without figures where it cannot be read, whatever the conditions', () => {
    const strict = { ...firstChoices, conditions: { ...noConditions, least: '1000000' } };
    const item = told('not-readable', jane, strict);
    expect(item).toMatchObject({ keptBack: null, summary: null, unread: 'not-readable' });
    expect(notificationOf(item)).toEqual({
      title: 'Doe Jane: Form 4',
      message: 'Form 4, filed Nov 24, 2026, could not be read.',
    });
  });

  test('that nobody asked for is told without figures, and not as one that could not be read', () => {
    const item = told('not-asked');
    expect(item).toMatchObject({ summary: null, unread: null, keptBack: null });
    expect(newsHeadline(item)).toBe('Form 4, figures not loaded');
    expect(notificationOf(item).message).toBe('Form 4, filed Nov 24, 2026.');
    const [about] = item.about.map((party) => ({ ...party, name: '\u05d0\u05d1' }));
    expect(notificationOf({ ...item, about: about ? [about] : [] }).title).toBe(
      '\u2068\u05d0\u05d1\u2069: Form 4',
    );
    const hebrew = '\u05d0\u05d1 sold 5 for $10.';
    expect(notificationOf({ ...told(sale), summary: { ...sale, sentence: hebrew } }).message).toBe(
      '\u2068\u05d0\u05d1\u2069 sold 5 for $10.',
    );
    expect(newsHeadline(told('not-readable'))).toBe('Form 4, which could not be read');
    expect(newsHeadline(told(sale))).toBe(headline);
  });

  test('that amends names the filing it amends, where that is at hand', () => {
    const original = {
      ...seen,
      accession: '0009000900-26-000000',
      url: seen.url.replaceAll('000001', '000000'),
    };
    const amendment = {
      ...seen,
      documentType: '4/A' as const,
      dateOfOriginalSubmission: '2024-06-05',
      filedAt: '2026-11-24',
    };
    const item = judge({ ...found, form: '4/A' }, { ...sale, seen: amendment }, jane, firstChoices, [
      original,
    ]);
    expect(item.original).toBe('0009000900-26-000000');
  });
});

test.each([
  [1320, 420, { 1320: 540, 10: 410, 419: 1, 1319: 0, 420: 0 }],
  [60, 120, { 90: 30, 59: 0, 120: 0 }],
  [60, 60, { 60: 0 }],
])('quiet hours from minute %i to minute %i end in time', (from, to, expected) => {
  for (const [minute, left] of Object.entries(expected))
    expect(minutesQuiet({ quiet: { from, to } }, Number(minute))).toBe(left);
  expect(minutesQuiet({ quiet: null }, from)).toBe(0);
});

test('a minute of the day is what a time field holds', () => {
  for (const minute of [0, 419, 1320, 1439]) expect(minuteOfTime(timeOfMinute(minute))).toBe(minute);
  expect(['', '24:00', '7:00'].map(minuteOfTime)).toEqual([null, null, null]);
});

test('what failed is said in words', () => {
  expect(
    troubleSentences(
      {
        ...firstState(0),
        troubles: [
          { day: '2026-11-24', why: 'not-readable', tries: 1, retryAt: 0 },
          { day: '2026-12-08', why: 'not-out', tries: 1, retryAt: 0 },
        ],
        stopped: { why: 'offline', at: 0, until: null, status: null },
        // The other has been shown for long enough.
        without: ['2026-07-03', '2026-11-27'],
      },
      Date.parse('2026-12-08T15:00:00Z'),
    ),
  ).toEqual([
    'sec.gov couldn’t be reached.',
    'EDGAR’s index of Nov 24, 2026 could not be read.',
    'It will be requested again.',
    'EDGAR has no index of Nov 27, 2026: it was probably closed.',
  ]);
});
