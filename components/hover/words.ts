import type { Glance } from '../../lib/glance/glance.ts';

/**
 * The hover card's own texts, in one place. What a filing reports is worded in lib/form4/wording and
 * lib/glance.
 */

export const summary = 'Summary of the filing; press Alt and the down arrow to enter';
export const enterKey = 'Alt ↓';
export const reading = 'Reading the filing';
export const tryAgain = 'Try again';
export const open = 'Open filing';

export const form = (type: string, issuer: string) => `Form ${type} · ${issuer}`;
/** No box is checked, or the submission leaves the boxes out. */
export const noRole = 'relationship not reported';
export const others = (n: number) => `and ${n} other${n === 1 ? '' : 's'}`;
export const persons = (n: number) => `${n} reporting persons`;
export const more = (n: number) => `and ${n} more`;
export const as = (kind: string) => `as ${kind}`;
export const watchlist = 'Watchlist';

export const onTheseLines = ' on the lines with transactions';
export const owned = 'Owned';
export const ownedAfter = 'Owned after';
export const unknown = 'unknown';
export const beforeTrust = 'Before you trust the figures';

export const plan = '10b5-1 plan';
export const plans: Record<Glance['plan'], string> = {
  checked: 'Box checked',
  'not-checked': 'Box not checked',
  mentioned: 'Mentioned in a footnote or remark',
  'no-box': 'No such box on this form',
  'not-found': 'Box not found',
};
export const adopted = (box: string, dates: string) => `${box}; adopted ${dates}`;
export const notAdopted = (box: string) => `${box}; no adoption date found in the footnotes`;
