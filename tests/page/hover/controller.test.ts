import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail } from '../../../lib/edgar/client/failure.ts';
import type { GlanceAnswer } from '../../../lib/glance/digest.ts';
import { createController, type Shown } from '../../../page/hover/controller.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

// No event in a test comes from the reader.
vi.mock('../../../page/host.ts', () => ({ isTrusted: () => true }));

const accession = '0000000001-24-000001';
const glance: GlanceAnswer = { kind: 'filing', glance: aGlance(accession, 'sold') };

/** Cards that open, their requests to EDGAR, and the page they are on. */
function setUp(answering: (signal: AbortSignal) => Promise<GlanceAnswer>) {
  document.body.innerHTML = [1, 2]
    .map(
      (n) => `<a id="link${n}" href="https://www.sec.gov/Archives/edgar/data/1/00000000012400000${n}/">x</a>`,
    )
    .join('');
  const shown: Shown[] = [];
  const signals: AbortSignal[] = [];
  let retry = () => {};
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.innerHTML = '<button id="first">star</button><a id="last" href="#x">Open</a>';
  const ended = new AbortController();
  const controller = createController(
    (_, signal) => {
      signals.push(signal);
      return answering(signal);
    },
    {
      host,
      show: (what, _link, _id, onRetry) => {
        shown.push(what);
        retry = onRetry;
        document.body.append(host);
      },
      place: ({ element }) => element.isConnected,
      onPointer: () => false,
      controls: () => [...shadow.querySelectorAll<HTMLElement>('button, a')],
      hide: () => host.remove(),
    },
    ended.signal,
  );
  return { ...controller, host, shadow, shown, signals, ended, retry: () => retry() };
}

const link = (id: string) => document.getElementById(id) as HTMLAnchorElement;
const spot = (id: string) => ({ element: link(id) });
const at = { x: 1, y: 1 };
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const answerIn = (ms: number, answer: GlanceAnswer) => () =>
  new Promise<GlanceAnswer>((resolve) => setTimeout(resolve, ms, answer));
const press = (key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init }),
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shown', () => {
  test('a summary from the cache shows no skeleton first', async () => {
    const { open, shown } = setUp(answerIn(5, glance));
    open(spot('link1'), at);
    await wait(100);
    expect(shown).toEqual([glance]);
  });

  test('a skeleton is shown within 100 ms, then the summary', async () => {
    const { open, shown } = setUp(answerIn(300, glance));
    open(spot('link1'), at);
    await wait(100);
    expect(shown).toEqual([null]);
    await wait(300);
    expect(shown).toEqual([null, glance]);
  });

  test('a filing of another form shows nothing', async () => {
    const { open, host, shown } = setUp(answerIn(5, { kind: 'other-form', formType: '10-K' }));
    open(spot('link1'), at);
    await wait(100);
    expect(shown).toEqual([]);
    expect(host.isConnected).toBe(false);
  });

  test('a failure can be tried again', async () => {
    const answers = [fail('offline'), glance];
    const { open, shown, retry } = setUp(async () => answers.shift() ?? glance);
    open(spot('link1'), at);
    await wait(10);
    retry();
    await wait(10);
    expect(shown).toEqual([fail('offline'), null, glance]);
  });

  test('another link takes the card over and aborts the first', async () => {
    const { open, shown, signals } = setUp(answerIn(200, glance));
    open(spot('link1'), at);
    await wait(100);
    open(spot('link2'), at);
    await wait(1000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(shown).toEqual([null, null, glance]);
  });
});

describe('the pointer', () => {
  test('may go from the link into the card, and the card stays while it is there', async () => {
    const { open, leave, host } = setUp(async () => glance);
    open(spot('link1'), at);
    await wait(10);
    leave(spot('link1'));
    await wait(150);
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await wait(60_000);
    expect(host.isConnected).toBe(true);
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await wait(350);
    expect(host.isConnected).toBe(false);
  });

  test('leaves, and the request is aborted and the card gone', async () => {
    const { open, leave, host, signals } = setUp(answerIn(5_000, glance));
    open(spot('link1'), at);
    await wait(100);
    leave(spot('link1'));
    await wait(350);
    expect(signals[0]?.aborted).toBe(true);
    expect(host.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(1); // the stub's own answer
  });

  test('of a finger closes the card by a press elsewhere, but not in the card', async () => {
    const { open, host } = setUp(async () => glance);
    open(spot('link1'), at);
    await wait(10);
    host.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    await wait(1_000);
    expect(host.isConnected).toBe(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    expect(host.isConnected).toBe(false);
  });
});

describe('the keyboard', () => {
  const openByFocus = async () => {
    const card = setUp(async () => glance);
    link('link1').focus();
    card.open(spot('link1'), null);
    await wait(10);
    return card;
  };

  test('Tab skips the card; Alt+↓ goes from the link into it, Shift+Tab back', async () => {
    const { host, shadow, open } = await openByFocus();
    expect(press('Tab')).toBe(true);
    expect(document.activeElement).toBe(link('link1'));
    expect(press('ArrowDown', { altKey: true })).toBe(false);
    expect(document.activeElement).toBe(host);
    expect(shadow.activeElement?.id).toBe('first');
    expect(press('Tab', { shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(link('link1'));
    open(spot('link1'), null);
    await wait(1_000);
    expect(host.isConnected).toBe(true);
  });

  test("Tab from the card's last control goes on from the link", async () => {
    const { shadow } = await openByFocus();
    press('ArrowDown', { altKey: true });
    shadow.querySelector<HTMLElement>('#last')?.focus();
    expect(press('Tab')).toBe(true);
    expect(document.activeElement).toBe(link('link1'));
  });

  test('Esc closes the card, gives the focus back to the link, and is not handled twice', async () => {
    const { host } = await openByFocus();
    press('ArrowDown', { altKey: true });
    const heard: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => heard.push(defaultPrevented), {
      once: true,
    });
    press('Escape');
    expect(heard).toEqual([true]);
    expect(host.isConnected).toBe(false);
    expect(document.activeElement).toBe(link('link1'));
  });

  test('Esc is the page’s own while no card is open', () => {
    setUp(async () => glance);
    expect(press('Escape')).toBe(true);
  });
});

test('a link that a script removes from the page takes its card with it', async () => {
  const { open, host } = setUp(async () => glance);
  open(spot('link1'), at);
  await wait(10);
  link('link1').remove();
  window.dispatchEvent(new Event('resize'));
  expect(host.isConnected).toBe(false);
});

test('a page that goes to the background aborts its request', async () => {
  const { open, signals } = setUp(answerIn(5_000, glance));
  open(spot('link1'), at);
  await wait(100);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signals[0]?.aborted).toBe(true);
});

test('the end of the script closes the card and opens none', async () => {
  const { open, host, ended } = setUp(async () => glance);
  open(spot('link1'), at);
  await wait(10);
  ended.abort();
  expect(host.isConnected).toBe(false);
  open(spot('link2'), at);
  await wait(100);
  expect(host.isConnected).toBe(false);
});
