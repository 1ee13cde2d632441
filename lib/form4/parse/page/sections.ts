import { closing } from './anchors.ts';
import type { TextLine } from './text/lines.ts';

/**
 * A page's lines by where a label may be found. Footnotes and remarks repeat labels of every other part
 * ("Name and Address of Reporting Person: …" for a joint filer), so they are kept apart.
 */
export type Sections = {
  /** Everything above the footnotes. */
  above: readonly TextLine[];
  /** Footnotes and remarks; `null` if no label begins them. */
  explanation: readonly TextLine[] | null;
  /** Everything except footnotes and remarks. */
  others: readonly TextLine[];
  /** Whether anything comes below them: a page that was cut short ends in the middle of them. */
  isEnded: boolean;
};

export function sectionsOf(lines: readonly TextLine[]): Sections {
  const begins = ({ text, element }: TextLine) =>
    closing.explanation.text.test(text) && !element.closest('li');
  const at = lines.findIndex(begins);
  const none = { above: lines, explanation: null, others: lines, isEnded: false };
  if (at < 0) return none;
  const [above, below] = [lines.slice(0, at), lines.slice(at + 1)];
  const label = lines[at]?.cell;
  const holder = label && !label.querySelector('table') ? label : below.find(({ cell }) => cell)?.cell;
  const table = holder?.closest('table') ?? null;
  const explanation: TextLine[] = [];
  const others = [...above];
  for (const line of below) (line.cell?.closest('table') === table ? explanation : others).push(line);
  // In a footnote the label is a quotation; elsewhere it begins a second part of this kind.
  if (others.some(begins)) return none;
  const isEnded = others.slice(above.length).some(({ text }) => text);
  return { above, explanation, others, isEnded };
}
