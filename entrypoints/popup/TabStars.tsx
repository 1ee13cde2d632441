import { useEffect, useState } from 'preact/hooks';
import { TabFiling } from '../../components/popup/TabFiling.tsx';
import { type Party, type PartyOnPage, partyKey } from '../../lib/watchlist/records/party.ts';
import { type FilingOnTab, questions } from '../../platform/messages.ts';
import { follow, type WatchState } from '../../platform/watchlist/follow.ts';
import { star, unstar } from '../../platform/watchlist/store.ts';
import { askTab } from './ask-tab.ts';

type Props = {
  filing: FilingOnTab;
  /** Does something that may fail, and tells the user if it does. */
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

const hasCik = (party: PartyOnPage): party is Party => party.cik !== null;

/** The filing on the current tab, its stars kept to what the watchlist says. */
export function TabStars({ filing: onPage, attempt }: Props) {
  const [filing, setFiling] = useState(onPage);
  const [states, setStates] = useState<ReadonlyMap<string, WatchState>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    follow(filing.parties.filter(hasCik), setStates, ending.signal);
    return () => ending.abort();
  }, [filing]);

  const isWatched = (party: PartyOnPage) => hasCik(party) && states.get(partyKey(party))?.state === 'watched';

  const identify = async (party: PartyOnPage, index: number): Promise<Party> => {
    if (hasCik(party)) return party;
    const answer = await askTab(questions.ciks);
    if (answer?.ok) setFiling(answer.filing);
    const found = answer?.ok ? answer.filing.parties[index] : undefined;
    if (found && hasCik(found)) return found;
    throw new Error(answer && !answer.ok ? answer.why : `EDGAR does not say which CIK ${party.name} has.`);
  };

  return (
    <TabFiling
      filing={filing}
      watched={filing.parties.map(isWatched)}
      onToggle={(party, index) =>
        attempt(async () => {
          const known = await identify(party, index);
          await (isWatched(party) ? unstar([known]) : star(known, new Date()));
        })
      }
    />
  );
}
