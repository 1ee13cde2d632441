/** A field's text that is in none of its spellings: "nonDerivativeTable.3.transactionShares", "1,2000". */
export type Refused = { path: string; text: string };

/** A refusal's line without the text of the filing. */
export function withoutRefusedText(line: string): string {
  const at = line.endsWith('”') ? line.indexOf(': “') : -1;
  return at < 0 ? line : line.slice(0, at);
}
