import { formatIn } from '../../../lib/figures/format.ts';
import type { Summary } from '../../../lib/form4/model/summary.ts';
import { unknownAmount } from '../../../lib/form4/model/unknown-closing.ts';
import { newsKinds, newsTone } from '../../../lib/form4/wording/headline.ts';
import type { Phrase } from '../../../lib/form4/wording/phrases.ts';
import { quantityWords } from '../../../lib/form4/wording/quantity-words.ts';
import type { Security } from '../../../lib/form4/wording/sentence/event-case.ts';
import { changeWords } from '../../../lib/form4/wording/sentence/holding-words.ts';
import { Phrases } from '../Phrases.tsx';
import * as words from '../words.ts';
import { FigureText } from './FigureText.tsx';
import { kindName } from './kind-name.ts';
import { Net } from './Net.tsx';
import { Unknown } from './Unknown.tsx';

/** ", up 28.9%", plus "on the lines with transactions" if there are several lines, or no percentage. */
function ChangeText({ of: { change, net, lines } }: { of: Security }) {
  if (!change) return null;
  const size = change.percent === null ? words.noneBefore : changeWords(change.percent, net?.value ?? null);
  return (
    <FigureText of={change.opening}>
      {`, ${size}`}
      {(lines.length > 1 || !change.percent) && words.onTheseLines}
    </FigureText>
  );
}

/**
 * "Net +3,785 · 37,285 owned after, up 11.3%"; the net is left out if the headline already says everything.
 * @param isNamed whether the security is named beside it: if not, the amount owned includes the security's
 * title, since others may be left
 */
export function NetAndAfter({ of: security, isNamed }: { of: Security; isNamed: boolean }) {
  const { net, unit, after, afterUnknown, kinds, acquired, disposed, title } = security;
  const isMore = kinds.length > 1 || (Number(acquired?.value) && Number(disposed?.value));
  return (
    <>
      {(isMore || !net) && (
        <>
          {net ? (
            <>
              {words.net} <Net of={net} unit={unit} />
            </>
          ) : (
            <Unknown what={words.netUnknown} />
          )}
          {' · '}
        </>
      )}
      {after ? (
        <>
          <FigureText of={after}>
            {words.ownedAfter(
              isNamed ? formatIn(unit, after.value) : quantityWords(after.value, unit, title.value),
            )}
          </FigureText>
          <ChangeText of={security} />
        </>
      ) : afterUnknown ? (
        <span class="unknown">{`${words.ownedAfterIs} ${unknownAmount(afterUnknown)}`}</span>
      ) : (
        <Unknown what={words.ownedAfterIs} />
      )}
    </>
  );
}

/** The news, what is owned after it, and what else the filing reports. */
export function Headline({ summary, headline: news }: { summary: Summary; headline: Phrase[] }) {
  const { headline, plan } = summary;
  const untold = headline?.kinds.filter((kind) => !newsKinds(headline.kinds).includes(kind)) ?? [];
  return (
    <div class="headline">
      <p class={`news ${newsTone(headline?.kinds ?? [])}`}>
        <Phrases phrases={news} />
      </p>
      {headline && (
        <>
          <p class="security">
            <FigureText of={headline.title}>{headline.title.value}</FigureText>
          </p>
          <p class="muted">
            <NetAndAfter of={headline} isNamed />
          </p>
        </>
      )}
      {(untold.length > 0 || plan.box?.value) && (
        <ul class="events row" aria-label={words.alsoHere}>
          {untold.map(({ kind, codes }) => (
            <li class="event" key={kind}>
              {kindName(kind, codes)}
            </li>
          ))}
          {plan.box?.value && (
            <li class="event">
              <FigureText of={plan.box}>{words.plan}</FigureText>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
