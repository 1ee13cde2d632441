import { afterEach, beforeEach, vi } from 'vitest';

/** In the tests of a file, time goes on as they say, from June 5, 2024. */
export function inFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2024, 5, 5) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** A minute, in which all that was asked has its answer. */
export const settle = () => vi.advanceTimersByTimeAsync(60_000);

/** Of a question that nobody takes back. */
export const still = () => new AbortController().signal;
