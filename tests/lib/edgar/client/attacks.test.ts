import { describe, expect, test, vi } from 'vitest';
import { inFakeTime, settle, still } from '../../../support/fakes/fake-time.ts';
import {
  accession,
  answerEverything,
  filing,
  numberIn,
  openBrowser,
  reading,
  sleep,
  submission,
} from '../../../support/fakes/surroundings.ts';

/* Answers that EDGAR, or an impostor, may give; and a clock that jumps. */

inFakeTime();

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

test('a request sends no cookies and follows no redirect', async () => {
  const { openTab, requests } = openBrowser();
  void openTab()(filing(1), still());
  await settle();
  expect(requests[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'manual' });
});

describe('a redirect is reported as one, and not followed', () => {
  test.each([
    ['as fetch hides it', () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })],
    ['as it is', () => new Response('', { status: 302, headers: { location: 'https://example.com/' } })],
    [
      'followed all the same',
      () => Object.defineProperty(new Response(submission(1)), 'redirected', { value: true }),
    ],
  ])('%s', async (_, redirect) => {
    const { openTab, requests, cache } = openBrowser(redirect);
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual({ kind: 'failure', reason: 'redirected' });
    expect(requests).toHaveLength(1);
    expect(cache.size).toBe(0);
  });
});

describe('another filing than the one asked for is neither shown nor kept', () => {
  test.each([
    ['a Form 4', () => new Response(submission(2))],
    ['another form', () => new Response(submission(2, '10-K'))],
    [
      'a filing of before 2003',
      () => new Response(submission(1).replace(accession(1), '0000912057-96-000263')),
    ],
  ])('%s', async (_, other) => {
    const { openTab, cache } = openBrowser(other);
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual({ kind: 'failure', reason: 'another-filing' });
    expect(cache.size).toBe(0);
  });
});

describe('Retry-After', () => {
  test.each([
    [403, '1800', 30],
    [429, '1800', 30],
    [429, '60', 10],
    [503, '120', 2],
    [503, '86400', 60],
  ])('of a %i with %s seconds holds up every tab for %i minutes', async (status, seconds, pause) => {
    const headers = { 'retry-after': seconds };
    let refusing = true;
    const { openTab, requests } = openBrowser((url) =>
      refusing ? new Response('', { status, headers }) : answerEverything(url),
    );
    const until = Date.now() + pause * 60_000;
    expect(await openTab()(filing(1), still())).toMatchObject({ kind: 'failure', until });
    refusing = false;
    await minutes(pause - 0.1);
    expect(await openTab()(filing(2), still())).toMatchObject({ kind: 'failure', until });
    expect(requests).toHaveLength(1);
    await minutes(0.1);
    const answer = openTab()(filing(2), still());
    await settle();
    expect(await answer).toEqual(reading(2));
  });
});

test('EDGAR’s faults make requests ever rarer, and every tab says which fault', async () => {
  let failing = true;
  const { openTab, requests } = openBrowser((url) =>
    failing ? new Response('', { status: 503 }) : answerEverything(url),
  );
  const tabs = [openTab(), openTab()];
  for (let second = 0; second < 300; second++) {
    const answer = tabs[second % 2]?.(filing(second), still());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toMatchObject({ reason: 'server-error', status: 503, until: expect.any(Number) });
  }
  const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
  expect(requests.length).toBeLessThan(8);
  for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(5_000 * 2 ** index);

  failing = false;
  await minutes(10);
  const answer = tabs[0]?.(filing(1), still());
  await settle();
  expect(await answer).toEqual(reading(1));
});

describe('a pause survives a change of the clock', () => {
  const refuseOnce = () => {
    let refusals = 1;
    return openBrowser((url) => (refusals-- > 0 ? new Response('', { status: 403 }) : answerEverything(url)));
  };
  const hour = 60 * 60_000;

  test.each([-hour, -365 * 24 * hour])(
    'back, by %i ms, for ten minutes more and in every tab',
    async (jump) => {
      const { openTab, requests, clock } = refuseOnce();
      const one = openTab();
      await one(filing(1), still());
      clock.ahead = jump;
      expect(await one(filing(2), still())).toMatchObject({ reason: 'blocked' });
      expect(await openTab()(filing(2), still())).toMatchObject({ reason: 'blocked' });
      await minutes(9);
      expect(await openTab()(filing(2), still())).toMatchObject({ reason: 'blocked' });
      expect(requests).toHaveLength(1);
      await minutes(1.1);
      const answer = openTab()(filing(2), still());
      await settle();
      expect(await answer).toEqual(reading(2));
    },
  );

  test.each([hour, 365 * 24 * hour])(
    'on, by %i ms, in the tabs that know of it, which tell the others',
    async (jump) => {
      const { openTab, requests, clock } = refuseOnce();
      const one = openTab();
      await one(filing(1), still());
      await minutes(4);
      clock.ahead = jump;
      expect(await one(filing(2), still())).toMatchObject({ reason: 'blocked' });
      expect(await openTab()(filing(2), still())).toMatchObject({ reason: 'blocked' });
      await minutes(5);
      expect(await one(filing(2), still())).toMatchObject({ reason: 'blocked' });
      expect(requests).toHaveLength(1);
      await minutes(1.1);
      const answer = one(filing(2), still());
      await settle();
      expect(await answer).toEqual(reading(2));
    },
  );
});

describe('a lock that is held for good', () => {
  test('is not EDGAR’s silence: that no request could be made is said', async () => {
    const { openTab, requests } = openBrowser(answerEverything, () => new Promise(() => undefined));
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual({ kind: 'failure', reason: 'held-up' });
    expect(requests).toHaveLength(0);
  });

  test('leaves EDGAR its ten seconds once it is asked', async () => {
    const slow = async (url: string) => {
      await sleep(9_000);
      return new Response(submission(numberIn(url)));
    };
    const { openTab } = openBrowser(slow, async (task) => {
      await sleep(3_000);
      await task();
    });
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual(reading(1));
  });
});
