import { type Anchor, NUMBERED_LABEL } from './anchors.ts';
import type { Line } from './lines.ts';

/** A numbered box of the cover: its label, and its lines, beginning with the rest of the label's own. */
export type Box = { label: Line; lines: Line[] };

/** Every box with this label: the owner's stands once more for each owner of a joint filing. */
export function boxesOf(lines: readonly Line[], anchor: Anchor): Box[] {
  return lines.flatMap((label, index) => {
    const matched = anchor.text.exec(label.text);
    if (!matched) return [];
    const rest = { ...label, text: label.text.slice(matched[0].length).trim() };
    const next = lines.findIndex((line, at) => at > index && beginsBox(line, label));
    return [{ label, lines: [rest, ...lines.slice(index + 1, next < 0 ? lines.length : next)] }];
  });
}

/** In a table within the box a number begins no other box: "2. Vice President" is a title. */
function beginsBox({ text, cell }: Line, { cell: own }: Line): boolean {
  return NUMBERED_LABEL.test(text) && (cell === own || !cell || !own?.contains(cell));
}

/** The CIK in a link to a filer's page on EDGAR, as it is written there. */
export function cikOf(link: Element): string | null {
  return /[?&]CIK=(\d{1,10})\b/i.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

export function filerLink(box: Box): Element | null {
  const { cell, element } = box.label;
  const isBelow = (link: Element) =>
    element.compareDocumentPosition(link) & element.DOCUMENT_POSITION_FOLLOWING;
  return [...(cell?.querySelectorAll('a[href]') ?? [])].find((link) => isBelow(link) && cikOf(link)) ?? null;
}
