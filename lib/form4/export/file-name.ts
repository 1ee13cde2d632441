import type { Filing } from '../model/filing.ts';

/** "form-4a-alto-2021-03-23.csv": form, ticker and day of a filing, of what a file's name may hold everywhere. */
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
