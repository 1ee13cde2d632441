import type { DerivativeRow, Doubt, Filing } from '../../../model/filing.ts';
import { CUT, isTwice } from '../../patched-text.ts';

/** Of the row's texts, as on a page (page/tables/row-reader.ts). */
const ofRows = ['securityTitle', 'natureOfOwnership', 'underlyingSecurityTitle'] as const;

/** A control character, such as a dash of the Windows code page that was taken for Latin-1. */
const CONTROL = /[\u0080-\u009f]/;

/**
 * Texts with characters that EDGAR does not accept, and so were lost or replaced on the way ("Mu�oz"), or
 * that are cut short. In 465 filings none has such a text. Those of the rows are taken away.
 */
export function damagedIn(filing: Omit<Filing, 'documentType'>): Doubt[] {
  const doubts: Doubt[] = [];
  const isDamaged = (text: string | null) => CUT.test(text ?? '') || CONTROL.test(text ?? '');
  const weigh = (path: string, ...texts: (string | null | undefined)[]) => {
    const isOne = texts.some((text) => isDamaged(text ?? null));
    if (isOne) doubts.push({ path, reason: 'part of it is lost' });
    return isOne;
  };

  const { issuer } = filing;
  weigh('issuer', issuer.name, issuer.tradingSymbol, issuer.foreignTradingSymbol);
  for (const [index, { name, relationship }] of filing.reportingOwners.entries()) {
    weigh(`reportingOwners.${index}.name`, name);
    weigh(`reportingOwners.${index}.relationship`, relationship?.officerTitle, relationship?.otherText);
  }
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const)
    for (const [index, row] of filing[table].entries())
      for (const field of ofRows) {
        const text = (row as DerivativeRow)[field];
        const whole = isTwice(text ?? '') ? '…' : text;
        if (weigh(`${table}.${index}.${field}`, whole))
          Object.assign(row, { [field]: field === 'securityTitle' ? '' : null });
      }
  for (const [index, { text }] of filing.footnotes.entries()) weigh(`footnotes.${index}.text`, text);
  weigh('remarks', filing.remarks);
  for (const [index, { name }] of filing.signatures.entries()) weigh(`signatures.${index}.name`, name);
  return doubts;
}
