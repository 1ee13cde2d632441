import { expect, test } from 'vitest';
import { retryAfter } from '../../../../lib/edgar/client/request/retry-after.ts';

const now = Date.UTC(2026, 9, 21, 7, 28);

test.each([
  [{}, null],
  [{ 'retry-after': '' }, null],
  [{ 'retry-after': '120' }, 120_000],
  [{ 'retry-after': ' 0 ' }, 0],
  [{ 'retry-after': '-5' }, null],
  [{ 'retry-after': '1e9' }, null],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '9'.repeat(400) }, null],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:30:00 GMT' }, 120_000],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:00:00 GMT' }, 0],
  [{ 'retry-after': 'Wed, 99 Oct 2026 07:00:00 GMT' }, null],
  // The computer's clock is a year behind EDGAR's.
  [{ 'retry-after': 'Thu, 21 Oct 2027 07:29:00 GMT', date: 'Thu, 21 Oct 2027 07:28:00 GMT' }, 60_000],
])('%o asks for %s ms', (headers: Record<string, string>, expected) => {
  expect(retryAfter(new Headers(headers), now)).toBe(expected);
});
