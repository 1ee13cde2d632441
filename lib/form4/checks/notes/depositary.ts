import { noted } from './noted.ts';

const DEPOSITARY = /\bAD[SR]s?\b|American Depositary/i;
const ORDINARY = /ordinary share|\bratio\b|represented by/i;

/** Two searches in sequence: a single pattern would backtrack to every mention of the shares. */
function standsForOrdinary(note: string): boolean {
  const named = DEPOSITARY.exec(note);
  if (!named) return false;
  return ORDINARY.test(note) || /represent/i.test(note.slice(named.index + named[0].length));
}

/**
 * Rows in depositary shares and rows in ordinary shares must not be added together: a footnote says how many
 * ordinary shares a depositary share represents (twenty in 0001209191-21-021965).
 */
export const depositary = noted(
  { test: standsForOrdinary },
  'Depositary shares (ADSs): a footnote gives their ratio to ordinary shares. Amounts are shown as filed.',
);
