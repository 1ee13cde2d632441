import type { Page } from '../support/sec-gov/sec-gov.ts';

/** A page isolated from other origins, which gets a clock of 5 µs instead of 100 µs. */
export const isolated = (body: string): Page => ({
  body,
  headers: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
});
