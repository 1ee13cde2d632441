import { useEffect, useState } from 'preact/hooks';
import { TabFiling } from '../../components/popup/TabFiling.tsx';
import { words } from '../../components/popup/words.ts';
import { hasCik, type Party, type PartyOnPage, partyKey } from '../../lib/watchlist/records/party.ts';
import { type WatchStates, watchFace } from '../../lib/watchlist/records/watch-state.ts';
import { askTab } from '../../platform/ask-tab.ts';
import { type FilingOnTab, questions } from '../../platform/messages.ts';
import { unwatch, watch } from '../../platform/watchlist/actions.ts';
import { subscribeToWatchStates } from '../../platform/watchlist/subscribe.ts';

type Props = {
  filing: FilingOnTab;
  /** Does something that may fail, and shows the user if it does. */
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

/** The filing on the current tab, with buttons that follow the watchlist. */
export function TabStars({ filing: onPage, attempt }: Props) {
  const [filing, setFiling] = useState(onPage);
  const [states, setStates] = useState<WatchStates>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    subscribeToWatchStates(filing.parties.filter(hasCik), setStates, ending.signal);
    return () => ending.abort();
  }, [filing]);

  const faceOf = (party: PartyOnPage) =>
    watchFace((hasCik(party) && states.get(partyKey(party))) || { state: 'not-watched' });

  const identify = async (party: PartyOnPage, index: number): Promise<Party> => {
    if (hasCik(party)) return party;
    const answer = await askTab(questions.ciks);
    if (answer?.ok) setFiling(answer.filing);
    const found = answer?.ok ? answer.filing.parties[index] : undefined;
    if (found && hasCik(found)) return found;
    throw new Error(answer && !answer.ok ? answer.why : words.noCik(party.name));
  };

  return (
    <TabFiling
      filing={filing}
      faces={filing.parties.map(faceOf)}
      onToggle={(party, index) =>
        attempt(async () => {
          const known = await identify(party, index);
          await (faceOf(party).isWatched ? unwatch([known]) : watch(known, new Date()));
        })
      }
    />
  );
}
