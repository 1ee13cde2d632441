import { isInStylesheetFolder } from '../../model/stylesheet.ts';
import { formHeading, statementHeading } from './anchors.ts';
import type { TextLine } from './text/lines.ts';

export type Heading = { form: '3' | '4' | '5'; isAmendment: boolean };

/** Where the name of a form leads to it, and is no heading. */
const MENUS = 'a, nav, li, footer, aside, button, menu, label';

/** The form that a page says it is; `null` where it does not say, or says two. */
export function readHeading(lines: readonly TextLine[]): Heading | null {
  const headings = lines.filter(
    ({ text, element, doubt }) => doubt === null && formHeading.text.test(text) && !element.closest(MENUS),
  );
  const [, form, amendment] = formHeading.text.exec(headings[0]?.text ?? '') ?? [];
  const isOne = headings.every(({ text }) => sameWords(text, headings[0]?.text));
  return form && isOne ? { form: form as Heading['form'], isAmendment: amendment !== undefined } : null;
}

function sameWords(one: string, other: string | undefined): boolean {
  return one.replace(/\s/g, '').toUpperCase() === other?.replace(/\s/g, '').toUpperCase();
}

/** How many lines of a page come before the end of its title, at most. */
const TOP = 40;

/**
 * A page that ought to be read, in a known layout or not: two of the form's heading, the statement's title
 * and the address say so.
 */
export function isOwnershipPage(lines: readonly TextLine[], heading: Heading | null, url: URL): boolean {
  const isAddressed = isInStylesheetFolder(url.pathname);
  if (heading && isAddressed) return true;
  if (!heading && !isAddressed) return false;
  const top = lines.slice(0, TOP).map(({ text }) => text);
  return statementHeading.test(top.join(' '));
}
