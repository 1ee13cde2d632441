import type { Flag } from '../checks/flags.ts';
import type { DerivativeRow, Filing } from '../model/filing.ts';
import { placedRows } from '../model/placed-rows.ts';

/** A row's fields in the order of the form, under the SEC's names. */
const COLUMNS = [
  'securityTitle',
  'transactionDate',
  'deemedExecutionDate',
  'transactionCode',
  'equitySwapInvolved',
  'voluntary',
  'transactionShares',
  'transactionTotalValue',
  'transactionAcquiredDisposedCode',
  'transactionPricePerShare',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
  'directOrIndirectOwnership',
  'natureOfOwnership',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
] as const satisfies (keyof DerivativeRow)[];

export const exportHead: readonly string[] = [
  'table',
  'issuerTradingSymbol',
  'rptOwnerName',
  'documentType',
  ...COLUMNS,
  'footnotes',
  'flags',
];

const isInRow = (source: string) => /^(?:nonD|d)erivativeTable\./.test(source);

/**
 * What to know before trusting a row: the flags on its cells, and those on no row, which are on the filing.
 */
function flagsOn(path: string, flags: readonly Flag[]): string {
  const own = flags.filter(
    ({ sources }) => sources.some((source) => source.startsWith(`${path}.`)) || !sources.some(isInRow),
  );
  return own.map(({ text }) => text).join(' ');
}

/**
 * One line for each row of the two tables, under {@link exportHead}: dates in ISO form, amounts as filed, and
 * an empty cell for anything the filing does not say.
 * @param flags those of the filing; even doubtful amounts stay as filed
 */
export function exportRows(filing: Filing, flags: readonly Flag[] = []): string[][] {
  const owners = filing.reportingOwners.map(({ name }) => name).join('; ');
  return placedRows(filing).map(({ row, path }) =>
    [
      path.split('.')[0],
      filing.issuer.tradingSymbol,
      owners,
      filing.documentType,
      ...COLUMNS.map((column) => (row as Partial<DerivativeRow>)[column]),
      [...new Set(Object.values(row.footnotes).flat())].join(' '),
      flagsOn(path, flags),
    ].map((value) => String(value ?? '')),
  );
}
