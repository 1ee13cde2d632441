import type { NamedFiling } from '../../lists/named-on-list.ts';
import { dayOfNewsFrom, foundKey, newsItemKey, newsStateKey, watchKey } from '../../storage-keys.ts';
import type { PartyId } from '../../watchlist/records/party.ts';
import { partiesSeen } from '../../watchlist/records/types/sighting.ts';
import type { Looker } from '../looker.ts';
import { firstState, type NewsState } from '../records/state.ts';
import type { AroundLook, Came, LookStep } from './came.ts';
import { without } from './go-on.ts';
import { relatedTo } from './related.ts';
import type { NewsRequest } from './requests.ts';
import { step } from './step.ts';
import {
  clearAway,
  forgetOthers,
  type NewsArea,
  readChoices,
  readLate,
  readState,
  readWaiting,
  toldBefore,
  watchersOf,
  write,
} from './stored.ts';

export type NewsDesk = {
  area: NewsArea;
  /** Epoch ms. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  looker: Looker;
  /** Makes a request in its turn. @param isWanted takes a ten-digit CIK */
  ask: (request: NewsRequest, isWanted: (cik: string) => boolean) => Promise<Answered>;
};

type Answered = Extract<Came, { kind: NewsRequest['kind'] }>;

/**
 * Looks for news if it is time to: makes one request after another and writes what each one brought before
 * the next. Must not run more than once at a time.
 * @param isAsked whether the user or the browser's start asked for it
 * @returns the state as written
 */
export async function look(desk: NewsDesk, isAsked: boolean): Promise<NewsState> {
  const sitting = await sit(desk);
  const { through } = sitting.state;
  let { next } = await sitting.take({ kind: 'woke', isAsked });
  while (next) ({ next } = await sitting.take(await desk.ask(next, sitting.isWanted)));
  const { state, keys } = sitting;
  if (state.through !== null && state.through !== through) await clearAway(desk.area, keys, state.through);
  return state;
}

/**
 * Reads the filings named on a list that the user opened, without a request. Like {@link look}, it must not
 * run more than once at a time.
 * @param since as in {@link Came}
 */
export async function readOpenedList(
  desk: Omit<NewsDesk, 'ask'>,
  filings: readonly NamedFiling[],
  since: string,
): Promise<void> {
  const { take } = await sit(desk);
  await take({ kind: 'list', filings, since });
}

/** Loads what is stored about the news, and takes one step after another from there. */
async function sit(desk: Omit<NewsDesk, 'ask'>) {
  const { area, now, looker } = desk;
  const keys = new Set(await area.keys());
  const isWatched = (id: PartyId) => keys.has(watchKey(id));
  const choices = await readChoices(area);
  let waiting = await readWaiting(area, keys);
  let late = await readLate(area, keys);
  let imports = [...keys].filter((key) => dayOfNewsFrom(key) !== null);
  if (imports.length > 0) await forgetOthers(area, keys);
  const sitting = {
    keys,
    state: await readState(desk),
    isWanted: (cik: string) => isWatched({ kind: 'insider', cik }) || isWatched({ kind: 'issuer', cik }),
    async take(came: Came): Promise<LookStep> {
      const { state } = sitting;
      const around: AroundLook = {
        now: now(),
        looker,
        knows: (accession) => keys.has(newsItemKey(accession)) || keys.has(foundKey(accession)),
        watchers: await watchersOf(area, partiesIn(came), isWatched),
        choices,
        waiting,
        late,
        told: await toldBefore(area, late, came),
        related: await relatedTo(area, keys, came),
        from: imports.map(dayOfNewsFrom).sort()[0] ?? null,
      };
      const taken = step(state, came, around);
      const { found, items } = taken;
      const isSame =
        taken.state === state &&
        [found, items, taken.late, taken.settled].every(({ length }) => length === 0);
      if (!isSame) await write(area, taken);
      for (const { accession } of found) keys.add(foundKey(accession));
      for (const { accession } of items) keys.add(newsItemKey(accession));
      waiting = without(waiting, [...found, ...items]).concat(found);
      late = without(late, [...taken.late, ...taken.settled]).concat(taken.late);
      sitting.state = taken.state;
      // The state has gone back to the import's day. A list, or a look not due yet, leaves that to the next.
      const isUnderWay = taken.state !== state && came.kind !== 'list';
      if (imports.length > 0 && isUnderWay && taken.state.through !== null) {
        await area.remove(imports);
        imports = [];
      }
      return taken;
    },
  };
  return sitting;
}

/**
 * Starts over: the next look determines from which day on filings are news. For users who let pages look: for
 * them, nothing that was filed before is news.
 */
export async function startOver(desk: Pick<NewsDesk, 'area' | 'random'>): Promise<void> {
  const { jitter, toNotify } = await readState(desk);
  await desk.area.set({ [newsStateKey]: { ...firstState(jitter), toNotify } });
}

/** The parties that an answer names, each as insider and as issuer. */
function partiesIn(came: Came): PartyId[] {
  const ciks = new Set<string>();
  if (came.kind === 'summary') {
    for (const { cik } of came.found.parties) ciks.add(cik);
    if (came.answer?.kind === 'filing')
      for (const { cik } of partiesSeen(came.answer.glance.seen)) ciks.add(cik);
  } else if (came.kind === 'list') {
    for (const { ciks: named } of came.filings) for (const cik of named) ciks.add(cik);
  } else if (came.kind !== 'woke' && 'ok' in came.answer && came.answer.ok) {
    const filings = 'filings' in came.answer ? came.answer.filings : came.answer.entries;
    for (const { parties } of filings) for (const { cik } of parties) ciks.add(cik);
  }
  return [...ciks].flatMap((cik) => [
    { kind: 'insider' as const, cik },
    { kind: 'issuer' as const, cik },
  ]);
}
