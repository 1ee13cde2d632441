import type { Kind } from '../../model/transaction-codes.ts';

export type Way = 'A' | 'D';

/** What a person did: "had" … "withheld or delivered for taxes or the exercise price". */
export type Deed = { verb: string; how: string };

/** Codes for which a word says all that the form does. */
const SAID_WHOLE = /^[PSMCOXG]$/;

/** Deeds with a more specific name than "acquired" or "disposed of". */
const byKind: Partial<Record<Kind, Partial<Record<Way, [verb: string, how?: string]>>>> = {
  'market-sale': { D: ['sold'] },
  'market-buy': { A: ['bought'] },
  award: { A: ['acquired', 'in a grant, award or other acquisition'] },
  'to-issuer': { D: ['disposed of', 'to the issuer'] },
  tax: { D: ['had', 'withheld or delivered for taxes or the exercise price'] },
  exercise: { A: ['acquired', 'by exercise or conversion'], D: ['exercised or converted'] },
  expiration: { D: ['had', 'expire or be canceled'] },
  gift: { A: ['received', 'as a gift'], D: ['gave', 'as a gift'] },
  inheritance: {
    A: ['acquired', 'by will or the laws of descent and distribution'],
    D: ['transferred', 'by will or the laws of descent and distribution'],
  },
};

/** What General Instruction 8 says about "other" codes, and about the codes that share a kind. */
const byCode: Record<string, string> = {
  H: 'expire or be canceled, with value received',
  I: 'in a discretionary transaction',
  L: 'in a small acquisition',
  Z: 'by deposit into or withdrawal from a voting trust',
  U: 'in a tender of shares in a change of control',
};

/**
 * What was done by one kind of event.
 * @param codes as filed, "S/K" for a swap
 */
export function deedOf(kind: Kind, way: Way, codes: readonly string[]): Deed {
  const [verb, how = ''] = byKind[kind]?.[way] ?? [way === 'A' ? 'acquired' : 'disposed of'];
  const [only = '', ...others] = codes;
  if (only.endsWith('K') && !others.length) return { verb, how: 'in an equity swap or similar instrument' };
  if (only === 'E' && !others.length)
    return { verb, how: way === 'D' ? 'expire, a short position' : 'as a short position expired' };
  const isOwn = kind === 'other' || (kind === 'expiration' && way === 'D');
  return { verb, how: (isOwn && !others.length && byCode[only]) || how };
}

/** "code J", "codes D, E"; '' if the words say it all. */
export function codeWords(kind: Kind, codes: readonly string[]): string {
  if (kind === 'no-code') return 'no code given';
  const untold = kind === 'other' ? codes : codes.filter((code) => !SAID_WHOLE.test(code));
  return untold.length ? `code${untold.length > 1 ? 's' : ''} ${untold.join(', ')}` : '';
}

const gerunds: Record<string, string> = {
  sold: 'selling',
  bought: 'buying',
  acquired: 'acquiring',
  'disposed of': 'disposing of',
  had: 'having',
  'exercised or converted': 'exercising or converting',
  received: 'receiving',
  gave: 'giving',
  transferred: 'transferring',
};

/** "sold", or "selling" after "reported". */
export function verbWords(verb: string, isReported: boolean): string {
  return (isReported && gerunds[verb]) || verb;
}
