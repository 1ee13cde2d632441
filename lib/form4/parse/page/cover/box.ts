import { type Anchor, filerLink, NUMBERED_LABEL } from '../anchors.ts';
import type { TextLine } from '../text/lines.ts';

/**
 * A numbered box on the cover: its label and its lines, the first of which is the rest of the label's line.
 */
export type CoverBox = { label: TextLine; lines: readonly [rest: TextLine, ...below: TextLine[]] };

/** The boxes of a cover by their label. The owner's box occurs again for each owner of a joint filing. */
export function boxesIn(lines: readonly TextLine[]): (anchor: Anchor) => CoverBox[] {
  const numbered = [...lines.entries()].filter(([, { text }]) => /^\d/.test(text));
  return (anchor) =>
    numbered.flatMap(([at, label]) => {
      const matched = anchor.text.exec(label.text)?.[0];
      if (matched === undefined || label.doubt !== null) return [];
      const rest = { ...label, text: label.text.slice(matched.length).trim() };
      const next = numbered.find(([index, line]) => index > at && beginsBox(line, label));
      return { label, lines: [rest, ...lines.slice(at + 1, next?.[0])] };
    });
}

/**
 * Whether a line begins another box. In a table within the box a number does not: "2. Vice President" is a
 * title.
 */
function beginsBox({ text, cell }: TextLine, { cell: own }: TextLine): boolean {
  return NUMBERED_LABEL.test(text) && (cell === own || !own?.contains(cell));
}

/** A filer's name that links to the filer's page on EDGAR, and the CIK in the link, as written there. */
export type FilerLink = { element: Element; cik: string };

export function filerLinksIn({ label: { cell, element } }: CoverBox): FilerLink[] {
  return [...(cell?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const isBelow = element.compareDocumentPosition(link) & element.DOCUMENT_POSITION_FOLLOWING;
    const cik = filerLink.exec(link.getAttribute('href') as string)?.[1];
    return isBelow && cik ? [{ element: link, cik }] : [];
  });
}

/** The lines in the box's own cell. */
export function linesInCell({ label, lines }: CoverBox): TextLine[] {
  return lines.filter(({ cell }) => cell === label.cell);
}
