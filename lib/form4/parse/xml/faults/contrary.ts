import type { Filing, Relationship } from '../../../model/filing.ts';
import { at, textAt } from '../elements.ts';
import { everyPath, firstPricePath, isFirstSchema } from '../rows/row-paths.ts';

/** The amounts that a row gives either in shares or in dollars. */
const inTwoUnits = [
  ['transactionShares', 'transactionTotalValue'],
  ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'],
  ['underlyingSecurityShares', 'underlyingSecurityValue'],
] as const;

/** What a row says in two ways. @param moves whether it says anything about a transaction */
export function contraryIn(row: Element, moves: boolean): string[] {
  const is = (kind: string) => row.localName.endsWith(kind);
  const hasTwoPrices = at(row, firstPricePath) && at(row, everyPath.transactionPricePerShare);
  return [
    ...(hasTwoPrices ? ['two prices'] : []),
    ...inTwoUnits
      .filter((fields) => fields.every((field) => textAt(row, everyPath[field])))
      .map((fields) => fields.join(' and ')),
    ...(!moves && is('Transaction') ? ['a holding in a transaction'] : []),
    ...(moves && is('Holding') ? ['a transaction in a holding'] : []),
  ];
}

const boxes = ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'] as const;

/** Whether no box of an owner is checked, an officer has no title, or a title has no checked box. */
export function areContrary(relationship: Relationship): boolean {
  const { officerTitle, isOfficer, otherText, isOther } = relationship;
  return (
    !boxes.some((box) => relationship[box]) ||
    isOfficer === (officerTitle === null) ||
    (otherText !== null && !isOther)
  );
}

/**
 * Whether some boxes are said to be empty and others omitted: filers write all four, or only the checked
 * ones.
 *
 * @param written the text of each, as filed
 */
export function isPartOf(written: (box: string) => string): boolean {
  const texts = boxes.map(written);
  return texts.includes('') && texts.some((text) => /^(?:0|false)$/i.test(text));
}

/**
 * What contradicts the form's type, such as a box that only another form has; for X0101 it is not known which
 * form has which box. Also an owner that is missing or occurs twice.
 *
 * @param said the text of an element of the root
 */
export function contraryTo(
  type: string,
  {
    dateOfOriginalSubmission: original,
    reportingOwners,
  }: Pick<Filing, 'dateOfOriginalSubmission' | 'reportingOwners'>,
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
