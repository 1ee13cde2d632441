import { describe, expect, test } from 'vitest';
import {
  businessDayBefore,
  businessDaysAfter,
  easternTime,
  isOpen,
  nextOpening,
} from '../../../lib/news/calendar.ts';
import { isDue, nextLook, waitOfPage } from '../../../lib/news/schedule.ts';

const at = (moment: string) => Date.parse(moment);
const iso = (time: number) => new Date(time).toISOString();

test.each([
  ['2026-11-24T11:00:00Z', true],
  ['2026-11-24T10:59:00Z', false],
  ['2026-11-25T02:59:00Z', true],
  ['2026-11-25T03:00:00Z', false],
  ['2026-10-30T10:00:00Z', true],
  ['2026-11-26T17:00:00Z', false],
  ['2026-11-28T17:00:00Z', false],
])('at %s EDGAR accepts filings: %s', (moment, open) => {
  expect(isOpen(at(moment))).toBe(open);
});

test('days are those of Washington, through the end of summer time', () => {
  expect(easternTime(at('2026-11-25T04:30:00Z'))).toEqual({ day: '2026-11-24', minute: 23 * 60 + 30 });
  expect(easternTime(at('2026-11-01T05:30:00Z'))).toEqual({ day: '2026-11-01', minute: 90 });
  expect(easternTime(at('2026-11-01T06:30:00Z'))).toEqual({ day: '2026-11-01', minute: 90 });
  expect(iso(nextOpening(at('2026-10-30T23:00:00Z')))).toBe('2026-11-02T11:00:00.000Z');
  expect(iso(nextOpening(at('2026-03-06T23:00:00Z')))).toBe('2026-03-09T10:00:00.000Z');
});

test('weekends, federal holidays and closures by decree are passed over', () => {
  expect(businessDayBefore('2026-11-27')).toBe('2026-11-25');
  expect([...businessDaysAfter('2025-12-22', 4)]).toEqual([
    '2025-12-23',
    '2025-12-29',
    '2025-12-30',
    '2025-12-31',
  ]);
});

describe('the next look', () => {
  test('is ten minutes later while EDGAR is open', () => {
    expect(iso(nextLook(at('2026-11-24T15:00:00Z'), 0.5, 'background'))).toBe('2026-11-24T15:10:00.000Z');
  });

  test('is on the next business day otherwise, at the installation’s own time within ten minutes', () => {
    expect(iso(nextLook(at('2026-11-25T02:55:00Z'), 0.5, 'background'))).toBe('2026-11-25T11:05:00.000Z');
    expect(iso(nextLook(at('2026-11-26T02:55:00Z'), 0, 'background'))).toBe('2026-11-27T11:00:00.000Z');
  });

  test('by way of a page is an hour later, or within the first hour in which EDGAR is open', () => {
    expect(iso(nextLook(at('2026-11-24T15:00:00Z'), 0.5, 'pages'))).toBe('2026-11-24T16:00:00.000Z');
    expect(iso(nextLook(at('2026-11-25T02:55:00Z'), 0.5, 'pages'))).toBe('2026-11-25T11:30:00.000Z');
  });

  test('is waited for by a page, an hour at a time', () => {
    const now = at('2026-11-24T15:00:00Z');
    const planned = (minutes: number) => ({ lookedAt: now - 1, nextLook: now + minutes * 60_000 });
    expect(waitOfPage(planned(25), now)).toBe(25 * 60_000);
    expect(waitOfPage(planned(70), now)).toBe(60 * 60_000);
    expect(waitOfPage(planned(0), now)).toBe(0);
    for (const unknown of [undefined, null, 'x', { nextLook: 'soon' }])
      expect(waitOfPage(unknown, now)).toBe(0);
  });

  test('waits for the end of a pause', () => {
    expect(iso(nextLook(at('2026-11-24T15:00:00Z'), 0, 'background', at('2026-11-24T16:00:00Z')))).toBe(
      '2026-11-24T16:00:00.000Z',
    );
  });

  test('does not wait for a clock that was set back', () => {
    const now = at('2026-11-24T15:00:00Z');
    const later = { lookedAt: now - 60_000, nextLook: now + 540_000 };
    expect(isDue(later, now)).toBe(false);
    expect(isDue(later, later.nextLook)).toBe(true);
    expect(isDue({ lookedAt: now + 3_600_000, nextLook: now + 4_200_000 }, now)).toBe(true);
    expect(isDue({ lookedAt: null, nextLook: now + 400 * 86_400_000 }, now)).toBe(true);
  });
});
