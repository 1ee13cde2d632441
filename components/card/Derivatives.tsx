import type { DerivativeSummary } from '../../lib/form4/summary.ts';
import { formatAmount, formatDate, formatDollars, formatPrice } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';
import { formatUnit } from './Holdings.tsx';
import { Net } from './Net.tsx';
import { Quote } from './Quote.tsx';

function Derivative({ derivative }: { derivative: DerivativeSummary }) {
  const { title, net, unit, kinds, after, underlying } = derivative;
  const amount = underlying.unit === 'dollars' ? formatDollars : formatAmount;
  return (
    <li class="derivative">
      <h4 class="security-name">{title.value}</h4>
      <dl class="terms">
        {kinds.length > 0 && (
          <>
            <dt>Net</dt>
            <dd>{net ? <Net of={net} unit={unit} /> : <span class="unknown">not reported</span>}</dd>
          </>
        )}
        <dt>{kinds.length > 0 ? 'Remaining' : 'Held'}</dt>
        <dd>
          {after ? (
            <FigureText of={after}>{formatUnit(after.value, unit)}</FigureText>
          ) : (
            <span class="unknown">not reported</span>
          )}
        </dd>
        <dt>Underlying</dt>
        <dd>
          <Quote of={underlying.amount} format={amount} /> <Quote of={underlying.title} format={String} />
        </dd>
        <dt>Price</dt>
        <dd>
          <Quote of={derivative.conversionOrExercisePrice} format={formatPrice} />
        </dd>
        <dt>Exercisable</dt>
        <dd>
          <Quote of={derivative.exerciseDate} format={formatDate} />
        </dd>
        <dt>Expires</dt>
        <dd>
          <Quote of={derivative.expirationDate} format={formatDate} />
        </dd>
      </dl>
    </li>
  );
}

const SHOWN = 3;

/** Table II by itself: an exercise stands in both tables, and the two are never added. */
export function Derivatives({ derivatives }: { derivatives: DerivativeSummary[] }) {
  const folded = derivatives.slice(SHOWN);
  return (
    <>
      <ul class="derivatives">
        {derivatives.slice(0, SHOWN).map((derivative) => (
          <Derivative derivative={derivative} key={derivative.lines[0]?.rows[0]} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more derivative securities</summary>
          <ul class="derivatives">
            {folded.map((derivative) => (
              <Derivative derivative={derivative} key={derivative.lines[0]?.rows[0]} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
