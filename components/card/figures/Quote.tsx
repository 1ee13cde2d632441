import type { Figure, Quoted } from '../../../lib/form4/model/summary.ts';
import { footnoteNumber } from '../../../lib/form4/wording/footnote-number.ts';
import * as words from '../words.ts';
import { FigureText } from './FigureText.tsx';
import { Unknown } from './Unknown.tsx';

type Props = { of: Figure | Quoted | null; format: (value: string) => string };

/** A field as filed: its value, or the footnote that replaces it, or "not reported". */
export function Quote({ of, format }: Props) {
  const ids = of && 'footnotes' in of ? of.footnotes : [];
  const notes = ids.map(footnoteNumber).join(', ');
  if (!of || (of.value === null && !notes)) return <Unknown />;
  return (
    <FigureText of={of}>
      {of.value === null ? words.seeFootnotes(notes, ids.length) : format(of.value)}
      {of.value !== null && notes && <span class="small muted"> ({notes})</span>}
    </FigureText>
  );
}
