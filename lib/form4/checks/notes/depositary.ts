import { noted } from './noted.ts';

const DEPOSITARY = '(\\bAD[SR]s?\\b|American Depositary)';
/** From the start of the note alone: else a long one is looked through once for each of its letters. */
const STANDS_FOR_ORDINARY = new RegExp(
  `^(?=.*${DEPOSITARY})(.*(ordinary share|\\bratio\\b|represented by)|.*${DEPOSITARY}.*represent)`,
  'is',
);

/**
 * Rows in depositary and rows in ordinary shares must not be added up: a footnote says how many ordinary
 * shares a depositary share represents (twenty in 0001209191-21-021965).
 */
export const depositary = noted(
  STANDS_FOR_ORDINARY,
  'Depositary shares (ADSs): a footnote gives their ratio to ordinary shares. Amounts are shown as filed.',
);
