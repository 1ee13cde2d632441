import type { NamedFiling } from '../../lists/named-on-list.ts';
import {
  accessionIn,
  alertKey,
  dayOfNewsFrom,
  foundKey,
  isFoundKey,
  isLateKey,
  isNewsItemKey,
  lateKey,
  newsChoicesKey,
  newsItemKey,
  newsOnPagesKey,
  newsStateKey,
  unreadKey,
  watchKey,
} from '../../storage-keys.ts';
import type { PartyId } from '../../watchlist/records/party.ts';
import { partyKey } from '../../watchlist/records/party.ts';
import { readStored } from '../../watchlist/records/read-stored.ts';
import { readRecord } from '../../watchlist/records/record-type.ts';
import { firstAlert } from '../../watchlist/records/types/alert-record.ts';
import { partiesSeen } from '../../watchlist/records/types/sighting.ts';
import { dayFrom, easternTime } from '../calendar.ts';
import type { Looker } from '../looker.ts';
import { firstChoices, type NewsChoices, newsChoices } from '../records/choices.ts';
import { type FoundFiling, foundFilings } from '../records/found.ts';
import { type NewsItem, newsItems } from '../records/item.ts';
import { type NewsOnPages, newsOnPages } from '../records/on-pages.ts';
import { firstState, type NewsState, newsStates } from '../records/state.ts';
import type { Watcher, Watchers } from '../telling/watchers.ts';
import { keptFor } from './go-back.ts';
import { relatedTo } from './related.ts';
import type { NewsRequest } from './requests.ts';
import { type Around, type Came, type Step, step, without } from './step.ts';

