import type { PartyOnPage } from '../../../lib/watchlist/records/party.ts';
import { type WatchState, watchFace, watchLabel } from '../../../lib/watchlist/records/watch-state.ts';

type Props = {
  party: PartyOnPage;
  watch: WatchState;
  onToggle: (event: Event) => void;
};

/**
 * The star beside a party's name. Its label says what the party is here: a company may be an owner on other
 * filings.
 */
export function WatchButton({ party, watch, onToggle }: Props) {
  const { isWatched, canPress, said } = watchFace(watch);
  return (
    <button
      type="button"
      aria-pressed={isWatched}
      aria-label={watchLabel(party)}
      disabled={!canPress}
      title={said ?? watchLabel(party)}
      onClick={onToggle}
    >
      <span class="star" />
    </button>
  );
}
