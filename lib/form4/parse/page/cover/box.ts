import { type Anchor, NUMBERED_LABEL } from '../anchors.ts';
import type { Line } from '../text/lines.ts';

/** A numbered box of the cover: its label, and its lines, beginning with the rest of the label's own. */
export type Box = { label: Line; lines: Line[] };

/** Every box with this label: the owner's stands once more for each owner of a joint filing. */
export function boxesOf(lines: readonly Line[], anchor: Anchor): Box[] {
  const boxes: Box[] = [];
  for (const [index, label] of lines.entries()) {
    const matched = anchor.text.exec(label.text)?.[0];
    if (matched === undefined) continue;
    const rest = { ...label, text: label.text.slice(matched.length).trim() };
    const below = lines.slice(index + 1);
    const next = below.findIndex((line) => beginsBox(line, label));
    boxes.push({ label, lines: [rest, ...(next < 0 ? below : below.slice(0, next))] });
  }
  return boxes;
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
