import type { Doubt, Filing } from '../model/filing.ts';

/** An issuer about which nothing is known. */
export const NO_ISSUER = { cik: null, name: '', tradingSymbol: null, foreignTradingSymbol: null };

/** The filing without what was refused, which its `doubts` list. */
export function withDoubts(filing: Filing, refused: readonly Doubt[]): Filing {
  if (!refused.length) return filing;
  const is = (path: string) => refused.some((cell) => cell.path === path);
  return {
    ...filing,
    issuer: is('issuer') ? NO_ISSUER : filing.issuer,
    reportingOwners: filing.reportingOwners.map((owner, index) => ({
      ...owner,
      ...(is(`reportingOwners.${index}.name`) && { cik: null, name: '' }),
      ...(is(`reportingOwners.${index}.relationship`) && { relationship: null }),
    })),
    footnotes: filing.footnotes.map((footnote, index) =>
      is(`footnotes.${index}.text`) ? { ...footnote, text: '' } : footnote,
    ),
    remarks: is('remarks') ? null : filing.remarks,
    signatures: filing.signatures.map((signature, index) =>
      is(`signatures.${index}.name`) ? { ...signature, name: '' } : signature,
    ),
    doubts: refused.map(({ path, reason }) => ({ path, reason })),
  };
}
