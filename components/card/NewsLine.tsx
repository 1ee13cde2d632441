import type { Flag } from '../../lib/form4/checks/flags.ts';
import type { Summary } from '../../lib/form4/model/summary.ts';
import type { Phrase } from '../../lib/form4/wording/phrases.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { FigureText } from './figures/FigureText.tsx';
import { NetAndAfter, tone } from './figures/Headline.tsx';
import { Phrases } from './Phrases.tsx';

type Props = { summary: Summary; headline: Phrase[]; flags: readonly Flag[] };

/** The bar's lines: who and of what, then the news and what is left after it. */
export function NewsLine({ summary, headline: news, flags }: Props) {
  const { owners, issuer, headline, plan } = summary;
  const [owner, ...others] = owners;
  const roles = owner?.roles?.map(({ role, title }) => title ?? role).join(', ');
  return (
    <>
      <p class="who small muted">
        {owner && <FigureText of={owner.name}>{owner.name.value || 'Name not reported'}</FigureText>}
        {others.length > 0 && ` and ${others.length} more`}
        {roles && ` · ${roles}`}
        {' · '}
        <FigureText of={issuer.name}>{issuer.name.value || 'Issuer not reported'}</FigureText>
      </p>
      <p class="what">
        <b class={tone(summary)}>
          <Phrases phrases={news} />
        </b>
        {headline && (
          <span class="muted">
            {' · '}
            <NetAndAfter of={headline} />
          </span>
        )}
        {plan.box?.value && <span class="event">Rule 10b5-1 plan</span>}
        {flags.length > 0 && (
          <span class="caution">
            {' '}
            {FLAG_SIGN} {flags.length} to check
          </span>
        )}
      </p>
    </>
  );
}
