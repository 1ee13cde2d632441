import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diceFrom } from '../../support/dice.ts';
import {
  accession,
  answerEverything,
  filing,
  numberIn,
  openBrowser,
  reading,
  sleep,
  submission,
} from '../../support/fakes/surroundings.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2024, 5, 5) });
});
afterEach(() => {
  vi.useRealTimers();
});

const still = () => new AbortController().signal;
const settle = () => vi.advanceTimersByTimeAsync(60_000);

test('a filing is answered by one request for its submission', async () => {
  const { openTab, requests } = openBrowser();
  const answer = openTab()(filing(7), still());
  await settle();
  expect(await answer).toEqual(reading(7));
  expect(requests.map(({ url }) => url)).toEqual([
    `https://www.sec.gov/Archives/edgar/data/1/000000000124000007/${accession(7)}.txt`,
  ]);
});

describe('over tabs and background', () => {
  /** Of a storage that takes up to 30 milliseconds, and of one in which it takes next to none. */
  test.each([30, 1])(
    'one request is in flight and two start in a second, with a storage of %i ms',
    async (longest) => {
      const dice = diceFrom(longest);
      const browser = openBrowser(
        async (url) => {
          await sleep(20 + dice.below(600));
          return new Response(submission(numberIn(url)));
        },
        undefined,
        () => 1 + dice.below(longest),
      );
      const { openTab, openBackground, requests, mostInFlight } = browser;
      const asking = [openTab(), openTab(), openBackground(), openBackground()];
      const answers: unknown[] = [];
      for (let round = 0; round < 40; round++) {
        for (const [at, ask] of asking.entries())
          if (dice.below(3) === 0)
            void ask(filing(round * 10 + at), still()).then((answer) => answers.push(answer));
        await vi.advanceTimersByTimeAsync(dice.below(3_000));
      }
      await settle();
      expect(requests.length).toBeGreaterThan(30);
      expect(answers.filter((answer) => (answer as { kind: string }).kind === 'filing').length).toBe(
        requests.length,
      );
      expect(mostInFlight()).toBe(1);
      const starts = requests.map(({ at }) => at);
      expect(
        starts.filter((at, index) => (starts[index + 2] ?? Number.POSITIVE_INFINITY) - at <= 1000),
      ).toEqual([]);
      expect(browser.held.size).toBe(0);
    },
  );

  test('a tab that fills a record leaves the background a turn in between, and the other way round', async () => {
    const { openTab, openBackground, requests } = openBrowser();
    const [tab, background] = [openTab(), openBackground()];
    for (let number = 0; number < 8; number++) {
      void tab(filing(number), still());
      void background(filing(100 + number), still());
    }
    await vi.advanceTimersByTimeAsync(6_000);
    const ofTab = requests.filter(({ url }) => numberIn(url) < 100).length;
    expect(ofTab).toBeGreaterThanOrEqual(3);
    expect(requests.length - ofTab).toBeGreaterThanOrEqual(3);
  });

  test('the claim of a context that is gone holds nobody up for longer than a request can take', async () => {
    const { openTab, requests, held } = openBrowser();
    held.set('extension', Date.now() + 9_000);
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual(reading(1));
    expect(requests[0]?.at).toBeGreaterThanOrEqual(Date.UTC(2024, 5, 5) + 9_000);
    held.set('extension', Date.now() + 3_600_000);
    const other = openTab()(filing(2), still());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await other).toEqual(reading(2));
  });
});

test('what the archive forbids because it is not there stops nobody', async () => {
  const denied =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
  const { openTab, requests } = openBrowser(() => new Response(denied, { status: 403 }));
  const answer = openTab()(filing(1), still());
  await settle();
  expect(await answer).toEqual({ kind: 'failure', reason: 'not-found' });
  expect(requests).toHaveLength(2);
});

