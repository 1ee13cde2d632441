import {
  accessionIn,
  alertKey,
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
import { dayFrom, easternTime } from '../calendar.ts';
import { firstChoices, type NewsChoices, newsChoices } from '../records/choices.ts';
import { type FoundFiling, foundFilings } from '../records/found.ts';
import { type NewsItem, newsItems } from '../records/item.ts';
import { type NewsOnPages, newsOnPages } from '../records/on-pages.ts';
import { firstState, type NewsState, newsStates } from '../records/state.ts';
import { isHeard, type Watcher, type Watchers } from '../telling/watchers.ts';
import type { Came, LookStep } from './came.ts';
import { keptFor } from './go-back.ts';

/** The browser's storage. */
export type NewsArea = {
  keys: () => Promise<string[]>;
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  /** All or nothing. */
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

/** The stored state. If it cannot be read, the news starts over and finds again what it had found. */
export async function readState({
  area,
  random,
}: {
  area: Pick<NewsArea, 'get'>;
  random: () => number;
}): Promise<NewsState> {
  const read = readRecord(newsStates, (await area.get([newsStateKey]))[newsStateKey]);
  return read.state === 'ok' ? read.value : firstState(random());
}

export async function readChoices(area: Pick<NewsArea, 'get'>): Promise<NewsChoices> {
  const read = readRecord(newsChoices, (await area.get([newsChoicesKey]))[newsChoicesKey]);
  return read.state === 'ok' ? read.value : firstChoices;
}

/** Whether open pages look, and since when; `null` if they do not. */
export async function readOnPages(area: Pick<NewsArea, 'get'>): Promise<NewsOnPages | null> {
  const read = readRecord(newsOnPages, (await area.get([newsOnPagesKey]))[newsOnPagesKey]);
  return read.state === 'ok' ? read.value : null;
}

export async function readWaiting(area: NewsArea, keys: ReadonlySet<string>): Promise<FoundFiling[]> {
  const found = [...keys].filter((key) => isFoundKey(key));
  const settled = found.filter((key) => keys.has(newsItemKey(accessionIn(key))));
  if (settled.length > 0) await area.remove(settled);
  return readFound(
    area,
    found.filter((key) => !settled.includes(key)),
  );
}

/** Unread filings announced without figures: once news is read, its figures are not shown anymore. */
export async function readLate(area: NewsArea, keys: ReadonlySet<string>): Promise<FoundFiling[]> {
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

/**
 * Removes news that was about nobody watched, since it may be about parties that an import brought.
 * @param keys loses the removed keys, too
 */
export async function forgetOthers(area: NewsArea, keys: Set<string>): Promise<void> {
  const stored = await area.get([...keys].filter((key) => isNewsItemKey(key)));
  const others = Object.entries(stored).flatMap(([key, raw]) => {
    const item = readRecord(newsItems, raw);
    return item.state === 'ok' && item.value.keptBack === 'not-about' ? [key] : [];
  });
  if (others.length > 0) await area.remove(others);
  for (const key of others) keys.delete(key);
}

/** The item that announced an answer's filing without figures; `null` if there is none. */
export async function toldBefore(
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

export async function watchersOf(
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
    // A record that cannot be read here still means that the party is watched.
    const watcher: Watcher =
      record.state === 'ok'
        ? { since: easternTime(Date.parse(record.value.addedAt)).day, name: record.value.name, alert: heard }
        : { since: '', alert: heard };
    return [[partyKey(party), watcher] as const];
  });
  return new Map(watchers);
}

/** Writes everything at once, then removes found filings that are settled, which are known by their items. */
export async function write(area: NewsArea, { state, found, items, late, settled }: LookStep): Promise<void> {
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
    // Announcements that are taken back.
    ...items.flatMap(({ keptBack, accession }) =>
      keptBack && filled.has(accession) ? unreadKey(accession) : [],
    ),
  ];
  if (gone.length > 0) await area.remove(gone);
}

/** Removes old news that was read or is about nobody still watched. Its days are over, so it stays gone. */
export async function clearAway(area: NewsArea, keys: ReadonlySet<string>, through: string): Promise<void> {
  const now = new Set(await area.keys());
  const stored = await area.get([...keys].filter((key) => isNewsItemKey(key)));
  const isOld = (item: NewsItem) =>
    item.listedOn < dayFrom(through, -keptFor) && !(now.has(unreadKey(item.accession)) && isHeard(item, now));
  const old = Object.entries(stored).filter(([, raw]) => {
    const item = readRecord(newsItems, raw);
    return item.state === 'ok' && isOld(item.value);
  });
  if (old.length > 0) await area.remove(old.flatMap(([key]) => [key, unreadKey(accessionIn(key))]));
}
