import { formatDate } from '../figures/format.ts';
import { momentSeen } from '../figures/format-moment.ts';
import { businessDayBefore, easternTime, isOpen } from './calendar.ts';
import type { NewsState } from './records/state.ts';
import { troubleSentences } from './words.ts';

const MINUTE = 60_000;

/** The status of the news. */
export type Standing = {
  /** `null` until the first look. */
  state: NewsState | null;
  isLooking: boolean;
  /** Filings found whose summary is outstanding. */
  waiting: number;
  /**
   * What triggers the next look: an alarm, a pause by the user, only the browser's start, or an open page;
   * `null` if the browser lets nobody look.
   */
  wokenBy: 'alarm' | 'pause' | 'start' | 'page' | null;
};

/** The status of the news, in sentences for the reader. */
export type StandingSentences = {
  /** The last look and the next, or that one is under way. */
  when: string[];
  /** How far the look under way has come; '' if there is nothing to say. */
  progress: string;
  /** What failed and why. */
  failed: string[];
};

/** @param now epoch ms */
export function standing(stands: Standing, now: number): StandingSentences {
  const { state, isLooking } = stands;
  return {
    when: isLooking ? ['Looking now.'] : [lastLook(state, now), nextLookOf(stands, now)].filter(Boolean),
    progress: state && isLooking ? progressOf(state, now) : '',
    failed: [...(state ? troubleSentences(state, now) : []), ...outstanding(stands)],
  };
}

function progressOf({ through }: NewsState, now: number): string {
  const isBehind = through !== null && through < businessDayBefore(easternTime(now).day);
  return isBehind ? `Filings through ${formatDate(through)} have been checked.` : '';
}

function outstanding({ waiting, isLooking }: Standing): string[] {
  if (waiting === 0 || isLooking) return [];
  return [
    waiting === 1
      ? 'One new filing could not be read yet. It will be requested again.'
      : `${waiting.toLocaleString('en-US')} new filings could not be read yet. They will be requested again.`,
  ];
}

function lastLook(state: NewsState | null, now: number): string {
  const at = state?.lookedAt ?? null;
  if (at === null) return state?.stopped ? '' : 'Not looked yet.';
  return now >= at && now - at < MINUTE
    ? 'Looked just now.'
    : `Last looked ${sentenceEnd(momentSeen(at, now))}`;
}

function nextLookOf({ state, wokenBy }: Standing, now: number): string {
  const at = state?.nextLook ?? 0;
  const isAhead = at > now;
  switch (wokenBy) {
    case 'alarm': {
      if (!isAhead) return state ? 'Next look in a moment.' : '';
      const closed = !isOpen(now) && isOpen(at) ? ', when EDGAR is open again' : '';
      return `Next look ${sentenceEnd(`${momentSeen(at, now)}${closed}`)}`;
    }
    case 'pause':
      return isAhead
        ? `Next look once you pause for a minute, ${momentSeen(at, now)} or later.`
        : 'Next look once you pause for a minute.';
    case 'page':
      return isAhead
        ? `Next look while a page of sec.gov is open, ${momentSeen(at, now)} or later.`
        : 'Next look while a page of sec.gov is open.';
    case 'start':
      return 'Next look when the browser starts.';
    case null:
      return '';
  }
}

const sentenceEnd = (text: string) => (text.endsWith('.') ? text : `${text}.`);
