import { formatAmount, formatDate, formatIn, formatPrice } from '../../../lib/figures/format.ts';
import type { DerivativeSummary } from '../../../lib/form4/model/summary.ts';
import { unknownAmount } from '../../../lib/form4/model/unknown-closing.ts';
import { Folded } from '../Folded.tsx';
import * as words from '../words.ts';
import { FigureText } from './FigureText.tsx';
import { Net } from './Net.tsx';
import { Quote } from './Quote.tsx';
import { Unknown } from './Unknown.tsx';

function Derivative({ derivative }: { derivative: DerivativeSummary }) {
  const { title, net, unit, kinds, after, afterUnknown, underlying, priceInDoubt } = derivative;
  const { amount } = underlying;
  // Amounts of rows that go both ways have no total: then only the title is shown.
  const isTold = amount.value !== null || amount.footnotes.length > 0 || amount.sources.length === 0;
  return (
    <li>
      <h4>
        <FigureText of={title}>{title.value}</FigureText>
      </h4>
      <dl class="terms">
        {kinds.length > 0 && (
          <>
            <dt>{words.net}</dt>
            <dd>{net ? <Net of={net} unit={unit} /> : <Unknown />}</dd>
          </>
        )}
        <dt>{kinds.length > 0 ? words.ownedAfterRow : words.owned}</dt>
        <dd>
          {afterUnknown ? (
            <span class="unknown">{unknownAmount(afterUnknown)}</span>
          ) : (
            <Quote of={after} format={(value) => formatIn(unit, value)} />
          )}
        </dd>
        <dt>{words.underlying}</dt>
        <dd>
          {isTold && (
            <>
              <Quote of={amount} format={(value) => formatIn(underlying.unit, value)} />{' '}
            </>
          )}
          <Quote of={underlying.title} format={String} />
        </dd>
        <dt>{words.exercisePrice}</dt>
        <dd>
          <Quote
            of={derivative.conversionOrExercisePrice}
            format={priceInDoubt ? (value) => `${formatAmount(value)} (${priceInDoubt})` : formatPrice}
          />
        </dd>
        <dt>{words.exercisable}</dt>
        <dd>
          <Quote of={derivative.exerciseDate} format={formatDate} />
        </dd>
        <dt>{words.expires}</dt>
        <dd>
          <Quote of={derivative.expirationDate} format={formatDate} />
        </dd>
      </dl>
    </li>
  );
}

/** Table II by itself: an exercise is in both tables, and the two are never added up. */
export function Derivatives({ derivatives }: { derivatives: DerivativeSummary[] }) {
  return (
    <Folded
      items={derivatives.map((derivative) => (
        <Derivative derivative={derivative} key={derivative.lines[0]?.rows[0]} />
      ))}
      shown={3}
      more={words.moreDerivatives}
    />
  );
}
