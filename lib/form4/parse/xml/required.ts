import type { DerivativeRow, Filing, Relationship, Row } from '../../model/filing.ts';
import { transactionCodeOf } from '../../model/transaction-codes.ts';
import { isFirstSchema } from './row-paths.ts';

/* What the specification asks of every filing: of 465 none leaves it out, so that it is lost where it is not there. */

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

const OF_A_GIVEN_PRICE = /\baverage (?:\w+ ){0,2}price|\bprices? reported\b/i;

/**
 * Whether a purchase or sale has no price, and a footnote at its place that speaks of one: "The price reported in
 * Column 4 is a weighted average price". A price that is left to its footnote is another thing (0001209191-21-021966).
 */
export function lacksAverage(row: Row, footnotes: Filing['footnotes']): boolean {
  const { transactionCode: code, transactionPricePerShare: price } = row;
  const marks = row.footnotes.transactionPricePerShare ?? [];
  return (
    price === null &&
    (code === 'P' || code === 'S') &&
    footnotes.some(({ id, text }) => marks.includes(id) && OF_A_GIVEN_PRICE.test(text))
  );
}

/** Whether a code, where there is one, is one of the form's. */
export const isCode = (code: string | null): boolean =>
  code === null || (/^[A-Z]$/.test(code) && transactionCodeOf(code) !== null);

const boxes = ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'] as const;

/** Whether no box of an owner is checked, an officer has no title or a title no box. */
export function areContrary(relationship: Relationship): boolean {
  const { officerTitle, isOfficer, otherText, isOther } = relationship;
  return (
    !boxes.some((box) => relationship[box]) ||
    isOfficer === (officerTitle === null) ||
    (otherText !== null && !isOther)
  );
}

/**
 * Whether some boxes are said to be empty and others left out: filers write all four, or those that are checked.
 *
 * @param written what stands in each, as filed
 */
export function isPartOf(written: (box: string) => string): boolean {
  const texts = boxes.map(written);
  return texts.includes('') && texts.some((text) => /^(?:0|false)$/i.test(text));
}

/** The Rule 10b5-1 box is on Forms 4 and 5 since X0407, of April 2023. */
export const hasPlanBox = (form: string, schemaVersion: string): boolean =>
  !form.startsWith('3') && Number(/^X(\d{4})$/.exec(schemaVersion)?.[1] ?? 0) >= 407;

/**
 * What one form alone has, and another says that it is; of X0101 it is not known which has what.
 *
 * @param said the text of an element of the root
 */
export function contraryTo(
  type: string,
  { dateOfOriginalSubmission: original, reportingOwners }: Omit<Filing, 'documentType'>,
  said: (name: string) => string,
): string[] {
  const isFirst = isFirstSchema(said('schemaVersion'));
  const has = (name: string) => !isFirst && said(name) !== '';
  const isForm3 = type.startsWith('3');
  const ciks = reportingOwners.flatMap(({ cik }) => cik ?? []);
  return [
    ...(original && !type.endsWith('/A') ? [`documentType: ${type}, with the date of an original`] : []),
    ...(isForm3 && (has('notSubjectToSection16') || has('aff10b5One'))
      ? ['documentType: 3, with the boxes of another form']
      : []),
    ...(!isForm3 && has('noSecuritiesOwned') ? [`documentType: ${type}, with the box of Form 3`] : []),
    ...(reportingOwners.length ? [] : ['reportingOwner: missing']),
    ...(new Set(ciks).size < ciks.length ? ['reportingOwner: stands twice'] : []),
  ];
}

/**
 * Rows that are another's in every field and footnote: after each transaction something else is owned, unless a
 * filing gives on each row what its line has come to (0001209191-12-017317). Of 465 filings none has such rows.
 */
export function twinsIn(rows: readonly Row[]): [index: number, row: Row][] {
  const all = rows.map((row, index) => ({ row, index, text: JSON.stringify(row) }));
  return [...Map.groupBy(all, ({ row }) => lineOf(row)).values()].flatMap((line) => {
    const firsts = new Map(line.toReversed().map(({ text, index }) => [text, index]));
    const [first] = line;
    const isFinalBalance =
      first?.row.kind === 'transaction' &&
      firsts.size > 1 &&
      line.every(
        ({ row }) => row.sharesOwnedFollowingTransaction === first.row.sharesOwnedFollowingTransaction,
      );
    if (isFinalBalance) return [];
    return line.flatMap(({ row, index, text }): [number, Row][] =>
      firsts.get(text) === index ? [] : [[index, row]],
    );
  });
}

/** What the rows of one ownership line have in common. */
const lineOf = ({ kind, securityTitle, directOrIndirectOwnership, natureOfOwnership }: Row) =>
  [kind, securityTitle, directOrIndirectOwnership, natureOfOwnership].join('|');
