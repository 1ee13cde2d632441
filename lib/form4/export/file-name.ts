import type { Filing } from '../model/filing.ts';

/** A filing's file name from form, ticker and date, safe on any system: "form-4a-alto-2021-03-23.csv". */
export function fileNameOf({ documentType, issuer, periodOfReport }: Filing, extension: string): string {
  const parts = ['form', documentType.replace('/', ''), issuer.tradingSymbol, periodOfReport];
  const words = parts.map((part) =>
    (part ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 12),
  );
  return `${words.filter(Boolean).join('-')}.${extension}`;
}
