// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exclusively } from '../../platform/tab-lock.ts';

/* The lock manager is Node's own, which follows the same standard as the browsers'. */

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let names = 0;
const aName = () => `test ${names++}`;
const soon = () => vi.advanceTimersByTimeAsync(100);

test('tasks run one at a time, in order', async () => {
  const name = aName();
  const done: string[] = [];
  const task = (what: string) => async () => {
    done.push(`${what} begins`);
    await soon();
    done.push(`${what} ends`);
  };
  await Promise.all([exclusively(name, task('one')), exclusively(name, task('two'))]);
  expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a task runs once, three seconds late, if a page holds the lock forever', async () => {
  const name = aName();
  const held = Promise.withResolvers<void>();
  const holding = navigator.locks.request(name, () => held.promise);
  const task = vi.fn(async () => undefined);
  const running = exclusively(name, task);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await running;
  held.resolve();
  await holding;
  await exclusively(name, async () => undefined);
  expect(task).toHaveBeenCalledTimes(1);
});

test('a task whose lock is stolen runs to its end', async () => {
  const name = aName();
  const work = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let isOver = false;
  const running = exclusively(name, async () => {
    begun.resolve();
    await work.promise;
  }).then(() => {
    isOver = true;
  });
  await begun.promise;
  await navigator.locks.request(name, { steal: true }, () => undefined);
  await soon();
  expect(isOver).toBe(false);
  work.resolve();
  await running;
});

test('what a task throws is thrown, and the lock is free again', async () => {
  const name = aName();
  const failing = exclusively(name, () => Promise.reject(new Error('no storage')));
  await expect(failing).rejects.toThrow('no storage');
  const task = vi.fn(async () => undefined);
  await exclusively(name, task);
  expect(task).toHaveBeenCalled();
});

test('if locks are not allowed, no task runs', async () => {
  vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('opaque', 'SecurityError'));
  const task = vi.fn(async () => undefined);
  await expect(exclusively(aName(), task)).rejects.toThrow('opaque');
  expect(task).not.toHaveBeenCalled();
});
