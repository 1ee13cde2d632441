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
import { Phrases } from './Phrases.tsx';
import { DatesAndPlan } from './parties/DatesAndPlan.tsx';
import { Parties, type WatchPlaces } from './parties/Parties.tsx';
import { RowWalk } from './RowWalk.tsx';
import * as words from './words.ts';

export type CardLink = { text: string; href: string };

export type SummaryCardProps = {
  filing: Filing;
  summary: Summary;
  headline: Phrase[];
  sentence: Phrase[];
  flags: Flag[];
  links: CardLink[];
  copies: Copies;
  onSaveCsv: () => Promise<void>;
  /** Opens what the person did before; asks EDGAR once if none of it has been loaded yet. */
  onRecord: () => void;
  /** Finds the filing that an amendment amends, and shows it in place of the button pressed. */
  onAmendment: (button: HTMLElement) => void;
  /** Filled with the watchlist's stars once the card is shown. */
  places: WatchPlaces;
  /** Shows a row of the page, by its position across both tables. */
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

/** What one filing says, from the news down to the links elsewhere; each child is one Tab stop. */
export function SummaryCard(props: SummaryCardProps) {
  const { filing, summary, sentence, flags, links } = props;
  const { securities, derivatives } = summary;
  const rowCount = filing.nonDerivativeTable.length + filing.derivativeTable.length;
  const moved = securities.filter(({ kinds }) => kinds.length > 0);
  // With only one kind of event, the headline has said everything.
  const isTable =
    moved.length > 0 && (moved.flatMap(({ kinds }) => kinds).length > 1 || moved[0] !== summary.headline);
  return (
    <HasDoubts value={Boolean(summary.doubts)}>
      <Parties summary={summary} places={props.places} />
      <div>
        <Headline summary={summary} headline={props.headline} />
        {flags.length > 0 && <Flags flags={flags} />}
        <p class="sentence">
          <Phrases phrases={sentence} />
        </p>
      </div>
      {filing.dateOfOriginalSubmission && (
        <Part title={words.whatChanges}>
          <button
            type="button"
            class="button asks"
            onClick={(event) => props.onAmendment(event.currentTarget)}
          >
            {words.findOriginal(filing.reportingOwners.some(({ cik }) => cik) ? 2 : 3)}
          </button>
        </Part>
      )}
      {isTable && (
        <Part title={words.transactions}>
          {moved.map((security) => (
            <Kinds security={security} named={moved.length > 1} key={security.title.sources[0]} />
          ))}
        </Part>
      )}
      {securities.length > 0 && (
        <Part title={moved.length > 0 ? words.ownedAfterAll : words.owned}>
          {securities.map((security) => (
            <Holdings security={security} key={security.title.sources[0]} />
          ))}
        </Part>
      )}
      {derivatives.length > 0 && (
        <Part title={words.derivatives}>
          <Derivatives derivatives={derivatives} />
        </Part>
      )}
      <Part title={words.dates}>
        <DatesAndPlan filing={filing} summary={summary} />
      </Part>
      {rowCount > 0 && <RowWalk count={rowCount} onRow={props.onRow} onLeave={props.onRowsLeft} />}
      <div>
        <Part title={words.record}>
          <button type="button" class="button asks" onClick={props.onRecord}>
            {words.loadRecord}
          </button>
        </Part>
        <Part title={words.takeAlong}>
          <TakeAlong copies={props.copies} onSaveCsv={props.onSaveCsv} />
        </Part>
      </div>
      <nav class="links row small" aria-label={words.onEdgar}>
        {links.map(({ text, href }) => (
          <a href={href} key={text}>
            {text}
          </a>
        ))}
      </nav>
    </HasDoubts>
  );
}
