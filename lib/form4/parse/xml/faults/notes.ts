import type { Filing } from '../../../model/filing.ts';
import type { XmlFindings } from './findings.ts';

/** The fields that footnotes mostly explain: an average price, one not per share; which of several trusts. */
const OF_FOOTNOTES = ['transactionPricePerShare', 'natureOfOwnership'] as const;

/**
 * Doubts what a footnote may have said more about. Of 465 filings none has a footnote without text, or one
 * that nothing marks: if so, a mark is lost, and it is not known from which cell, as on a page
 * (page/notation.ts).
 */
export function doubtNotes(root: Element, filing: Omit<Filing, 'documentType'>, findings: XmlFindings): void {
  const { footnotes } = filing;
  for (const [index, { text }] of footnotes.entries()) if (!text) findings.doubt(`footnotes.${index}.text`);

  const all = [...root.getElementsByTagName('*')];
  const marked = new Set(
    all.flatMap((mark) => (mark.localName === 'footnoteId' ? (mark.getAttribute('id') ?? '') : [])),
  );
  const unmarked = footnotes.flatMap(({ id }, index) => (marked.has(id) ? [] : [index]));
  if (!unmarked.length) return;
  for (const index of unmarked) findings.doubt(`footnotes.${index}.text`, 'nothing marks it');
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const)
    for (const [index, row] of filing[table].entries())
      for (const field of OF_FOOTNOTES) {
        if (row[field] === null) continue;
        row[field] = findings.doubt(`${table}.${index}.${field}`, 'it may have lost a footnote mark');
      }
}
