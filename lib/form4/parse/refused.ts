/**
 * A field's path and a text in none of its known spellings: "nonDerivativeTable.3.transactionShares",
 * "1,2000".
 */
export type Refused = { path: string; text: string };

/** A line of a refusal without the filing's text. */
export function withoutRefusedText(line: string): string {
  const at = line.endsWith('”') ? line.indexOf(': “') : -1;
  return at < 0 ? line : line.slice(0, at);
}
