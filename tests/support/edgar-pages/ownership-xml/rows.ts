import type { DerivativeRow, Row } from '../../../../lib/form4/model/filing.ts';
import type { Markup } from '../markup.ts';
import type { XmlWriter } from './writer.ts';

const isDate = (field: string) => field.endsWith('Date');

/** Writes one field of a row under its own name, and elements that group several fields. */
function rowWriter<R extends Row>(row: R, { element, field, date }: XmlWriter) {
  const one = (name: keyof R & string) => {
    const text = row[name] as string | null;
    return field(name, isDate(name) ? date(text) : text, row.footnotes[name] ?? []);
  };
  return { one, group: (name: string, ...names: (keyof R & string)[]) => element(name, ...names.map(one)) };
}

function coding(row: Row, form: string, { element, boolean, footnoteIds }: XmlWriter): Markup | null {
  const holding = row.kind === 'holding';
  const marked = footnoteIds(row.footnotes.transactionCode ?? []);
  if (holding && marked.length === 0) return null;
  return element(
    'transactionCoding',
    element('transactionFormType', form),
    element('transactionCode', row.transactionCode),
    holding ? null : element('equitySwapInvolved', boolean(row.equitySwapInvolved)),
    ...marked,
  );
}

/** "E" for early, which the pages show as V. */
const timeliness = (row: Row, { field }: XmlWriter) =>
  field('transactionTimeliness', row.voluntary ? 'E' : null, row.footnotes.voluntary ?? []);

const amountFields = [
  'transactionShares',
  'transactionTotalValue',
  'transactionPricePerShare',
  'transactionAcquiredDisposedCode',
] as const;
const ownedFields = ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'] as const;
const natureFields = ['directOrIndirectOwnership', 'natureOfOwnership'] as const;

const elementOf = (table: string, { kind }: Row) =>
  `${table}${kind === 'holding' ? 'Holding' : 'Transaction'}`;

/** A line of Table I, its elements in the specification's order. @param form "3", "4" or "5" */
export function nonDerivative(row: Row, form: string, writer: XmlWriter): Markup | null {
  const { one, group } = rowWriter(row, writer);
  return writer.element(
    elementOf('nonDerivative', row),
    one('securityTitle'),
    one('transactionDate'),
    one('deemedExecutionDate'),
    coding(row, form, writer),
    timeliness(row, writer),
    group('transactionAmounts', ...amountFields),
    group('postTransactionAmounts', ...ownedFields),
    group('ownershipNature', ...natureFields),
  );
}

/** A line of Table II. @param form "3", "4" or "5" */
export function derivative(row: DerivativeRow, form: string, writer: XmlWriter): Markup | null {
  const { one, group } = rowWriter(row, writer);
  return writer.element(
    elementOf('derivative', row),
    one('securityTitle'),
    one('conversionOrExercisePrice'),
    one('transactionDate'),
    one('deemedExecutionDate'),
    coding(row, form, writer),
    timeliness(row, writer),
    group('transactionAmounts', ...amountFields),
    one('exerciseDate'),
    one('expirationDate'),
    group(
      'underlyingSecurity',
      'underlyingSecurityTitle',
      'underlyingSecurityShares',
      'underlyingSecurityValue',
    ),
    group('postTransactionAmounts', ...ownedFields),
    group('ownershipNature', ...natureFields),
  );
}
