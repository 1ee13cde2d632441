import { describe, expect, test, vi } from 'vitest';
import { diceFrom } from '../../../support/dice.ts';
import { inFakeTime, settle, still } from '../../../support/fakes/fake-time.ts';
import {
  accession,
  filing,
  numberIn,
  openBrowser,
  reading,
  sleep,
  submission,
} from '../../../support/fakes/surroundings.ts';

inFakeTime();

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
  /** With storage that takes up to 30 milliseconds, and with storage that takes next to none. */
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

  test('a filing that another tab has read is not requested again', async () => {
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

  test('the last request is served first', async () => {
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

  test('a filing whose request was aborted is requested again', async () => {
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
