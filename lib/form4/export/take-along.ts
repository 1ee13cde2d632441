import type { DerivativeRow, Filing } from '../model/filing.ts';
import { placedRows } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';
import { type Phrase, plainText } from '../wording/phrases.ts';

/** A row's fields in the order of the form, under the SEC's names. */
const COLUMNS = [
  'securityTitle',
  'transactionDate',
  'deemedExecutionDate',
  'transactionCode',
  'equitySwapInvolved',
  'voluntary',
  'transactionShares',
  'transactionTotalValue',
  'transactionAcquiredDisposedCode',
  'transactionPricePerShare',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
  'directOrIndirectOwnership',
  'natureOfOwnership',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
] as const satisfies (keyof DerivativeRow)[];

/** A spreadsheet runs what begins so as a formula; an apostrophe keeps it text (OWASP, CSV injection). */
function cellText(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

function table(filing: Filing): string[][] {
  const head = ['table', 'issuerTradingSymbol', 'rptOwnerName', 'documentType', ...COLUMNS, 'footnotes'];
  const owners = filing.reportingOwners.map(({ name }) => name).join('; ');
  const rows = placedRows(filing).map(({ row, path }) => [
    path.split('.')[0],
    filing.issuer.tradingSymbol,
    owners,
    filing.documentType,
    ...COLUMNS.map((column) => (row as Partial<DerivativeRow>)[column]),
    [...new Set(Object.values(row.footnotes).flat())].join(' '),
  ]);
  return [head, ...rows.map((row) => row.map(cellText))];
}

/** One line per row of the two tables, tab-separated: pastes into a spreadsheet. */
export function toTabSeparated(filing: Filing): string {
  return table(filing)
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

/** As {@link toTabSeparated}, as CSV (RFC 4180): a writer alone, where a library is 7 kB of the page's script. */
export function toCsv(filing: Filing): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table(filing)
    .map((row) => `${row.map(quote).join(',')}\r\n`)
    .join('');
}

export function toJson(filing: Filing): string {
  return JSON.stringify(filing, null, 2);
}

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/** The sentence under the issuer's name, and the source. */
export function toMarkdown(summary: Summary, sentence: readonly Phrase[], url: string): string {
  const symbol = summary.issuer.tradingSymbol ? ` (${escaped(summary.issuer.tradingSymbol.value)})` : '';
  const issuer = `**${escaped(summary.issuer.name.value)}**${symbol}`;
  return `${issuer}: ${escaped(plainText(sentence))} [Form ${summary.documentType}](${url})`;
}

/** What entrypoints/export.ts hands to the card. */
export const exportPart = { toCsv, toTabSeparated, toJson, toMarkdown };
export type ExportPart = typeof exportPart;