describe('over all tabs', () => {
  test('one request is in flight and two start in a second, however many are asked for', async () => {
    const { openTab, requests, mostInFlight } = openBrowser();
    const tabs = [openTab(), openTab(), openTab(), openTab()];
    for (let number = 0; number < 16; number++)
      tabs[number % 4]?.(filing(number), still()).catch(() => undefined);
    await settle();
    expect(requests.length).toBeGreaterThan(12);
    expect(mostInFlight()).toBe(1);
    for (const [index, { at }] of requests.entries()) {
      const third = requests[index + 2];
      if (third) expect(third.at - at).toBeGreaterThan(1000);
    }
  });

  test('two tabs that ask for the same filing make one request', async () => {
    const { openTab, requests } = openBrowser();
    const answers = [openTab()(filing(1), still()), openTab()(filing(1), still())];
    await settle();
    expect(await Promise.all(answers)).toEqual([reading(1), reading(1)]);
    expect(requests).toHaveLength(1);
  });

  test('a filing that another tab has read is asked for no more', async () => {
    const { openTab, requests } = openBrowser();
    void openTab()(filing(1), still());
    await settle();
    expect(await openTab()(filing(1), still())).toEqual(reading(1));
    expect(requests).toHaveLength(1);
  });

  test('a tab that waits for nothing lets the others ask', async () => {
    const { openTab, requests } = openBrowser();
    const leaving = new AbortController();
    openTab()(filing(1), leaving.signal).catch(() => undefined);
    leaving.abort();
    const answer = openTab()(filing(2), still());
    await settle();
    expect(await answer).toEqual(reading(2));
    expect(requests).toHaveLength(1);
  });
});

