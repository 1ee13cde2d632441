import { noted } from './noted.ts';

const DEPOSITARY = '(\\bAD[SR]s?\\b|American Depositary)';
const STANDS_FOR_ORDINARY = new RegExp(
  `(?=.*${DEPOSITARY})(.*(ordinary share|\\bratio\\b|represented by)|.*${DEPOSITARY}.*represent)`,
  'i',
);

/**
 * Rows in depositary and rows in ordinary shares are not to be added: a footnote says how many ordinary
 * shares a depositary one stands for.
 */
export const depositary = noted(
  STANDS_FOR_ORDINARY,
  'Depositary or ordinary shares: a footnote says what one stands for.',
);
