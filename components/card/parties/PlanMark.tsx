import { formatDate } from '../../../lib/figures/format.ts';
import type { TradingPlan } from '../../../lib/form4/model/summary.ts';
import { footnoteNumber } from '../../../lib/form4/wording/footnote-number.ts';
import { FigureText } from '../figures/FigureText.tsx';
import * as words from '../words.ts';

/**
 * The Rule 10b5-1 box: checked, not checked, not found or not on the form; the dates on which plans were
 * adopted, which the form requires if the box is checked; and the notes that mention a plan.
 */
export function PlanMark({ plan, isLost = false }: { plan: TradingPlan; isLost?: boolean | undefined }) {
  return (
    <ul>
      <li>
        {plan.box ? (
          <FigureText of={plan.box}>{plan.box.value ? words.boxChecked : words.boxNotChecked}</FigureText>
        ) : (
          <span class="unknown">{isLost ? words.boxNotFound : words.noBox}</span>
        )}
        {plan.box?.value && plan.adoptions.length === 0 && words.noAdoption}
      </li>
      {plan.adoptions.map((adoption) => (
        <li key={adoption.value}>
          {words.adopted}
          <FigureText of={adoption}>{formatDate(adoption.value)}</FigureText>
        </li>
      ))}
      {plan.mentions.map(({ footnote, source }) => (
        <li key={source}>
          {words.mentioned}
          <FigureText of={{ sources: [source] }}>
            {footnote ? words.footnote(footnoteNumber(footnote)) : words.remarks}
          </FigureText>
        </li>
      ))}
    </ul>
  );
}
