import { render } from 'preact';
import { WatchButtons } from '../../components/card/parties/WatchButtons.tsx';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import { sentenceOf } from '../../lib/edgar/client/failure.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import type { Summary } from '../../lib/form4/model/summary.ts';
import { partiesOf } from '../../lib/watchlist/records/parties-of.ts';
import { type Party, type PartyOnPage, partyKey } from '../../lib/watchlist/records/party.ts';
import type { Sighting } from '../../lib/watchlist/records/sighting.ts';
import { sightingOf } from '../../lib/watchlist/records/sighting-of.ts';
import { answerPopup, questions } from '../../platform/messages.ts';
import { follow, type WatchState } from '../../platform/watchlist/follow.ts';
import { recordSighting, star, unstar } from '../../platform/watchlist/store.ts';
import { loadHover } from '../parts.ts';

type WatchedCard = {
  filing: Filing;
  summary: Summary;
  /** A place in the card, in its closed shadow root and its styles. */
  place: HTMLElement;
};

const NOT_WATCHED: WatchState = { state: 'not-watched' };

/** Stars in the card, what a watched party's entry keeps of this filing, and answers to the popup. */
export function watchCard({ filing, summary, place }: WatchedCard, signal: AbortSignal): void {
  const id = filingIdOf(location);
  if (!id) return;
  let parties = partiesOf(summary);
  let states: ReadonlyMap<string, WatchState> = new Map();
  let seen: Sighting = sightingOf(summary, { accession: id.accession, url: location.href, filedAt: null });
  let following = new AbortController();

  const stateOf = (party: PartyOnPage) => (isKnown(party) && states.get(partyKey(party))) || NOT_WATCHED;
  const draw = () => {
    const watched = parties.map((party) => ({ party, watch: stateOf(party) }));
    render(<WatchButtons parties={watched} onToggle={toggle} />, place);
  };

  /** Follows the parties whose CIK is known, and keeps this filing under those that are watched. */
  const begin = () => {
    following.abort();
    following = new AbortController();
    const tell = (told: ReadonlyMap<string, WatchState>) => {
      states = told;
      draw();
      if ([...told.values()].some(({ state }) => state === 'watched')) recordSighting(seen).catch(() => {});
    };
    follow(parties.filter(isKnown), tell, AbortSignal.any([signal, following.signal]));
  };

  /** The print-or-type layout carries no CIK: then the submission's header is asked, once. */
  async function learnCiks(): Promise<string | null> {
    if (!id || parties.every(isKnown)) return null;
    const { askEdgar } = await loadHover();
    const answer = await askEdgar()(id, signal);
    if (answer.kind !== 'filing') {
      const why = answer.kind === 'failure' ? sentenceOf(answer, Date.now()) : 'EDGAR’s answer names none.';
      return `This page carries no CIK. ${why}`;
    }
    const { owners, issuer, filedAt } = answer.glance.seen;
    parties = parties.map((party, index) => ({
      ...party,
      cik: party.cik ?? (party.kind === 'issuer' ? issuer.cik : (owners[index]?.cik ?? null)),
    }));
    seen = { ...seen, owners, issuer, filedAt };
    begin();
    return parties.every(isKnown) ? null : 'EDGAR’s answer does not name the CIK of every party.';
  }

  async function toggle(index: number): Promise<string | null> {
    const asked = parties[index]?.cik ? null : await learnCiks();
    const party = parties[index];
    if (!party || !isKnown(party)) return asked;
    if (states.get(partyKey(party))?.state === 'watched') await unstar([party]);
    else await star(party, new Date());
    return null;
  }

  answerPopup(async (question) => {
    const why = question === questions.ciks ? await learnCiks() : null;
    if (why !== null) return { ok: false, why };
    return { ok: true, filing: { documentType: filing.documentType, parties } };
  }, signal);
  signal.addEventListener('abort', () => render(null, place), { once: true });
  draw();
  begin();
}

function isKnown(party: PartyOnPage): party is PartyOnPage & Party {
  return party.cik !== null;
}