/** The browser's storage. */
export type NewsArea = {
  keys: () => Promise<string[]>;
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  /** All or nothing. */
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

export type NewsDesk = {
  area: NewsArea;
  /** Epoch ms. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  looker: Looker;
  /** Makes a request in its turn. @param isWanted of a CIK with ten digits */
  ask: (request: NewsRequest, isWanted: (cik: string) => boolean) => Promise<Answered>;
};

type Answered = Extract<Came, { kind: NewsRequest['kind'] }>;

/**
 * Looks for news where it is time to: makes one request after the other and writes what each told before the next.
 * To be called by one at a time.
 * @param isAsked by the user, or by a browser that starts
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
 * Reads what a list that the user has opened names, without a request; as {@link look}, by one at a time.
 * @param since as of a step
 */
export async function readOpenedList(
  desk: Omit<NewsDesk, 'ask'>,
  filings: readonly NamedFiling[],
  since: string,
): Promise<void> {
  const { take } = await sit(desk);
  await take({ kind: 'list', filings, since });
}

/** What is stored of the news, and takes one step after the other from there. */
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
    async take(came: Came): Promise<Step> {
      const { state } = sitting;
      const around: Around = {
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
      // Gone back to: a list, or a look that is not due yet, leaves that to the next.
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

/** Everything at once; what was found and is settled goes after, for it is known by its item. */
async function write(area: NewsArea, { state, found, items, late, settled }: Step): Promise<void> {
  const filled = new Set(settled.map(({ accession }) => accession));
  const told = items.filter(({ keptBack, accession }) => keptBack === null && !filled.has(accession));
  await area.set({
    [newsStateKey]: state,
    ...Object.fromEntries(found.map((filing) => [foundKey(filing.accession), filing])),
    ...Object.fromEntries(items.map((item) => [newsItemKey(item.accession), item])),
    ...Object.fromEntries(told.map(({ accession }) => [unreadKey(accession), true])),
    ...Object.fromEntries(late.map((filing) => [lateKey(filing.accession), filing])),
  });
  const gone = [
    ...items.map(({ accession }) => foundKey(accession)),
    ...settled.map(({ accession }) => lateKey(accession)),
    // Taken back.
    ...items.flatMap(({ keptBack, accession }) =>
      keptBack && filled.has(accession) ? unreadKey(accession) : [],
    ),
  ];
  if (gone.length > 0) await area.remove(gone);
}

/** The state as stored; one that cannot be read begins anew, and finds again what it had found. */
export async function readState({ area, random }: Pick<NewsDesk, 'area' | 'random'>): Promise<NewsState> {
  const read = readRecord(newsStates, (await area.get([newsStateKey]))[newsStateKey]);
  return read.state === 'ok' ? read.value : firstState(random());
}

export async function readChoices(area: Pick<NewsArea, 'get'>): Promise<NewsChoices> {
  const read = readRecord(newsChoices, (await area.get([newsChoicesKey]))[newsChoicesKey]);
  return read.state === 'ok' ? read.value : firstChoices;
}

/** Whether open pages look, and since when. */
export async function readOnPages(area: Pick<NewsArea, 'get'>): Promise<NewsOnPages | null> {
  const read = readRecord(newsOnPages, (await area.get([newsOnPagesKey]))[newsOnPagesKey]);
  return read.state === 'ok' ? read.value : null;
}

/**
 * Begins anew: the next look says from which day on filings are news. For who lets pages look, to whom nothing that
 * was filed before is news.
 */
export async function beginAnew(desk: Pick<NewsDesk, 'area' | 'random'>): Promise<void> {
  const { jitter, toNotify } = await readState(desk);
  await desk.area.set({ [newsStateKey]: { ...firstState(jitter), toNotify } });
}

async function readWaiting(area: NewsArea, keys: ReadonlySet<string>): Promise<FoundFiling[]> {
  const found = [...keys].filter((key) => isFoundKey(key));
  const settled = found.filter((key) => keys.has(newsItemKey(accessionIn(key))));
  if (settled.length > 0) await area.remove(settled);
  return readFound(
    area,
    found.filter((key) => !settled.includes(key)),
  );
}

/** The filings told without figures that nobody has read: of those that somebody has, no figures are shown any more. */
async function readLate(area: NewsArea, keys: ReadonlySet<string>): Promise<FoundFiling[]> {
  const late = [...keys].filter((key) => isLateKey(key));
  const read = late.filter((key) => !keys.has(unreadKey(accessionIn(key))));
  if (read.length > 0) await area.remove(read);
  return readFound(
    area,
    late.filter((key) => !read.includes(key)),
  );
}

async function readFound(area: NewsArea, keys: string[]): Promise<FoundFiling[]> {
  return Object.values(await area.get(keys)).flatMap((raw) => {
    const read = readRecord(foundFilings, raw);
    return read.state === 'ok' ? [read.value] : [];
  });
}

/** What was about nobody who was watched may be about those whom an import brought. @param keys loses them, too */
async function forgetOthers(area: NewsArea, keys: Set<string>): Promise<void> {
  const stored = await area.get([...keys].filter((key) => isNewsItemKey(key)));
  const others = Object.entries(stored).flatMap(([key, raw]) => {
    const item = readRecord(newsItems, raw);
    return item.state === 'ok' && item.value.keptBack === 'not-about' ? [key] : [];
  });
  if (others.length > 0) await area.remove(others);
  for (const key of others) keys.delete(key);
}

/** What an answer's filing was told as before, without figures; `null` of one that was not. */
async function toldBefore(
  area: NewsArea,
  late: readonly FoundFiling[],
  came: Came,
): Promise<NewsItem | null> {
  if (came.kind !== 'summary') return null;
  const { accession } = came.found;
  if (!late.some((filing) => filing.accession === accession)) return null;
  const read = readRecord(newsItems, (await area.get([newsItemKey(accession)]))[newsItemKey(accession)]);
  return read.state === 'ok' ? read.value : null;
}

/** Those whom an answer names. */
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

async function watchersOf(
  area: NewsArea,
  named: readonly PartyId[],
  isWatched: (id: PartyId) => boolean,
): Promise<Watchers> {
  const parties = named.filter(isWatched);
  if (parties.length === 0) return new Map();
  const stored = await area.get(parties.flatMap((party) => [watchKey(party), alertKey(party)]));
  const watchers = parties.flatMap((party) => {
    const record = readStored('watch', party, watchKey(party), stored[watchKey(party)]);
    if (record.state === 'absent') return [];
    const alert = readStored('alert', party, alertKey(party), stored[alertKey(party)]);
    const heard = alert.state === 'ok' ? alert.value : firstAlert;
    // A record that cannot be read here is of somebody who is watched.
    const watcher: Watcher =
      record.state === 'ok'
        ? { since: easternTime(Date.parse(record.value.addedAt)).day, name: record.value.name, alert: heard }
        : { since: '', alert: heard };
    return [[partyKey(party), watcher] as const];
  });
  return new Map(watchers);
}

/** Takes away old news that were read. Their days are over, so that nothing finds them again. */
async function clearAway(area: NewsArea, keys: ReadonlySet<string>, through: string): Promise<void> {
  const unread = new Set(await area.keys());
  const stored = await area.get([...keys].filter((key) => isNewsItemKey(key)));
  const isOld = ({ listedOn, accession }: NewsItem) =>
    listedOn < dayFrom(through, -keptFor) && !unread.has(unreadKey(accession));
  const old = Object.entries(stored).filter(([, raw]) => {
    const item = readRecord(newsItems, raw);
    return item.state === 'ok' && isOld(item.value);
  });
  if (old.length > 0) await area.remove(old.map(([key]) => key));
}
