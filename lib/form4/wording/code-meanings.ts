/** What each transaction code of Form 4 means (General Instruction 8) and, for some, the rule behind it. */
const meanings: Record<string, [meaning: string, rule?: string]> = {
  P: ['open-market or private purchase'],
  S: ['open-market or private sale'],
  A: ['grant, award or other acquisition', 'Rule 16b-3(d)'],
  D: ['disposition to the issuer', 'Rule 16b-3(e)'],
  F: ['payment of exercise price or tax liability by delivering or withholding securities', 'Rule 16b-3'],
  I: ['discretionary transaction', 'Rule 16b-3(f)'],
  M: ['exercise or conversion of a derivative security', 'exempt under Rule 16b-3'],
  C: ['conversion of a derivative security'],
  O: ['exercise of an out-of-the-money derivative security'],
  X: ['exercise of an in-the-money or at-the-money derivative security'],
  E: ['expiration of a short derivative position'],
  H: ['expiration (or cancellation) of a long derivative position with value received'],
  G: ['bona fide gift'],
  L: ['small acquisition', 'Rule 16a-6'],
  W: ['acquisition or disposition by will or the laws of descent and distribution'],
  Z: ['deposit into or withdrawal from a voting trust'],
  J: ['other acquisition or disposition, which the filing is to describe'],
  K: ['equity swap or similar instrument'],
  U: ['tender of shares in a change of control'],
};

/** "bona fide gift (General Instruction 8)" */
export function codeMeaning(letter: string): string {
  const [meaning, rule = 'General Instruction 8'] = meanings[letter.toUpperCase()] ?? [];
  return meaning ? `${meaning} (${rule})` : 'not a code that the form lists';
}
