import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Point, Spot } from '../../../page/overlay/intent.ts';
import { createOverlay } from '../../../page/overlay/overlay.ts';

// No event in a test comes from the reader.
vi.mock('../../../page/host.ts', () => ({ isTrusted: () => true }));

const at: Point = { x: 1, y: 1 };

/** An overlay on a page with two spots, whose boxes a test may move. */
function setUp() {
  document.body.innerHTML = '<p id="one">1</p><p id="two">2</p><div id="host"></div>';
  const find = (id: string) => document.getElementById(id) ?? document.body;
  const host = find('host');
  const placed: Spot[] = [];
  let isInSight = true;
  const ended = new AbortController();
  const hide = vi.fn();
  const overlay = createOverlay<Spot>(
    {
      host,
      place: (spot) => {
        placed.push(spot);
        return isInSight;
      },
      hide,
      isHeld: () => false,
    },
    ended.signal,
  );
  const open = (id: string, point: Point | null = at) => {
    const gone = overlay.open({ element: find(id) }, point);
    overlay.place();
    return gone;
  };
  const scroll = (top: number) => {
    vi.spyOn(find('one'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 10, 10));
    document.dispatchEvent(new Event('scroll'));
  };
  return {
    overlay,
    open,
    scroll,
    placed,
    hide,
    host,
    one: { element: find('one') },
    leaveSight: () => {
      isInSight = false;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('is open for one spot at a time, and opens only once for each', () => {
  const { overlay, open, hide } = setUp();
  const first = open('one');
  expect(open('one')).toBeNull();
  open('two');
  expect(first?.aborted).toBe(true);
  expect(hide).toHaveBeenCalledTimes(1);
  expect(overlay.spot?.element.id).toBe('two');
});

test('a spot reached again within the grace period keeps it open', () => {
  const { overlay, open, one } = setUp();
  open('one');
  overlay.leave(one);
  vi.advanceTimersByTime(200);
  open('one');
  vi.advanceTimersByTime(5_000);
  expect(overlay.spot).not.toBeNull();
});

describe('a scroll', () => {
  test('elsewhere changes nothing', () => {
    const { overlay, scroll, open, placed } = setUp();
    scroll(0);
    open('one');
    scroll(0);
    expect(placed).toHaveLength(1);
    expect(overlay.spot).not.toBeNull();
  });

  test('closes it under a pointer, which is now on something else', () => {
    const { overlay, scroll, open } = setUp();
    open('one');
    scroll(100);
    expect(overlay.spot).toBeNull();
  });

  test('moves it along for the keyboard, and for a pointer that is in it', () => {
    const { overlay, scroll, open, placed, host } = setUp();
    open('one', null);
    scroll(100);
    expect(placed).toHaveLength(2);
    overlay.close();
    open('one');
    host.dispatchEvent(new PointerEvent('pointerenter'));
    scroll(200);
    expect(overlay.spot).not.toBeNull();
  });

  test('closes it once its spot is out of sight', () => {
    const { overlay, scroll, open, leaveSight } = setUp();
    open('one', null);
    leaveSight();
    scroll(5_000);
    expect(overlay.spot).toBeNull();
  });
});

test('focus that leaves the host closes it only if its spot is left, too', () => {
  const { overlay, open, one, host } = setUp();
  open('one');
  host.dispatchEvent(new FocusEvent('focusout'));
  vi.advanceTimersByTime(1_000);
  expect(overlay.spot).not.toBeNull();
  host.dispatchEvent(new PointerEvent('pointerenter'));
  overlay.leave(one);
  vi.advanceTimersByTime(1_000);
  expect(overlay.spot).not.toBeNull();
  host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  vi.advanceTimersByTime(1_000);
  expect(overlay.spot).toBeNull();
});
