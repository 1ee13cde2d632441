/** A field's text that is in none of its spellings: "nonDerivativeTable.3.transactionShares", "1,2000". */
export type Refused = { path: string; text: string };

/** As a refusal lists it: "nonDerivativeTable.3.transactionShares: “1,2000”". */
export function refusedLine({ path, text }: Refused): string {
  return `${path}: “${text}”`;
}

/** A refusal's line without the text of the filing. */
export function withoutRefusedText(line: string): string {
  return line.replace(/: “.*”$/s, '');
}
