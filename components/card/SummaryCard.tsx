import type { ComponentChildren } from 'preact';
import type { Flag } from '../../lib/form4/checks/flags.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import type { Summary } from '../../lib/form4/model/summary.ts';
import type { Phrase } from '../../lib/form4/wording/phrases.ts';
import type { Copies } from './export/CopyButtons.tsx';
import { TakeAlong } from './export/TakeAlong.tsx';
import { Flags } from './Flags.tsx';
import { Derivatives } from './figures/Derivatives.tsx';
import { Headline } from './figures/Headline.tsx';
import { Holdings } from './figures/Holdings.tsx';
import { Kinds } from './figures/Kinds.tsx';
import { HasDoubts } from './figures/Unknown.tsx';
import { Parties } from './parties/Parties.tsx';
import { PlanMark } from './parties/PlanMark.tsx';
import { RowWalk } from './RowWalk.tsx';
import { Sentence } from './Sentence.tsx';

export type CardLink = { text: string; href: string };

export type SummaryCardProps = {
  filing: Filing;
  summary: Summary;
  sentence: Phrase[];
  flags: Flag[];
  links: CardLink[];
  copies: Copies;
  onSaveCsv: () => Promise<void>;
  /** Filled with the watchlist's stars once the card shows. */
  watchPlace: HTMLElement;
  /** Shows a row of the page by its place in both tables. */
  onRow: (index: number) => void;
  onRowsLeft: () => void;
};

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What one filing says, from the sentence down to the links that lead on. */
export function SummaryCard(props: SummaryCardProps) {
  const { filing, summary, sentence, flags, links } = props;
  const { securities, derivatives, plan } = summary;
  const rowCount = filing.nonDerivativeTable.length + filing.derivativeTable.length;
  const moved = securities.filter(({ kinds }) => kinds.length > 0);
  return (
    <HasDoubts.Provider value={Boolean(summary.doubts)}>
      <Sentence phrases={sentence} />
      <Headline summary={summary} />
      {flags.length > 0 && <Flags flags={flags} />}
      <Parties summary={summary} />
      <div ref={(part) => part?.append(props.watchPlace)} />
      {moved.length > 0 && (
        <Part title="Acquired and disposed of">
          {moved.map((security) => (
            <Kinds security={security} named={moved.length > 1} key={security.title.sources[0]} />
          ))}
        </Part>
      )}
      {securities.length > 0 && (
        <Part title={moved.length > 0 ? 'Owned after the transactions' : 'Owned'}>
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
        <PlanMark plan={plan} isLost={summary.doubts?.some(({ path }) => path === 'aff10b5One')} />
      </Part>
      <Part title="Copy or save">
        <TakeAlong copies={props.copies} onSaveCsv={props.onSaveCsv} />
      </Part>
      {rowCount > 0 && <RowWalk count={rowCount} onRow={props.onRow} onLeave={props.onRowsLeft} />}
      <nav class="links row small" aria-label="On EDGAR">
        {links.map(({ text, href }) => (
          <a href={href} key={text}>
            {text}
          </a>
        ))}
      </nav>
    </HasDoubts.Provider>
  );
}
