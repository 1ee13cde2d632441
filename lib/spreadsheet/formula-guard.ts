/**
 * How a cell begins that a spreadsheet runs as a formula, white space before it included: `=`, `+`, `-`, `@`
 * and their fullwidth forms, a tab or a line break (OWASP, CSV injection). A plain number is none.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Filings, notes and imported files are other people's text: an apostrophe in front keeps a cell from being
 * run as a formula. Every cell that leaves for a spreadsheet goes through here, in whatever format.
 */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
