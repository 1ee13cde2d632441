import { type Kind, kindNames } from '../../../lib/form4/model/transaction-codes.ts';

/** "Gift (G)", "Sale (S)": a kind of event, and its codes unless the name includes them. */
export function kindName(kind: Kind, codes: readonly string[]): string {
  const name = kindNames[kind];
  const untold = codes.filter((code) => !name.includes(`(${code})`));
  return untold.length ? `${name} (${untold.join(', ')})` : name;
}
