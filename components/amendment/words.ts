import { formatDate } from '../../lib/figures/format.ts';

/** Texts of the search for an amendment's original, in one place; verdicts are worded in lib/record. */

const requests = (n: number) => `${n} ${n === 1 ? 'request' : 'requests'}`;

export const asking = 'Asking EDGAR…';
export const compare = (filings: number) =>
  `${filings === 1 ? 'Compare with it' : 'Find the original among them'} · ${requests(filings)}`;
export const tryAgain = (asked: number) => `Try again · ${requests(asked)}`;
export const comparedWith = 'Compared with ';
export const filed = (form: string, day: string) => `Form ${form} filed ${day}`;
export const original = (form: string, day: string) => `the ${filed(form, day)}`;

/** The words around the link to the amendment. */
export const amended = ['Amended: ', ' may repeat, correct or add to it.'] as const;
export const amendment = (filed: string | null, signed: string | null) =>
  `an amendment ${filed ? `filed ${formatDate(filed)}` : `signed ${formatDate(signed)}`}`;

export const noCik = 'EDGAR gives no CIK for this filing’s reporting person.';
export const listUnread = (missing: readonly string[]) =>
  `EDGAR’s list of this person’s filings could not be read (${missing.join('; ')}).`;
export const listed = (n: number, form: string, who: string, day: string) =>
  `EDGAR lists ${n} Forms ${form} of ${who} filed on ${day}.`;
const noneListed = (form: string, who: string, day: string) =>
  `EDGAR lists no Form ${form} of ${who} filed on ${day}, the date this amendment gives for the original`;
export const noneNear = (form: string, who: string, day: string) =>
  `${noneListed(form, who, day)}, nor within ten days of it.`;
export const othersNear = (form: string, who: string, day: string) =>
  `${noneListed(form, who, day)}. It lists others filed within ten days of it.`;
export const several = 'More than one of them may be the original, so no changes are shown.';
export const unread =
  'EDGAR has no data for the filing that may be the original, or the data cannot be read.';
export const otherIssuer = (n: number) =>
  `${n === 1 ? 'That filing is' : 'Those filings are'} about another issuer. The original was not found.`;

export const where = 'Where';
export const was = 'Was';
export const is = 'Is';
export const cover = 'Cover';
export const kinds = {
  changed: '',
  added: ' · added',
  'not-repeated': ' · not repeated',
  removed: ' · removed',
};
