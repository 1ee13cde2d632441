import type { NewsChoices } from './records/choices.ts';

/** Whether a notification would disturb. @param minute of the user's own day */
export function isQuiet({ quiet }: NewsChoices, minute: number): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
