import type { DerivativeRow, Filing, Row, TableName } from '../../../model/filing.ts';
import type { XmlFindings } from './findings.ts';

/*
 * What the specification requires of every filing: none of 465 omits it, so if it is not there, it was lost.
 */

type Field = keyof DerivativeRow;

/** One field of each group is required; an amount is in shares or in dollars. */
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

/** Often left to a footnote, but never empty without one. */
const maybeInFootnote = new Set<Field>([
  'natureOfOwnership',
  'transactionPricePerShare',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityShares',
]);

/**
 * The fields that a row ought to have but does not: the same that an empty cell has lost on EDGAR's page
 * (page/tables/rows.ts).
 *
 * @param isForm3 there, a derivative security is itself what is owned, so the amount owned is not given again
 */
function lostFrom(row: Row | DerivativeRow, isForm3: boolean): Field[] {
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

/** Doubts what a row has lost, unless already in doubt. @param from the number of doubts before the row */
export function doubtLost(
  row: Row,
  path: string,
  isForm3: boolean,
  findings: XmlFindings,
  from: number,
): void {
  const known = findings.doubts.slice(from).map((doubt) => doubt.path);
  for (const field of lostFrom(row, isForm3))
    if (!known.includes(`${path}.${field}`)) findings.doubt(`${path}.${field}`);
}

const OF_A_GIVEN_PRICE = /\baverage (?:\w+ ){0,2}price|\bprices? reported\b/i;

/**
 * Whether a purchase or sale has no price although a footnote in its place speaks of one: "The price reported
 * in Column 4 is a weighted average price". A price left to its footnote is different (0001209191-21-021966).
 */
function lacksAverage(row: Row, footnotes: Filing['footnotes']): boolean {
  const { transactionCode: code, transactionPricePerShare: price } = row;
  const marks = row.footnotes.transactionPricePerShare ?? [];
  return (
    price === null &&
    (code === 'P' || code === 'S') &&
    footnotes.some(({ id, text }) => marks.includes(id) && OF_A_GIVEN_PRICE.test(text))
  );
}

/** Doubts the prices that a footnote speaks of but that are missing. */
export function doubtAverages(
  rows: readonly Row[],
  table: TableName,
  footnotes: Filing['footnotes'],
  findings: XmlFindings,
): void {
  for (const [index, row] of rows.entries())
    if (lacksAverage(row, footnotes)) findings.doubt(`${table}.${index}.transactionPricePerShare`);
}

/** The Rule 10b5-1 box is on Forms 4 and 5 since X0407, of April 2023. */
const hasPlanBox = (form: string, schemaVersion: string): boolean =>
  !form.startsWith('3') && Number(/^X(\d{4})$/.exec(schemaVersion)?.[1] ?? 0) >= 407;

/** Doubts the date that an amendment must have, and the box that the form has. */
export function doubtLostOfCover(
  form: string,
  schemaVersion: string,
  filing: Pick<Filing, 'dateOfOriginalSubmission' | 'aff10b5One'>,
  findings: XmlFindings,
): void {
  if (form.endsWith('/A') && !filing.dateOfOriginalSubmission) findings.doubt('dateOfOriginalSubmission');
  if (hasPlanBox(form, schemaVersion) && filing.aff10b5One === null) findings.doubt('aff10b5One');
}
