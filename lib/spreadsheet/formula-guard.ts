/**
 * The start of a cell that a spreadsheet runs as a formula, with any white space before it: `=`, `+`, `-`,
 * `@` and their fullwidth forms, a tab or a line break (OWASP, CSV injection). A plain number is not one.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Filings, notes and imported files are other people's text: an apostrophe in front keeps a cell from being
 * run as a formula. Every cell that is exported for a spreadsheet goes through here, whatever the format.
 */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
