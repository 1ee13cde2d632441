import { formatDate } from '../../../lib/figures/format.ts';
import { businessDaysBetween } from '../../../lib/form4/checks/dates/business-days.ts';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { placedRows } from '../../../lib/form4/model/placed-rows.ts';
import type { Summary } from '../../../lib/form4/model/summary.ts';
import { FigureText } from '../figures/FigureText.tsx';
import { Quote } from '../figures/Quote.tsx';
import * as words from '../words.ts';
import { PlanMark } from './PlanMark.tsx';

type Props = { filing: Filing; summary: Summary };

/**
 * ", 2 business days later": after the earliest transaction, on an original report. Box 3 may give a
 * different day than the rows do (0001214659-20-001561); then no days are counted from it.
 */
function Days({ filing, summary: { documentType, periodOfReport, signed } }: Props) {
  const [first] = placedRows(filing)
    .map(({ row }) => row.transactionDate)
    .sort();
  if (documentType !== '4' || !periodOfReport || !signed || first !== periodOfReport.value) return null;
  const days = businessDaysBetween(periodOfReport.value, signed.value);
  if (days === null) return null;
  return (
    <FigureText of={{ sources: [...periodOfReport.sources, ...signed.sources] }}>
      {days ? words.later(days) : first === signed.value ? words.sameDay : words.sooner}
    </FigureText>
  );
}

/** The form's dates and its Rule 10b5-1 box. */
export function DatesAndPlan({ filing, summary }: Props) {
  const { periodOfReport, signed, plan, doubts } = summary;
  const form = summary.documentType[0] as unknown as keyof typeof words.periods;
  return (
    <dl class="terms">
      <dt>{words.periods[form]}</dt>
      <dd>
        <Quote of={periodOfReport} format={formatDate} />
      </dd>
      <dt>{words.signed}</dt>
      <dd>
        <Quote of={signed} format={formatDate} />
        <Days filing={filing} summary={summary} />
      </dd>
      <dt>{words.plan}</dt>
      <dd>
        <PlanMark plan={plan} isLost={doubts?.some(({ path }) => path === 'aff10b5One')} />
      </dd>
    </dl>
  );
}
