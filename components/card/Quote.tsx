import type { Quoted } from '../../lib/form4/summary.ts';
import { footnoteNumber } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';

/** A field as filed: its value, or the footnote that stands for it, or "not reported". */
export function Quote({ of, format }: { of: Quoted; format: (value: string) => string }) {
  const notes = of.footnotes.map(footnoteNumber).join(', ');
  const plural = of.footnotes.length > 1 ? 's' : '';
  if (of.value === null && !notes) return <span class="unknown">not reported</span>;
  return (
    <FigureText of={of}>
      {of.value === null ? `see footnote${plural} ${notes}` : format(of.value)}
      {of.value !== null && notes && <span class="small muted"> ({notes})</span>}
    </FigureText>
  );
}
