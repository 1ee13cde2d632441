import { render } from 'preact';
import type { WatchPlaces } from '../../../components/card/parties/Parties.tsx';
import { WatchButton } from '../../../components/card/parties/WatchButton.tsx';
import * as words from '../../../components/card/words.ts';
import { filingIdOf } from '../../../lib/edgar/addresses/urls.ts';
import type { Flag } from '../../../lib/form4/checks/flags.ts';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import type { Summary } from '../../../lib/form4/model/summary.ts';
import { newsTone } from '../../../lib/form4/wording/headline.ts';
import { type Phrase, plainText } from '../../../lib/form4/wording/phrases.ts';
import { tellsOfFilings } from '../../../lib/storage-keys.ts';
import { partiesOnPage } from '../../../lib/watchlist/records/parties-on-page.ts';
import { hasCik, type PartyId, type PartyOnPage, partyKey } from '../../../lib/watchlist/records/party.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import {
  coveredStar,
  type WatchState,
  type WatchStates,
  watchFace,
} from '../../../lib/watchlist/records/watch-state.ts';
import { sayWhy } from '../../../platform/extension.ts';
import { answerPopup, questions } from '../../../platform/messages.ts';
import { storedKeys } from '../../../platform/storage/stored-keys.ts';
import { subscribeToWatchStates } from '../../../platform/watchlist/subscribe.ts';
import { isOurs } from '../../host.ts';
import { loadHover, loadKeeping } from '../../parts.ts';
import { watchPlainView } from '../../plain-view.ts';
import { whenSeen } from './when-seen.ts';

type WatchedCard = {
  filing: Filing;
  summary: Summary;
  headline: readonly Phrase[];
  flags: readonly Flag[];
  /** In the card, which is shown, inside its closed shadow root and with its styles. */
  places: WatchPlaces;
};

const NOT_WATCHED: WatchState = { state: 'not-watched' };

/**
 * Watch buttons in the card, the copy of this filing in a watched party's entry, and answers to the popup.
 */
export function watchCard(
  { filing, summary, headline, flags, places }: WatchedCard,
  signal: AbortSignal,
): void {
  const id = filingIdOf(location);
  if (!id) return;
  let parties = partiesOnPage(summary);
  let states: WatchStates = new Map();
  /** What the submission's header says but the page does not. */
  let learned: Partial<Sighting> = {};
  let subscribed = new AbortController();

  const stateOf = (party: PartyOnPage) => (hasCik(party) && states.get(partyKey(party))) || NOT_WATCHED;
  const draw = () => {
    for (const [index, party] of parties.entries()) {
      const star = places.stars[index];
      if (star)
        render(
          <WatchButton party={party} watch={stateOf(party)} onToggle={(event) => press(index, event)} />,
          star,
        );
    }
  };
  const isPlain = watchPlainView(places.said.closest('.card') as HTMLElement);
  const press = async (index: number, event: Event) => {
    const isMeant = isOurs(event) || isPlain();
    places.said.textContent = isMeant ? await toggle(index).catch(sayWhy) : coveredStar;
  };

  const keeping = async () => {
    const part = await loadKeeping();
    const place = { accession: id.accession, url: location.href, filedAt: null };
    return { ...part, seen: { ...part.sightingOf(summary, flags, place), ...learned } };
  };

  const keepWhenSeen = async () => {
    await whenSeen(document);
    const { keepOpened, seen } = await keeping();
    await keepOpened(seen);
  };

  /** Subscribes to the parties whose CIK is known, and keeps this filing under those that are watched. */
  const begin = () => {
    subscribed.abort();
    subscribed = new AbortController();
    const tell = (told: WatchStates) => {
      states = told;
      draw();
      if ([...told.values()].some((state) => watchFace(state).isWatched)) keepWhenSeen().catch(() => {});
    };
    const known = parties.filter(hasCik);
    subscribeToWatchStates(known, tell, AbortSignal.any([signal, subscribed.signal]));
    sayAmended(known).catch(() => {});
  };

  /** Uses what is kept of these parties; if nothing is, no part is loaded for it. */
  const sayAmended = async (known: readonly PartyId[]) => {
    const keys = await storedKeys();
    if (!keys.some((key) => known.some((party) => tellsOfFilings(key, party)))) return;
    const { sayAmended, seen } = await keeping();
    await sayAmended(seen, places.amended);
  };

  /** The print-or-type layout has no CIKs: then the submission's header is requested, once. */
  async function learnCiks(): Promise<string | null> {
    if (!id || parties.every(hasCik)) return null;
    const { askEdgar, failureSentence } = await loadHover();
    const answer = await askEdgar()(id, signal);
    if (answer.kind !== 'filing') {
      const why = answer.kind === 'failure' ? failureSentence(answer, Date.now()) : words.answerHasNoCik;
      return words.noCik(why);
    }
    const { owners, issuer, filedAt } = answer.glance.seen;
    parties = parties.map((party, index) => ({
      ...party,
      cik: party.cik ?? (party.kind === 'issuer' ? issuer.cik : (owners[index]?.cik ?? null)),
    }));
    learned = { owners, issuer, filedAt };
    begin();
    return parties.every(hasCik) ? null : words.answerLacksCik;
  }

  async function toggle(index: number): Promise<string | null> {
    const asked = parties[index]?.cik ? null : await learnCiks();
    const party = parties[index];
    if (!party || !hasCik(party)) return asked;
    const { watch, unwatch } = await loadKeeping();
    if (watchFace(stateOf(party)).isWatched) await unwatch([party]);
    else await watch(party, new Date());
    // Firefox reports no change so soon after a page was opened.
    begin();
    return null;
  }

  answerPopup(async (question) => {
    const why = question === questions.ciks ? await learnCiks() : null;
    if (why !== null) return { ok: false, why };
    const news = { headline: plainText(headline), tone: newsTone(summary.headline?.kinds ?? []) };
    return { ok: true, filing: { documentType: filing.documentType, ...news, parties } };
  }, signal);
  signal.addEventListener('abort', () => places.stars.map((star) => render(null, star)), { once: true });
  draw();
  begin();
}
