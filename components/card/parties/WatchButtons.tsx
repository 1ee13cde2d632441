import { Component } from 'preact';
import { formatMoment } from '../../../lib/figures/format-moment.ts';
import type { PartyOnPage } from '../../../lib/watchlist/records/party.ts';
import type { WatchState } from '../../../platform/watchlist/follow.ts';

export type WatchedParty = { party: PartyOnPage; watch: WatchState };

type Props = {
  parties: readonly WatchedParty[];
  /** Stars or unstars. @returns what went wrong, in a sentence */
  onToggle: (index: number) => Promise<string | null>;
};
type State = { said: string | null };

function sentenceOf(watch: WatchState): string | null {
  if (watch.state === 'watched') {
    const since = `On your watchlist since ${formatMoment(watch.since)}`;
    return watch.note ? `${since}: ${watch.note}` : since;
  }
  return watch.state === 'newer' ? 'Watched with a newer version of Form 4 Lens' : null;
}

/** A star for each party of the filing, told apart: a company may be an owner on other filings. */
export class WatchButtons extends Component<Props, State> {
  override render({ parties }: Props) {
    return (
      <ul class="row events watch">
        {parties.map(({ party: { kind, name, cik }, watch }, index) => {
          const isWatched = watch.state === 'watched';
          const what = kind === 'issuer' ? 'as issuer' : 'as insider';
          const sentence = sentenceOf(watch);
          return (
            <li key={`${kind} ${cik} ${name}`}>
              <button
                type="button"
                class="button"
                aria-pressed={isWatched}
                disabled={watch.state === 'newer'}
                title={cik ? `Follows CIK ${cik} ${what}` : `Asks EDGAR for the CIK, then follows it ${what}`}
                onClick={() => this.#toggle(index)}
              >
                <span aria-hidden="true">{isWatched ? '★' : '☆'}</span> {name || 'Name not reported'}
                <span class="muted"> {what}</span>
              </button>
              {sentence && <p class="small muted">{sentence}</p>}
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
    this.props.onToggle(index).then(
      (said) => this.setState({ said }),
      (error: Error) => this.setState({ said: error.message }),
    );
  }
}
