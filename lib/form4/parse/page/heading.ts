import { isInStylesheetFolder } from '../../model/stylesheet.ts';
import { formHeading, statementHeading } from './anchors.ts';
import type { TextLine } from './text/lines.ts';

export type Heading = { form: '3' | '4' | '5'; isAmendment: boolean };

/** Places where a form's name is a link or label, not a heading. */
export const MENUS = 'a, li, footer, aside, button, label';

/** The form that a page says it is; `null` if it names none, or two. */
export function readHeading(lines: readonly TextLine[]): Heading | null {
  const found = new Set(
    lines.flatMap(({ text, element, doubt }) => {
      const form = formHeading.text.exec(text)?.slice(1).join('').toUpperCase();
      return form && doubt === null && !element.closest(MENUS) ? form : [];
    }),
  );
  const [form = ''] = found;
  return found.size === 1 ? { form: form.charAt(0) as Heading['form'], isAmendment: form.length > 1 } : null;
}

/** At most how many lines come before the end of a page's title. */
const TOP = 40;

/**
 * Whether a page ought to be read, in a known layout or not: at least two of the form's heading, the
 * statement's title and the address must say so.
 */
export function isOwnershipPage(lines: readonly TextLine[], heading: Heading | null, url: URL): boolean {
  const isAddressed = isInStylesheetFolder(url.pathname);
  if (heading && isAddressed) return true;
  if (!heading && !isAddressed) return false;
  const top = lines.slice(0, TOP).map(({ text }) => text);
  return statementHeading.test(top.join(' '));
}
