import type { PartyOnPage } from '../../lib/watchlist/records/party.ts';
import { type WatchFace, watchLabel } from '../../lib/watchlist/records/watch-state.ts';
import type { FilingOnTab } from '../../platform/messages.ts';
import { Apart } from '../Apart.tsx';
import { Icon } from '../Icon.tsx';
import { RoleText } from './RoleText.tsx';
import { words } from './words.ts';
import './tab-filing.css';

type Props = {
  filing: FilingOnTab;
  /** The faces of its parties, in the same order. */
  faces: readonly WatchFace[];
  onToggle: (party: PartyOnPage, index: number) => void;
};

const tones: Record<string, string> = { 'market-buy': 'acquired', 'market-sale': 'disposed' };

/** The filing on the current tab: its news, and a button for each of its parties. */
export function TabFiling({ filing, faces, onToggle }: Props) {
  return (
    <section class="tab-filing" aria-labelledby="tab-filing">
      <h2 id="tab-filing">{words.onTab(filing.documentType)}</h2>
      <p class={`tab-news ${tones[filing.tone] ?? ''}`}>
        <Apart text={filing.headline} />
      </p>
      <ul>
        {filing.parties.map((party, index) => {
          const { isWatched = false, canPress = false, said = null } = faces[index] ?? {};
          return (
            <li key={`${party.kind} ${party.cik} ${party.name}`}>
              <button
                type="button"
                class={`icon-button ${isWatched ? 'watched' : ''}`}
                aria-pressed={isWatched}
                aria-label={watchLabel(party)}
                disabled={!canPress}
                title={said ?? undefined}
                onClick={() => onToggle(party, index)}
              >
                <Icon name="star" filled={isWatched} />
              </button>
              <bdi class="tab-party">{party.name}</bdi>
              <span class="muted">
                <RoleText
                  text={
                    party.kind === 'issuer' ? (party.ticker ?? words.issuer) : (party.role ?? words.insider)
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
