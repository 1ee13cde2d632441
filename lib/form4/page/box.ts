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
    const next = lines.findIndex((line, at) => at > index && NUMBERED_LABEL.test(line.text));
    return [{ label, lines: [rest, ...lines.slice(index + 1, next < 0 ? lines.length : next)] }];
  });
}

/** The CIK in a link to a filer's page on EDGAR, as it is written there. */
export function cikOf(link: Element): string | null {
  return /[?&]CIK=(\d{1,10})\b/i.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

export function filerLink(box: Box): Element | null {
  const links = box.label.cell?.querySelectorAll('a[href]') ?? [];
  return [...links].find((link) => cikOf(link)) ?? null;
}
