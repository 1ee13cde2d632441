import type { Doubt, Filing } from '../model/filing.ts';
import type { Flag } from './case.ts';
import { rowList } from './row-list.ts';

/** Names of fields, unless the SEC's own name will do: "transactionDate" is "transaction date". */
const names: Record<string, string> = {
  voluntary: 'V',
  transactionShares: 'amount',
  transactionTotalValue: 'amount',
  transactionPricePerShare: 'price',
  transactionAcquiredDisposedCode: '(A) or (D)',
  sharesOwnedFollowingTransaction: 'amount owned',
  valueOwnedFollowingTransaction: 'amount owned',
  periodOfReport: 'The date of the event',
  dateOfOriginalSubmission: 'The date of the original filing',
  aff10b5One: 'The Rule 10b5-1 box',
  notSubjectToSection16: 'The Section 16 box',
  issuer: 'The issuer',
  reportingOwners: 'A reporting person',
  relationship: 'A reporting person’s relationship',
  footnotes: 'A footnote',
  remarks: 'The remarks',
  signatures: 'A signature',
};

/**
 * Flags for the cells that cannot be read with certainty, one for all rows with the same field and reason.
 * They come before all other flags.
 */
export function doubtful({ doubts = [] }: Filing): Flag[] {
  const groups = Map.groupBy(doubts, ({ path, reason }) => path.replace(/\d+/, '') + reason);
  return [...groups.values()].map((some) => {
    const sources = some.map(({ path }) => path);
    return { text: `${fieldsNamed(sources)} cannot be read: ${some[0]?.reason}.`, sources };
  });
}

function fieldsNamed(paths: readonly string[]): string {
  const [part = '', , field = ''] = paths[0]?.split('.') ?? [];
  const spelledOut = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (part.endsWith('Table')) return `The ${names[field] ?? spelledOut} in ${rowList(paths)},`;
  return names[field] ?? names[part] ?? part;
}

/** Whether a row may have been read wrong: then no check of rows runs. */
export function isInTable({ path }: Doubt): boolean {
  return /^(nonD|d)erivativeTable\./.test(path);
}
