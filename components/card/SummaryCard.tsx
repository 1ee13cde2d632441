import type { ComponentChildren } from 'preact';
import type { Summary } from '../../lib/form4/summary.ts';
import { Derivatives } from './Derivatives.tsx';
import { Headline } from './Headline.tsx';
import { Holdings } from './Holdings.tsx';
import { Kinds } from './Kinds.tsx';
import { Parties } from './Parties.tsx';
import { PlanMark } from './PlanMark.tsx';

export type CardLink = { text: string; href: string };

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What one filing says, from the headline down to the links that lead on. */
export function SummaryCard({ summary, links }: { summary: Summary; links: CardLink[] }) {
  const { securities, derivatives, plan } = summary;
  const moved = securities.filter(({ kinds }) => kinds.length > 0);
  return (
    <>
      <Headline summary={summary} />
      <Parties summary={summary} />
      {moved.length > 0 && (
        <Part title="Acquired and disposed of">
          {moved.map((security) => (
            <Kinds security={security} named={moved.length > 1} key={security.title.sources[0]} />
          ))}
        </Part>
      )}
      {securities.length > 0 && (
        <Part title="Holdings after">
          {securities.map((security) => (
            <Holdings security={security} key={security.title.sources[0]} />
          ))}
        </Part>
      )}
      {derivatives.length > 0 && (
        <Part title="Derivatives">
          <Derivatives derivatives={derivatives} />
        </Part>
      )}
      <Part title="Rule 10b5-1 plan">
        <PlanMark plan={plan} />
      </Part>
      <nav class="links" aria-label="On EDGAR">
        {links.map(({ text, href }) => (
          <a href={href} key={text}>
            {text}
          </a>
        ))}
      </nav>
    </>
  );
}
