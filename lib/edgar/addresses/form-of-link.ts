import { isNoticeForm } from '../../form144/root-tag.ts';
import { trimmedText } from '../trimmed-text.ts';
import { isFilingIndex, isRenderedFiling, isRenderedNotice } from './url-kinds.ts';
import { accessionOf } from './urls.ts';

/** Whether a form is 3, 4, 5 or an amendment to one of them. */
export const isOwnershipForm = (form: string) => /^[345](\/A)?$/.test(form);

/** Whether the hover card can show a form: an ownership form or a notice of a proposed sale. */
export const isReadForm = (form: string) => isOwnershipForm(form) || isNoticeForm(form);

/**
 * Whether a link to a filing leads to a Form 3, 4 or 5; `null` if neither its address nor the page it is on
 * tells, so only EDGAR can say.
 */
export function leadsToOwnershipForm(link: HTMLAnchorElement): boolean | null {
  if (isRenderedFiling(link)) return true;
  const form = formOfLink(link);
  return form === null ? null : isOwnershipForm(form);
}

/** The same for any form that is read (isReadForm). */
export function leadsToReadForm(link: HTMLAnchorElement): boolean | null {
  if (isRenderedNotice(link)) return true;
  const isOwnership = leadsToOwnershipForm(link);
  return isOwnership === false ? isNoticeForm(formOfLink(link) ?? '') : isOwnership;
}

/**
 * The form that a link leads to, if the page tells: "4", "10-K", "SC 13G/A"; otherwise `null`. Read from
 * - the heading of the filing's own index page ("Form 4"),
 * - the column that names the form: "Filings" on browse-edgar, "Form" on own-disp and the latest filings,
 *   "Form type" on the company page, "Form & File" in full-text search, "Type" on index pages,
 * - the link itself, on the lists of cgi-bin/current.
 */
export function formOfLink(link: HTMLAnchorElement): string | null {
  return formOfIndexPage(link) ?? formOfRow(link) ?? formOfCurrentEvent(link);
}

function formOfIndexPage(link: HTMLAnchorElement): string | null {
  const page = link.ownerDocument;
  const accession = accessionOf(link);
  if (!accession || !page.querySelector('#secNum')?.textContent.includes(accession)) return null;
  return formNamed(page.querySelector('#formName strong'));
}

const formColumn = /^(filings|form|form type|filing type|type|form (&|and) file)$/i;

const formOfRow = (link: HTMLAnchorElement): string | null => formNamed(cellUnder(link, formColumn));

/** The cell in a link's row under the column head that a pattern matches. */
export function cellUnder(link: HTMLAnchorElement, pattern: RegExp): HTMLTableCellElement | undefined {
  const row = link.closest('tr');
  const heads = row?.closest('table')?.rows[0];
  if (!row || !heads) return undefined;
  const column = columnsOf(heads).findIndex((head) => pattern.test(trimmedText(head)));
  return columnsOf(row)[column];
}

/** The cells of a row by column: a cell that spans several columns is repeated for each. */
const columnsOf = (row: HTMLTableRowElement) =>
  [...row.cells].flatMap((cell) => Array<HTMLTableCellElement>(cell.colSpan).fill(cell));

/** For a line of a preformatted list: "04-16-2021   <a href=…-index.html>10-K</a>   …". */
function formOfCurrentEvent(link: HTMLAnchorElement): string | null {
  const listed = isFilingIndex(link) && link.closest('pre');
  return listed && /^[A-Z0-9][A-Z0-9 /-]{0,11}$/.test(trimmedText(link)) ? formNamed(link) : null;
}

/** "Form 4", "4 (Statement of changes …)" and "4 EX-24" name Form 4. */
function formNamed(element: Element | null | undefined): string | null {
  const text = trimmedText(element).replace(/^Form\s+/i, '');
  return /^[^(]*?(?= ?\(| EX-|$)/.exec(text)?.[0] || null;
}
