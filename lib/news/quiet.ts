import type { NewsChoices } from './records/choices.ts';

const DAY = 24 * 60;

/** How many minutes of quiet hours are left; 0 outside of them. @param minute of the user's own day */
export function minutesQuiet({ quiet }: Pick<NewsChoices, 'quiet'>, minute: number): number {
  if (!quiet) return 0;
  const { from, to } = quiet;
  const isQuiet = from < to ? minute >= from && minute < to : from > to && (minute >= from || minute < to);
  return isQuiet ? (to - minute + DAY) % DAY : 0;
}

/** "22:00", as a time field holds it. */
export const timeOfMinute = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** @returns `null` if the text is not a time of day, as in an emptied field */
export function minuteOfTime(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}
