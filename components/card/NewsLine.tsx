import { Fragment } from 'preact';
import type { Flag } from '../../lib/form4/checks/flags.ts';
import type { Summary } from '../../lib/form4/model/summary.ts';
import { newsTone } from '../../lib/form4/wording/headline.ts';
import type { Phrase } from '../../lib/form4/wording/phrases.ts';
import { roleName } from '../../lib/form4/wording/role-name.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { FigureText } from './figures/FigureText.tsx';
import { NetAndAfter } from './figures/Headline.tsx';
import { HasDoubts } from './figures/Unknown.tsx';
import { Phrases } from './Phrases.tsx';
import * as words from './words.ts';

type Props = { summary: Summary; headline: Phrase[]; flags: readonly Flag[] };

/**
 * The bar's lines: who reports on whom, and how many flags to check; then the news and what is owned after.
 */
export function NewsLine({ summary, headline: news, flags }: Props) {
  const { owners, issuer, headline, plan } = summary;
  const [owner, ...others] = owners;
  return (
    <HasDoubts value={Boolean(summary.doubts)}>
      <p class="who small">
        <span class="muted">
          {owner && <FigureText of={owner.name}>{owner.name.value || words.noName}</FigureText>}
          {others.length > 0 && ` ${words.others(others.length)}`}
          {owner?.roles?.map((role, index) => (
            <Fragment key={role.role}>
              {index > 0 ? '; ' : ' · '}
              <bdi>{roleName(role)}</bdi>
            </Fragment>
          ))}
          {' · '}
          <FigureText of={issuer.name}>{issuer.name.value || words.noIssuer}</FigureText>
        </span>
        {flags.length > 0 && (
          <span class="caution">
            {FLAG_SIGN} {words.toCheck(flags.length)}
          </span>
        )}
      </p>
      <p class="what">
        <b class={newsTone(headline?.kinds ?? [])}>
          <Phrases phrases={news} />
        </b>
        {headline && (
          <span class="muted">
            {' · '}
            <NetAndAfter of={headline} isNamed={false} />
          </span>
        )}
        {plan.box?.value && <span class="event">{words.plan}</span>}
      </p>
    </HasDoubts>
  );
}
