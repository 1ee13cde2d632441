import { describe, expect, test, vi } from 'vitest';
import { inFakeTime, settle, still } from '../../../support/fakes/fake-time.ts';
import {
  accession,
  answerEverything,
  filing,
  openBrowser,
  reading,
  submission,
} from '../../../support/fakes/surroundings.ts';

inFakeTime();

test('what the archive forbids because it does not exist stops no other request', async () => {
  const denied =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
  const { openTab, requests } = openBrowser(() => new Response(denied, { status: 403 }));
  const answer = openTab()(filing(1), still());
  await settle();
  expect(await answer).toEqual({ kind: 'failure', reason: 'not-found' });
  expect(requests).toHaveLength(2);
});

describe('a refusal by EDGAR', () => {
  const throttlingPage =
    '<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head></html>';
  test.each([
    ['status 403', () => new Response('', { status: 403 })],
    ['status 429', () => new Response('', { status: 429 })],
    ['the throttling page under status 200', () => new Response(throttlingPage)],
    ['the throttling page under status 503', () => new Response(throttlingPage, { status: 503 })],
  ])('%s stops every tab for ten minutes, and each says how long is left', async (_, refusal) => {
    let refusing = true;
    const { openTab, requests } = openBrowser((url) => (refusing ? refusal() : answerEverything(url)));
    const [one, other] = [openTab(), openTab()];
    const until = Date.now() + 10 * 60_000;
    const blocked = { kind: 'failure', reason: 'blocked', until };
    expect(await one(filing(1), still())).toEqual(blocked);
    refusing = false;

    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(await other(filing(2), still())).toEqual(blocked);
    expect(await one(filing(1), still())).toEqual(blocked);
    expect(requests).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(5 * 60_000);
    const answer = other(filing(2), still());
    await settle();
    expect(await answer).toEqual(reading(2));
  });

  test('what is in the cache is shown all the same', async () => {
    const { openTab, cache } = openBrowser(() => new Response('', { status: 403 }));
    cache.set(accession(1), reading(1));
    const ask = openTab();
    await ask(filing(2), still());
    expect(await ask(filing(1), still())).toEqual(reading(1));
  });
});

describe('every other trouble is an answer of its own and is not remembered', () => {
  const broken = () => {
    const pieces = [new TextEncoder().encode(submission(1).slice(0, 150))];
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.pop();
        if (piece) controller.enqueue(piece);
        else controller.error(new TypeError('network error'));
      },
    });
    return new Response(body);
  };
  test.each([
    ['server-error', () => new Response('oops', { status: 502 })],
    ['truncated', () => new Response(submission(1).slice(0, -80))],
    ['truncated', broken],
    ['page-instead', () => new Response('<!DOCTYPE html>\n<html><body>Welcome</body></html>')],
    ['too-large', () => new Response(`${submission(1).split('<DOCUMENT>')[0]}${'x'.repeat(5_000_000)}`)],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['timed-out', () => new Promise<Response>(() => undefined)],
  ])('%s', async (reason, trouble) => {
    const { openTab, cache } = openBrowser(trouble);
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toMatchObject({ kind: 'failure', reason });
    expect(cache.size).toBe(0);
  });

  test('a body that stalls is given up after ten seconds and its request aborted', async () => {
    const { openTab, requests } = openBrowser(() => new Response(new ReadableStream()));
    const answer = openTab()(filing(1), still());
    await vi.advanceTimersByTimeAsync(9_990);
    expect(requests[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(await answer).toEqual({ kind: 'failure', reason: 'timed-out' });
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test('storage that cannot be used', async () => {
    const { openTab, requests, cache } = openBrowser();
    cache.get = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await openTab()(filing(1), still())).toEqual({ kind: 'failure', reason: 'no-storage' });
    expect(requests).toHaveLength(0);
  });
});
