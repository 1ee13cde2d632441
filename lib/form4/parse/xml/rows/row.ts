import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { kindOfCode } from '../../../model/transaction-codes.ts';
import { oneOf } from '../../values.ts';
import { at, child, children, textAt } from '../elements.ts';
import { contraryIn } from '../faults/contrary.ts';
import type { XmlFindings } from '../faults/findings.ts';
import { xmlAmount, xmlBoolean, xmlDate } from '../spellings.ts';
import { everyPath, firstPricePath, formTypePath, rowPaths } from './row-paths.ts';

/** A row with any of these is a transaction. */
const transactionPaths = [
  rowPaths.transactionDate,
  rowPaths.transactionCode,
  rowPaths.transactionShares,
  rowPaths.transactionTotalValue,
];

type XmlField = keyof typeof everyPath;

const firstPaths = { ...everyPath, transactionPricePerShare: firstPricePath };

/** In X0101 a row's price is its `transactionValue`. */
function pathsOf(row: Element): typeof everyPath {
  return at(row, firstPricePath) ? firstPaths : everyPath;
}

/** A row's footnotes by field. Those of a transaction's code may be marked on its coding as a whole. */
function footnotesOf(row: Element): Row['footnotes'] {
  const footnotes: Row['footnotes'] = {};
  for (const [field, path] of Object.entries(pathsOf(row))) {
    const holders = [at(row, path), field === 'transactionCode' ? child(row, 'transactionCoding') : null];
    const marks = holders.flatMap((holder) => children(holder, 'footnoteId'));
    // A footnote marked twice in a cell counts once.
    if (marks.length) footnotes[field] = [...new Set(marks.map((mark) => mark.getAttribute('id') ?? ''))];
  }
  return footnotes;
}

function fieldsOf(row: Element, path: string, findings: XmlFindings) {
  const paths = pathsOf(row);
  const textOf = (field: XmlField) => textAt(row, paths[field]);
  const refuse = (field: XmlField) => findings.unread(`${path}.${field}`);
  return {
    text: (field: XmlField) => textOf(field) || null,
    date: (field: XmlField) => xmlDate(textOf(field), refuse(field)),
    amount: (field: XmlField) => xmlAmount(textOf(field), refuse(field)),
    /**
     * For a field that filers omit, or leave to a footnote alone: in 465 filings its value is never empty.
     */
    doubtEmpty: (field: XmlField) => {
      const element = at(row, paths[field]);
      const isLeftOut = !element || (!child(element, 'value') && child(element, 'footnoteId'));
      if (!isLeftOut && !textOf(field)) findings.doubt(`${path}.${field}`);
    },
    oneOf: <T extends string>(field: XmlField, values: readonly T[]) =>
      oneOf(values, textOf(field), refuse(field)),
  };
}

/** @param form the document's type */
export function readRow(row: Element, path: string, form: string, findings: XmlFindings): Row {
  const { text, date, amount, oneOf, doubtEmpty } = fieldsOf(row, path, findings);
  doubtEmpty('transactionPricePerShare');
  const moves = transactionPaths.some((at) => textAt(row, at));
  findings.invalid.push(...contraryIn(row, moves).map((what) => `${path}: ${what}`));
  // A row of a Form 4 that was not due before Form 5 is early: EDGAR shows it with a V too
  // (0001062993-21-007940).
  const dueOnForm5 = form.startsWith('4') && textAt(row, formTypePath) === '5';
  const code = text('transactionCode');
  const codePath = `${path}.transactionCode`;
  let isCode = kindOfCode(code ?? 'A') !== null;
  if (!isCode) findings.doubt(codePath, `“${code}” is not one of the form’s`);
  // A swap changes the meaning of every code.
  const swap = xmlBoolean(textAt(row, rowPaths.equitySwapInvolved), () => {
    isCode = false;
    return findings.doubt(codePath, 'whether a swap is involved cannot be read');
  });
  return {
    // X0101 has one element for both: there, a row's fields decide, as on EDGAR's pages.
    kind: moves || row.localName.endsWith('Transaction') ? 'transaction' : 'holding',
    securityTitle: text('securityTitle') ?? '',
    transactionDate: date('transactionDate'),
    deemedExecutionDate: date('deemedExecutionDate'),
    transactionCode: isCode ? code : null,
    equitySwapInvolved: swap ?? false,
    voluntary: oneOf('voluntary', ['E', 'L']) === 'E' || dueOnForm5,
    transactionShares: amount('transactionShares'),
    transactionTotalValue: amount('transactionTotalValue'),
    transactionPricePerShare: amount('transactionPricePerShare'),
    transactionAcquiredDisposedCode: oneOf('transactionAcquiredDisposedCode', ['A', 'D']),
    sharesOwnedFollowingTransaction: amount('sharesOwnedFollowingTransaction'),
    valueOwnedFollowingTransaction: amount('valueOwnedFollowingTransaction'),
    directOrIndirectOwnership: oneOf('directOrIndirectOwnership', ['D', 'I']),
    natureOfOwnership: text('natureOfOwnership'),
    footnotes: footnotesOf(row),
  };
}

/** @param form the document's type */
export function readDerivativeRow(
  row: Element,
  path: string,
  form: string,
  findings: XmlFindings,
): DerivativeRow {
  const { text, date, amount } = fieldsOf(row, path, findings);
  return {
    ...readRow(row, path, form, findings),
    conversionOrExercisePrice: amount('conversionOrExercisePrice'),
    exerciseDate: date('exerciseDate'),
    expirationDate: date('expirationDate'),
    underlyingSecurityTitle: text('underlyingSecurityTitle'),
    underlyingSecurityShares: amount('underlyingSecurityShares'),
    underlyingSecurityValue: amount('underlyingSecurityValue'),
  };
}
