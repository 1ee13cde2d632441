import { formatIn } from '../../../lib/figures/format.ts';
import type { SecuritySummary, Summary } from '../../../lib/form4/model/summary.ts';
import { changeWords } from '../../../lib/form4/wording/sentence/holding-words.ts';
import { FigureText } from './FigureText.tsx';
import { KindName } from './KindName.tsx';
import { direction, Net } from './Net.tsx';

const netWords = { acquired: 'Net acquired', disposed: 'Net disposed of', level: 'No net change' } as const;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function ChangeText({ security }: { security: SecuritySummary }) {
  const { change, unit } = security;
  if (!change) return null;
  return (
    <p class="muted">
      <FigureText of={change.opening}>
        {change.percent === null ? (
          'Nothing reported on these ownership lines before'
        ) : (
          <>
            <b>{capital(changeWords(change.percent, security.net?.value ?? null))}</b> from{' '}
            {formatIn(unit, change.opening.value)} before, on the ownership lines with transactions
          </>
        )}
      </FigureText>
    </p>
  );
}

/** The leading security's net, its change, and what kind of event it was. */
export function Headline({ summary }: { summary: Summary }) {
  const { headline, doubts } = summary;
  if (!headline) {
    const initial = summary.documentType.startsWith('3');
    if (doubts && !initial) return null;
    return (
      <div class="headline">
        <p class="small muted strong">
          {initial ? 'Initial statement of holdings' : 'Holdings only: no transaction reported'}
        </p>
      </div>
    );
  }
  const { net, unit, kinds, title } = headline;
  return (
    <div class="headline">
      <p class="small muted strong">
        {net ? netWords[direction(net.value)] : `Net ${doubts ? 'unknown' : 'not reported'}`}
      </p>
      {net && (
        <p class="net-amount">
          <Net of={net} unit={unit} />{' '}
          {unit === 'shares' && (
            <span class="unit muted">{'underlying' in headline ? 'derivatives' : 'shares'}</span>
          )}
        </p>
      )}
      <p class="security">
        <FigureText of={title}>{title.value}</FigureText>
      </p>
      <ChangeText security={headline} />
      <ul class="events row" aria-label="Kind of event">
        {kinds.map(({ kind, codes }) => (
          <li class={`event ${kind}`} key={kind}>
            <KindName kind={kind} codes={codes} />
          </li>
        ))}
      </ul>
    </div>
  );
}
