import { describe, expect, test } from 'vitest';
import { inFakeTime, still } from '../../../support/fakes/fake-time.ts';
import { filing, openBrowser, reading, submission } from '../../../support/fakes/surroundings.ts';

inFakeTime();

describe('no more of an answer is read than is wanted', () => {
  /** A body that goes on after `text`; `taken` counts its pieces. */
  function endless(text: string) {
    const seen = { taken: 0, cancelled: false };
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(seen.taken === 0 ? text : 'x'.repeat(10_000)));
        seen.taken += 1;
      },
      cancel: () => {
        seen.cancelled = true;
      },
    });
    return { seen, response: () => new Response(body) };
  }

  test('it is cut off after the ownership document', async () => {
    const whole = submission(1);
    const { seen, response } = endless(whole.slice(0, whole.indexOf('</XML>')));
    expect(await openBrowser(response).openTab()(filing(1), still())).toEqual(reading(1));
    expect(seen.cancelled).toBe(true);
    expect(seen.taken).toBeLessThan(4);
  });

  test('it is cut off after a header that names another form, and that is remembered', async () => {
    const { seen, response } = endless(submission(1, '10-K').split('<DOCUMENT>')[0] ?? '');
    const { openTab, requests } = openBrowser(response);
    const ask = openTab();
    expect(await ask(filing(1), still())).toEqual({ kind: 'other-form', formType: '10-K' });
    expect(seen.cancelled).toBe(true);
    await ask(filing(1), still());
    expect(requests).toHaveLength(1);
  });

  test('a closing tag that comes in two pieces is seen', async () => {
    const whole = new TextEncoder().encode(submission(1));
    const cut = submission(1).indexOf('</ownershipDocument>') + 7;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(whole.slice(0, cut));
        controller.enqueue(whole.slice(cut));
      },
    });
    expect(await openBrowser(() => new Response(body)).openTab()(filing(1), still())).toEqual(reading(1));
  });
});

test('a document whose tags were cut between lines is handed on whole', async () => {
  const cut = submission(1)
    .replace('<ownershipDocument>', '<ownershipDoc\nument>')
    .replace('</ownershipDocument>', '</ownershi\npDocument>');
  const { openTab } = openBrowser(() => new Response(cut));
  expect(await openTab()(filing(1), still())).toMatchObject({
    glance: { sentence: '<ownershipDoc\nument>1</ownershi\npDocument>' },
  });
});

test.each(['utf-8', 'windows-1252'])('letters in %s are read as meant', async (encoding) => {
  const text = submission(1).replace('<ownershipDocument>', '<ownershipDocument>José Müller ');
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1');
  const { openTab } = openBrowser(() => new Response(bytes));
  expect(await openTab()(filing(1), still())).toMatchObject({
    glance: { sentence: '<ownershipDocument>José Müller 1</ownershipDocument>' },
  });
});

test.each([
  ['malformed', 'XML that never ends', submission(1).replace('</ownershipDocument>', '')],
  ['unknown', 'a header that names no form', submission(1).replace(/CONFORMED.*\n/, '')],
])('a whole submission is asked for no more: %s, for %s', async (reason, _, text) => {
  const { openTab, cache } = openBrowser(() => new Response(text));
  expect(await openTab()(filing(1), still())).toEqual({ kind: 'unreadable', reason });
  expect(cache.size).toBe(1);
});
