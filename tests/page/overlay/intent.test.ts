import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForIntent } from '../../../page/overlay/intent.ts';

// No event in a test comes from the reader.
vi.mock('../../../page/host.ts', () => ({ isTrusted: () => true }));

const heard: string[] = [];
let listening = new AbortController();

/** @param touch how a finger shows intent for a link */
function listen(touch: 'tap' | 'long-press'): void {
  listenForIntent(document, {
    find: (element) => {
      const link = element.closest('a');
      return link && !link.id.startsWith('un') ? { element: link } : null;
    },
    touch,
    onNear: () => heard.push('near'),
    onIntent: ({ element }) => heard.push(`intent ${element.id}`),
    onLeave: ({ element }) => heard.push(`leave ${element.id}`),
    delay: () => 250,
    signal: listening.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  listening = new AbortController();
  document.body.innerHTML =
    '<a href="#1" id="wanted">one <b id="inner">bold</b></a><a href="#2" id="other-wanted">two</a><a href="#3" id="unwanted">three</a><p id="text">text</p>';
  listen('long-press');
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

const at = (id: string) => document.getElementById(id) ?? document.body;

/** @returns whether the browser's default action was allowed */
function pointer(type: string, target: Element, init: PointerEventInit = {}): boolean {
  return target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      pointerType: 'mouse',
      relatedTarget: document.body,
      ...init,
    }),
  );
}

describe('pointer', () => {
  test('a rest of 250 ms on a wanted link is intent', () => {
    pointer('pointerover', at('wanted'));
    vi.advanceTimersByTime(249);
    expect(heard).toEqual(['near']);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['near', 'intent wanted']);
  });

  test('a sweep over links is not intent', () => {
    for (let sweep = 0; sweep < 50; sweep++) {
      for (const id of ['wanted', 'other-wanted']) {
        pointer('pointerover', at(id));
        vi.advanceTimersByTime(200);
      }
    }
    pointer('pointerover', at('text'));
    vi.advanceTimersByTime(1000);
    expect(heard.filter((what) => what.startsWith('intent'))).toEqual([]);
  });

  test('a pointer that is still moving does not rest', () => {
    pointer('pointerover', at('wanted'), { clientX: 0 });
    for (let x = 20; x <= 100; x += 20) {
      vi.advanceTimersByTime(200);
      pointer('pointermove', at('wanted'), { clientX: x });
    }
    expect(heard).toEqual(['near']);
    pointer('pointermove', at('wanted'), { clientX: 103 });
    vi.advanceTimersByTime(250);
    expect(heard).toEqual(['near', 'intent wanted']);
  });

  test('moving within a link is one stay on it', () => {
    pointer('pointerover', at('wanted'));
    vi.advanceTimersByTime(200);
    pointer('pointerover', at('inner'));
    vi.advanceTimersByTime(50);
    expect(heard).toEqual(['near', 'intent wanted']);
  });

  test('a link is left for the page, for another link and for another window', () => {
    pointer('pointerover', at('wanted'));
    pointer('pointerover', at('other-wanted'));
    pointer('pointerout', at('other-wanted'), { relatedTarget: null });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['near', 'leave wanted', 'near', 'leave other-wanted']);
  });

  test('links to other things start nothing', () => {
    pointer('pointerover', at('unwanted'));
    expect(vi.getTimerCount()).toBe(0);
    expect(heard).toEqual([]);
  });

  test('a link that a script adds later is noticed', () => {
    const late = Object.assign(document.createElement('a'), { href: '#4', id: 'late' });
    document.body.append(late);
    pointer('pointerover', late);
    vi.advanceTimersByTime(250);
    expect(heard).toContain('intent late');
  });
});

