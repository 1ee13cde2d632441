import { Component } from 'preact';
import type { PartyOnPage } from '../../../lib/watchlist/records/party.ts';
import { type WatchState, watchFace, watchLabel } from '../../../lib/watchlist/records/watch-state.ts';

export type WatchedParty = { party: PartyOnPage; watch: WatchState };

type Props = {
  parties: readonly WatchedParty[];
  /** Watches or unwatches. @returns what went wrong, in a sentence */
  onToggle: (index: number) => Promise<string | null>;
};
type State = { said: string | null };

/** A button for each party of the filing, by its kind: a company may be an owner on other filings. */
export class WatchButtons extends Component<Props, State> {
  override render({ parties }: Props) {
    return (
      <ul class="row events watch">
        {parties.map(({ party, watch }, index) => {
          const { kind, name, cik } = party;
          const { isWatched, canPress, said } = watchFace(watch);
          const what = `as ${kind}`;
          return (
            <li key={`${kind} ${cik} ${name}`}>
              <button
                type="button"
                class="button"
                aria-pressed={isWatched}
                aria-label={watchLabel(party)}
                disabled={!canPress}
                title={said ?? (cik ? `CIK ${cik}` : 'Asks EDGAR for the CIK first')}
                onClick={() => this.#toggle(index)}
              >
                <span class="star" /> {name || 'Name not reported'}
                <span class="muted"> {what}</span>
              </button>
            </li>
          );
        })}
        <li class="small caution">
          <span role="status">{this.state.said}</span>
        </li>
      </ul>
    );
  }

  #toggle(index: number): void {
    this.props.onToggle(index).then((said) => this.setState({ said }));
  }
}
