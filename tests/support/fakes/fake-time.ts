import { afterEach, beforeEach, vi } from 'vitest';

/** Time in a file's tests passes only as they say, from June 5, 2024. */
export function inFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2024, 5, 5) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Lets a minute pass, in which everything requested is answered. */
export const settle = () => vi.advanceTimersByTimeAsync(60_000);

/** The signal of a request that is never aborted. */
export const still = () => new AbortController().signal;