describe('keyboard', () => {
  const focus = (id: string, visible = true) => {
    vi.spyOn(Element.prototype, 'matches').mockImplementation(() => visible);
    at(id).focus();
    vi.restoreAllMocks();
  };

  const press = (key: string, repeat = false) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, repeat }));
  const lift = (key: string) => document.dispatchEvent(new KeyboardEvent('keyup', { key }));
  const intents = () => heard.filter((what) => what.startsWith('intent'));

  test.each(['Tab', 'ArrowDown'])(
    'focus by %s is intent at once, and leaving is noticed whatever the pointer does',
    (key) => {
      press(key);
      focus('wanted');
      lift(key);
      expect(heard).toEqual(['near', 'intent wanted']);
      pointer('pointerover', at('text'));
      at('unwanted').focus();
      expect(heard).toEqual(['near', 'intent wanted', 'leave wanted']);
    },
  );

  test('focus by a click is not intent', () => {
    press('Tab');
    focus('wanted', false);
    lift('Tab');
    expect(heard).toEqual([]);
  });

  test('focus by a script is not intent, whatever the reader types', () => {
    focus('wanted');
    for (const key of ['a', 'Enter', 'Escape', 'Shift']) {
      press(key);
      focus('other-wanted');
      lift(key);
      focus('wanted');
    }
    expect(intents()).toEqual([]);
  });

  test('when a script moves the focus while a key is down, only the first link counts', () => {
    press('ArrowDown');
    for (const id of ['wanted', 'other-wanted', 'wanted']) {
      focus(id);
      press('ArrowDown', true);
    }
    lift('ArrowDown');
    expect(intents()).toEqual(['intent wanted']);
  });

  test('if Tab was held, or pressed outside the page, the link counts on which it is released', () => {
    press('Tab');
    focus('wanted');
    press('Tab', true);
    focus('other-wanted');
    expect(intents()).toEqual(['intent wanted']);
    lift('Tab');
    lift('Tab');
    expect(intents()).toEqual(['intent wanted', 'intent other-wanted']);
  });
});

describe('touch', () => {
  const touch = { pointerType: 'touch' };

  test('a long press is intent, and neither opens the menu nor follows the link', () => {
    pointer('pointerdown', at('wanted'), touch);
    vi.advanceTimersByTime(500);
    expect(heard).toEqual(['near', 'intent wanted']);
    expect(pointer('contextmenu', at('wanted'), touch)).toBe(false);
    pointer('pointerup', at('wanted'), touch);
    expect(pointer('click', at('wanted'), touch)).toBe(false);
  });

  test("the browser's own long press, when it comes first, is intent", () => {
    pointer('pointerdown', at('wanted'), touch);
    vi.advanceTimersByTime(400);
    expect(pointer('contextmenu', at('wanted'), touch)).toBe(false);
    expect(heard).toEqual(['near', 'intent wanted']);
  });

  test('a tap follows the link', () => {
    pointer('pointerdown', at('wanted'), touch);
    vi.advanceTimersByTime(100);
    pointer('pointerup', at('wanted'), touch);
    expect(pointer('click', at('wanted'), touch)).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['near', 'leave wanted']);
  });

  test('a finger that scrolls is no press', () => {
    pointer('pointerdown', at('wanted'), { ...touch, clientY: 0 });
    pointer('pointermove', at('wanted'), { ...touch, clientY: 30 });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['near', 'leave wanted']);
  });

  test('if a tap counts, it is intent when the finger lifts, and a scroll is not', () => {
    listening.abort();
    listening = new AbortController();
    listen('tap');
    pointer('pointerdown', at('wanted'), { ...touch, clientY: 0 });
    pointer('pointercancel', at('wanted'), touch);
    expect(heard).toEqual(['near', 'leave wanted']);
    pointer('pointerdown', at('wanted'), touch);
    vi.advanceTimersByTime(100);
    expect(heard).not.toContain('intent wanted');
    pointer('pointerup', at('wanted'), touch);
    expect(heard.at(-1)).toBe('intent wanted');
    expect(pointer('click', at('wanted'), touch)).toBe(true);
  });

  test('a right click of the mouse keeps its menu', () => {
    pointer('pointerover', at('wanted'));
    pointer('pointerdown', at('wanted'));
    expect(pointer('contextmenu', at('wanted'))).toBe(true);
  });
});

test('after it ends, nothing is noticed', () => {
  listening.abort();
  pointer('pointerover', at('wanted'));
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
});
