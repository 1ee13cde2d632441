import type { PartyOnPage } from '../../lib/watchlist/records/party.ts';
import type { FilingOnTab } from '../../platform/messages.ts';
import { Icon } from '../Icon.tsx';
import './tab-filing.css';

type Props = {
  filing: FilingOnTab;
  /** Which of its parties are on the list, in its order. */
  watched: readonly boolean[];
  onToggle: (party: PartyOnPage, index: number) => void;
};

/** The filing on the current tab, with a star for each of its parties. */
export function TabFiling({ filing, watched, onToggle }: Props) {
  return (
    <section class="tab-filing" aria-labelledby="tab-filing">
      <h2 id="tab-filing">On this tab: Form {filing.documentType}</h2>
      <ul>
        {filing.parties.map((party, index) => {
          const on = watched[index] === true;
          const as = party.kind === 'insider' ? 'insider' : 'issuer';
          return (
            <li key={`${party.kind} ${party.cik} ${party.name}`}>
              <button
                type="button"
                class={`icon-button ${on ? 'starred' : ''}`}
                aria-pressed={on}
                aria-label={`Watch ${party.name} as ${as}`}
                onClick={() => onToggle(party, index)}
              >
                <Icon name="star" filled={on} />
              </button>
              <span class="tab-party">{party.name}</span>
              <span class="muted">
                {party.kind === 'issuer' ? (party.ticker ?? 'Issuer') : (party.role ?? 'Insider')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
