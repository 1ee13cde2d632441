import { formatDate } from '../../../lib/figures/format.ts';
import type { TradingPlan } from '../../../lib/form4/model/summary.ts';
import { footnoteNumber } from '../../../lib/form4/wording/footnote-number.ts';
import { FigureText } from '../figures/FigureText.tsx';

/**
 * The Rule 10b5-1 box: checked, not checked, not found or not on the form; when plans were adopted, which the
 * form asks for where the box is checked; and where a note names a plan.
 */
export function PlanMark({ plan, isLost = false }: { plan: TradingPlan; isLost?: boolean | undefined }) {
  return (
    <ul>
      <li>
        {plan.box ? (
          <FigureText of={plan.box}>{plan.box.value ? 'Box checked' : 'Box not checked'}</FigureText>
        ) : (
          <span class="unknown">{isLost ? 'Box not found' : 'No such box on this form'}</span>
        )}
        {plan.box?.value && plan.adoptions.length === 0 && '; no adoption date found in the footnotes'}
      </li>
      {plan.adoptions.map((adoption) => (
        <li key={adoption.value}>
          Plan adopted <FigureText of={adoption}>{formatDate(adoption.value)}</FigureText>
        </li>
      ))}
      {plan.mentions.map(({ footnote, source }) => (
        <li key={source}>
          A plan is mentioned in{' '}
          <FigureText of={{ sources: [source] }}>
            {footnote ? `footnote ${footnoteNumber(footnote)}` : 'the remarks'}
          </FigureText>
        </li>
      ))}
    </ul>
  );
}