describe('in one tab', () => {
  test('ten questions about one filing make one request', async () => {
    const { openTab, requests } = openBrowser();
    const ask = openTab();
    const answers = Array.from({ length: 10 }, () => ask(filing(1), still()));
    await settle();
    expect(await Promise.all(answers)).toEqual(Array(10).fill(reading(1)));
    expect(requests).toHaveLength(1);
  });

  test('who asks last is served first', async () => {
    const { openTab, requests } = openBrowser();
    const ask = openTab();
    for (const number of [1, 2, 3]) void ask(filing(number), still());
    await vi.advanceTimersByTimeAsync(300);
    void ask(filing(4), still());
    await settle();
    expect(requests.map(({ url }) => numberIn(url))).toEqual([3, 4, 2, 1]);
  });

  test('a question taken back before its turn makes no request', async () => {
    const { openTab, requests } = openBrowser();
    const ask = openTab();
    void ask(filing(1), still());
    await vi.advanceTimersByTimeAsync(10);
    const leaving = new AbortController();
    const left = ask(filing(2), leaving.signal);
    left.catch(() => undefined);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await settle();
    expect(requests.map(({ url }) => numberIn(url))).toEqual([1]);
  });

  test('a question taken back in flight aborts its request, unless another waits for it', async () => {
    const { openTab, requests } = openBrowser();
    const ask = openTab();
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [ask(filing(1), first.signal), ask(filing(1), second.signal)];
    for (const answer of answers) answer.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(50);
    first.abort();
    expect(requests[0]?.signal.aborted).toBe(false);
    second.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test('a filing asked for again after it was given up is asked for anew', async () => {
    const { openTab, requests } = openBrowser();
    const ask = openTab();
    const leaving = new AbortController();
    ask(filing(1), leaving.signal).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(50);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(0);
    const answer = ask(filing(1), still());
    await settle();
    expect(await answer).toEqual(reading(1));
    expect(requests).toHaveLength(2);
  });
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

test('a Form 4 of before the XML mandate is read once and remembered as holding no data', async () => {
  const text = submission(1).replace(/<XML>[\s\S]*<\/XML>/, 'FORM 4, as text');
  const { openTab, requests } = openBrowser(() => new Response(text));
  const ask = openTab();
  const expected = { kind: 'unreadable', reason: 'no-document' };
  expect(await ask(filing(1), still())).toEqual(expected);
  expect(await ask(filing(1), still())).toEqual(expected);
  expect(requests).toHaveLength(1);
});

describe('a filing of before 2003 holds no data, and is no failure', () => {
  const old = { accession: '0000912057-96-000263', cik: '1' };
  const header = (tag: string, form = '4') =>
    `<${tag}-DOCUMENT>0000912057-96-000263.txt : 19960214\n<${tag}-HEADER>0000912057-96-000263.hdr.sgml : 19960214\n` +
    `ACCESSION NUMBER:\t\t0000912057-96-000263\nCONFORMED SUBMISSION TYPE:\t${form}\nFILED AS OF DATE:\t\t19960214\n</${tag}-HEADER>\n`;
  const body = '<DOCUMENT>\n<TYPE>4\n<TEXT>\nFORM 4 <S> <C>\n</TEXT>\n</DOCUMENT>\n';
  const seal = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n';
  test.each([
    ['in full', `${header('SEC')}${body}</SEC-DOCUMENT>\n`],
    ['under the tags of before 1996', `${header('IMS')}${body}</IMS-DOCUMENT>\n`],
    ['sealed', `${seal}${header('SEC')}${body}</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['as far as its header', header('SEC')],
    ['without the line that ends it', header('SEC') + body],
  ])('%s', async (_, text) => {
    const { openTab, requests } = openBrowser(() => new Response(text));
    const answer = openTab()(old, still());
    await settle();
    expect(await answer).toEqual({ kind: 'unreadable', reason: 'no-document' });
    expect(requests).toHaveLength(1);
  });

  test('another form of that time is another form', async () => {
    const { openTab } = openBrowser(() => new Response(`${header('IMS', '10-K')}${body}`));
    expect(await openTab()(old, still())).toEqual({ kind: 'other-form', formType: '10-K' });
  });

  test('a header that broke off is a failure all the same', async () => {
    const { openTab } = openBrowser(() => new Response(header('SEC').slice(0, 200)));
    expect(await openTab()(old, still())).toEqual({ kind: 'failure', reason: 'truncated' });
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

describe('where there is no submission', () => {
  const folder = '/Archives/edgar/data/1/000000000124000001';
  const index = `<!DOCTYPE html><html><body><div id="formName"><strong>Form 4/A</strong> - x</div>
    <div id="secNum">SEC Accession No. ${accession(1)}</div>
    <table class="tableFile"><tr><th>Seq<th>Document<th>Type
    <tr><td>1<td><a href="${folder}/xslF345X05/doc4.xml">doc4.html</a><td>4/A
    <tr><td>1<td><a href="${folder}/doc4.xml">doc4.xml</a><td>4/A</table></body></html>`;

  const serving = (pages: Record<string, string>) => async (url: string) => {
    await sleep(100);
    const page = Object.entries(pages).find(([end]) => url.endsWith(end))?.[1];
    return page === undefined ? new Response('not found', { status: 404 }) : new Response(page);
  };

  test('the index page leads to the XML, each request in its turn', async () => {
    const xml = '<?xml version="1.0"?><ownershipDocument>1</ownershipDocument>';
    const { openTab, requests } = openBrowser(serving({ '-index.htm': index, '/doc4.xml': xml }));
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toMatchObject({
      kind: 'filing',
      glance: { sentence: xml },
    });
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual([
      `${accession(1)}.txt`,
      `${accession(1)}-index.htm`,
      'doc4.xml',
    ]);
    expect((requests[2]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(1000);
  });

  test('that of a notice of a proposed sale does, too', async () => {
    const xml = '<?xml version="1.0"?><edgarSubmission>1</edgarSubmission>';
    const pages = { '-index.htm': index.replaceAll('4/A', '144'), '/doc4.xml': xml };
    const answer = openBrowser(serving(pages)).openTab()(filing(1), still());
    await settle();
    expect(await answer).toMatchObject({ glance: { sentence: xml } });
  });

  test.each([
    ['no index page either', {}, { kind: 'failure', reason: 'not-found' }],
    [
      'an index page of another form',
      { '-index.htm': index.replace('Form 4/A', 'Form 10-K') },
      { kind: 'other-form', formType: '10-K' },
    ],
    [
      'an index page that links no XML',
      { '-index.htm': index.replace(/<table[\s\S]*table>/, '') },
      { kind: 'unreadable', reason: 'no-document' },
    ],
    [
      'another page in the place of the index',
      { '-index.htm': '<!doctype html><html></html>' },
      { kind: 'failure', reason: 'page-instead' },
    ],
    [
      'HTML in the place of the XML',
      { '-index.htm': index, '/doc4.xml': '<html></html>' },
      { kind: 'failure', reason: 'page-instead' },
    ],
    [
      'XML that breaks off',
      { '-index.htm': index, '/doc4.xml': '<ownershipDocument>' },
      { kind: 'failure', reason: 'truncated' },
    ],
  ])('%s is told', async (_, pages, expected) => {
    const answer = openBrowser(serving(pages)).openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual(expected);
  });
});
