import type { DerivativeRow, Relationship, Row } from '../../model/filing.ts';
import { transactionCodeOf } from '../../model/transaction-codes.ts';

/* What the specification asks of every filing: of 465 none leaves it out, so that it is lost where it lacks. */

type Field = keyof DerivativeRow;

/** One of these for each; an amount is in shares or in dollars. */
const ofRows: Field[][] = [['securityTitle'], ['directOrIndirectOwnership']];
const ofTransactions: Field[][] = [
  ['transactionDate'],
  ['transactionCode'],
  ['transactionShares', 'transactionTotalValue'],
  ['transactionAcquiredDisposedCode'],
];
const owned: Field[] = ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'];
const ofDerivatives: Field[][] = [
  ['conversionOrExercisePrice'],
  ['exerciseDate'],
  ['expirationDate'],
  ['underlyingSecurityTitle'],
  ['underlyingSecurityShares', 'underlyingSecurityValue'],
];

/** Often left to a footnote, and never empty without one. */
const maybeInFootnote = new Set<Field>([
  'natureOfOwnership',
  'transactionPricePerShare',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityShares',
]);

/**
 * The fields that a row ought to say and does not. They are those that an empty cell has lost on EDGAR's page
 * (page/tables/rows.ts).
 *
 * @param isForm3 on which a derivative security is what is owned, and is not said again
 */
export function lostFrom(row: Row | DerivativeRow, isForm3: boolean): Field[] {
  const said = row as DerivativeRow;
  const isDerivative = 'expirationDate' in row;
  const isTrade = row.transactionCode === 'P' || row.transactionCode === 'S';
  const asked = [
    ...ofRows,
    ...(row.directOrIndirectOwnership === 'I' ? [['natureOfOwnership' as const]] : []),
    ...(isDerivative && isForm3 ? [] : [owned]),
    ...(isDerivative ? ofDerivatives : []),
    ...(row.kind === 'transaction' ? ofTransactions : []),
    ...(isTrade ? [['transactionPricePerShare' as const]] : []),
  ];
  const isSaid = (field: Field) =>
    Boolean(said[field]) || (maybeInFootnote.has(field) && Boolean(row.footnotes[field]?.length));
  return asked.flatMap((fields) => (fields.some(isSaid) ? [] : fields.slice(0, 1)));
}

/** Whether a code, where there is one, is one of the form's. */
export const isCode = (code: string | null): boolean =>
  code === null || (/^[A-Z]$/.test(code) && transactionCodeOf(code) !== null);

const boxes = ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'] as const;

/**
 * Whether boxes of an owner may be lost: none is checked, some are said to be empty and others left out, an officer
 * has no title, or a title no box.
 *
 * @param written what stands in each box, as filed
 */
export function losesBoxes(relationship: Relationship, written: (box: string) => string): boolean {
  const texts = boxes.map(written);
  const isSome = texts.some((text) => /^(?:0|false)$/i.test(text)) && texts.includes('');
  const { officerTitle, isOfficer, otherText, isOther } = relationship;
  return (
    isSome ||
    !boxes.some((box) => relationship[box]) ||
    isOfficer === (officerTitle === null) ||
    (otherText !== null && !isOther)
  );
}

/** The Rule 10b5-1 box is on Forms 4 and 5 since X0407, of April 2023. */
export const hasPlanBox = (form: string, schemaVersion: string): boolean =>
  !form.startsWith('3') && Number(/^X(\d{4})$/.exec(schemaVersion)?.[1] ?? 0) >= 407;
