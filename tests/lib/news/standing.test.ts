import { describe, expect, test } from 'vitest';
import { firstState, type NewsState } from '../../../lib/news/records/state.ts';
import { type Standing, standing } from '../../../lib/news/standing.ts';

/** A Tuesday afternoon in the reader's time zone, whichever it is. */
const now = new Date(2026, 10, 24, 15, 10).getTime();
const MINUTE = 60_000;

function stands(state: Partial<NewsState> | null, more: Partial<Standing> = {}): string {
  const whole = state && { ...firstState(0), ...state };
  const { when, progress, failed } = standing(
    { state: whole, isLooking: false, waiting: 0, wokenBy: 'alarm', ...more },
    now,
  );
  return [...when, progress, ...failed].filter(Boolean).join(' ');
}
const looked = { lookedAt: now - 4 * MINUTE, nextLook: now + 6 * MINUTE };

describe('how the news stands', () => {
  test('says when the last look was, and when the next will be', () => {
    expect(stands(looked)).toMatch(/^Last looked at 3:06 p\.m\. Next look at 3:16 p\.m\./);
    expect(stands({ ...looked, lookedAt: now - 20_000 })).toContain(
      'Looked just now. Next look at 3:16 p.m.',
    );
    const yesterday = new Date(2026, 10, 23, 9, 5).getTime();
    expect(stands({ ...looked, lookedAt: yesterday })).toContain('Last looked Nov 23, 2026, at 9:05 a.m.');
    expect(stands({ ...looked, nextLook: now - MINUTE })).toContain('Next look in a moment.');
    expect(stands(null)).toBe('Not looked yet.');
  });

  test('says that EDGAR is closed, where that is why the next look is far', () => {
    const sunday = Date.parse('2026-11-22T17:00:00Z');
    const state = {
      ...firstState(0),
      lookedAt: sunday - MINUTE,
      nextLook: Date.parse('2026-11-23T11:04:00Z'),
    };
    const { when } = standing({ state, isLooking: false, waiting: 0, wokenBy: 'alarm' }, sunday);
    expect(when[1]).toMatch(/^Next look Nov 2\d, 2026, at .*, when EDGAR is open again\.$/);
  });

  test('does not promise a time where the browser has no alarm', () => {
    expect(stands(looked, { wokenBy: 'pause' })).toContain(
      'Next look once you pause for a minute, at 3:16 p.m. or later.',
    );
    expect(stands(looked, { wokenBy: 'page' })).toContain(
      'Next look while a page of sec.gov is open, at 3:16 p.m. or later.',
    );
    expect(stands({ ...looked, nextLook: 0 }, { wokenBy: 'pause' })).toContain(
      'Next look once you pause for a minute.',
    );
    expect(stands(looked, { wokenBy: 'start' })).toContain('Next look when the browser starts.');
  });

  test('promises no look if the browser allows none, and says what would help', () => {
    const stopped = { why: 'no-permission', at: now, until: null, status: null } as const;
    expect(stands({ ...looked, stopped }, { wokenBy: null })).toMatch(
      /^Last looked at 3:06\sp\.m\. The browser no longer lets Form 4 Lens contact sec\.gov\. Turn “Tell me when they file” on again to allow it\.$/,
    );
  });

  test('says how far a look in progress has come', () => {
    const look = { isAsked: true, hasFeed: false };
    expect(stands({ ...looked, look, through: '2026-11-10' }, { isLooking: true, waiting: 3 })).toBe(
      'Looking now. Filings through Nov 10, 2026 have been checked.',
    );
    expect(stands({ ...looked, look, through: '2026-11-23' }, { isLooking: true })).toBe('Looking now.');
  });

  test('says what failed at the very first look', () => {
    const stopped = { why: 'offline', at: now, until: null, status: null } as const;
    expect(stands({ stopped, nextLook: now + 10 * MINUTE })).toMatch(
      /^Next look at 3:20 p\.m\. ?.*sec\.gov couldn’t be reached\.$/,
    );
  });

  test('says what is still outstanding', () => {
    expect(stands(looked, { waiting: 1 })).toContain('One new filing could not be read yet.');
    expect(stands(looked, { waiting: 2 })).toContain('2 new filings could not be read yet.');
    expect(stands({ ...looked, feed: { ...firstState(0).feed, trouble: 'cut-short' } })).toContain(
      'EDGAR’s list of today’s filings was cut short. It will be requested again.',
    );
  });
});
