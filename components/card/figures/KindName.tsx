import { type Kind, kindNames } from '../../../lib/form4/model/transaction-codes.ts';

/** "Gift G", "Sale (S)": a kind of event, and its codes unless the name includes them. */
export function KindName({ kind, codes }: { kind: Kind; codes: readonly string[] }) {
  const name = kindNames[kind];
  const untold = codes.filter((code) => !name.includes(`(${code})`));
  return (
    <>
      {name} {untold.length > 0 && <span class="code">{untold.join(' ')}</span>}
    </>
  );
}
