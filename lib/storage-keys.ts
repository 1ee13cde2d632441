import * as v from 'valibot';
import type { SettingName } from './settings/settings.ts';
import { PartyId, partyKey } from './watchlist/records/party.ts';
import type { RecordType } from './watchlist/records/record-type.ts';
import { alertRecords } from './watchlist/records/types/alert-record.ts';
import { noteRecords } from './watchlist/records/types/note-record.ts';
import { sightings } from './watchlist/records/types/sighting.ts';
import { tagsRecords } from './watchlist/records/types/tags-record.ts';
import { watchRecords } from './watchlist/records/types/watch-record.ts';

/**
 * Everything the extension stores: under which key, what is stored there, and who writes it. No other file
 * spells a key (tests/lib/storage-keys.test.ts checks).
 *
 * | key in `storage.local`        | what is stored there                         | written by                           |
 * | ----------------------------- | -------------------------------------------- | ------------------------------------ |
 * | `watch:<party>`               | WatchRecord, types/watch-record.ts           | platform/watchlist/actions.ts        |
 * | `note:<party>`                | NoteRecord, types/note-record.ts             | platform/watchlist/actions.ts        |
 * | `tags:<party>`                | TagsRecord, types/tags-record.ts             | platform/watchlist/actions.ts        |
 * | `alert:<party>`               | AlertRecord, types/alert-record.ts           | platform/news/actions.ts             |
 * | `seen:<party>:<accession>`    | Sighting, types/sighting.ts                  | platform/watchlist/sightings.ts      |
 * | `watch-unreadable:<key>:<id>` | SetAside, records/unusable.ts                | platform/watchlist/write-records.ts  |
 * | `leftovers`                   | Leftovers, platform/watchlist/housekeeping   | platform/watchlist/housekeeping.ts   |
 * | `setting:<name>`              | a field of Settings, settings/settings.ts    | platform/settings/settings.ts        |
 * | `hover:<accession>`           | a cached reading, edgar/client/cache.ts      | platform/edgar.ts                    |
 * | `hover:index`                 | CacheIndex, edgar/client/cache.ts            | platform/edgar.ts                    |
 * | `record:<party>`              | KeptRecord, record/kept/kept-record.ts       | platform/records.ts                  |
 * | `notices:<party>`             | KeptNotices, record/kept/kept-notices.ts     | platform/notices.ts                  |
 * | `record-index`                | when each of these two was loaded, by key    | platform/storage/dated.ts            |
 * | `edgar:pace`                  | Pace, edgar/client/pace.ts                   | platform/edgar.ts                    |
 * | `edgar:turn:<world>`          | a claim, edgar/client/worlds.ts: epoch ms    | platform/edgar.ts                    |
 * | `news-choices`                | NewsChoices, news/records/choices.ts         | platform/news/actions.ts             |
 * | `news-on-pages`               | NewsOnPages, news/records/on-pages.ts        | platform/news/actions.ts             |
 * | `news-state`                  | NewsState, news/records/state.ts             | platform/background/news.ts          |
 * | `news-found:<accession>`      | FoundFiling, news/records/found.ts           | platform/background/news.ts          |
 * | `news-late:<accession>`       | FoundFiling, so far without figures          | platform/background/news.ts          |
 * | `news:<accession>`            | NewsItem, news/records/item.ts               | platform/background/news.ts          |
 * | `unread:<accession>`          | `true`: this news was not read yet           | background/news.ts, news/actions.ts  |
 * | `news-from:<day>`             | `true`: news after this day is due again     | platform/news/transfer.ts            |
 * | `release-news`                | the version whose news is due, as a string   | platform/background/releases.ts      |
 *
 * `<party>` is "insider:0001300650" or "issuer:0000778164". An import (platform/watchlist/import.ts) also
 * writes the watchlist's records and settings. In `localStorage` of the extension's own pages:
 *
 * | `popup`                       | how the popup was left                       | entrypoints/popup/remembered.ts      |
 */

/**
 * The records of the watchlist. The name of each is the beginning of its key. A new record is a file in
 * lib/watchlist/records/types and a line here. With that, it is read in every version, checked against its
 * key, listed if it cannot be read, set aside before it is overwritten, kept with its party, and removed
 * after it. The compiler then asks for its line in lib/watchlist/transfer/transfers.ts.
 *
 * Each concern has a key of its own, written whole by one `set`, so no write has to read, change and write
 * back what another context may be changing at the same moment. A lock could not prevent that: Web Locks are
 * limited to one origin, and a content script shares the page's. Watching in a tab, a note in the popup and
 * two filings opened at once each touch a different key; of two notes on one party, the later one wins.
 */
const described = {
  watch: watchRecords,
  note: noteRecords,
  tags: tagsRecords,
  alert: alertRecords,
  seen: sightings,
};

export type Concern = keyof typeof described;
export type RecordOf<C extends Concern> = (typeof described)[C] extends RecordType<infer T> ? T : never;

export const partyRecords: { readonly [C in Concern]: RecordType<RecordOf<C>> } = described;

export const concerns = () => Object.keys(partyRecords) as Concern[];

/** @param accession for a record that exists once for each filing */
export const recordKey = (concern: Concern, party: PartyId, accession?: string): string =>
  [concern, partyKey(party), ...(accession === undefined ? [] : [accession])].join(':');

export const watchKey = (party: PartyId) => recordKey('watch', party);
export const noteKey = (party: PartyId) => recordKey('note', party);
export const tagsKey = (party: PartyId) => recordKey('tags', party);
/** What the user chose for the new filings of one party. */
export const alertKey = (party: PartyId) => recordKey('alert', party);
export const seenKey = (party: PartyId, accession: string) => recordKey('seen', party, accession);

export const isPerFiling = (concern: Concern): boolean => partyRecords[concern].perFiling === true;

/** The concerns, other than `watch`, of which a party has one record, or one record for each filing. */
export const concernsPer = (what: 'party' | 'filing'): Concern[] =>
  concerns().filter((concern) => concern !== 'watch' && isPerFiling(concern) === (what === 'filing'));

/** Whether a key claims to be that of a watchlist record, well formed or not. */
export const isRecordKey = (key: string, of: readonly Concern[] = concerns()): boolean =>
  of.some((concern) => key.startsWith(`${concern}:`));

export type KeyParts<C extends Concern = Concern> = {
  concern: C;
  party: PartyId;
  /** For a record that exists once for each filing. */
  accession: string | undefined;
};

/** Which record a storage key is for; `null` if it is none of the watchlist's keys or is not well formed. */
export function parseKey(key: string): KeyParts | null {
  const [prefix, kind, cik, accession, ...rest] = key.split(':');
  const concern = concerns().find((name) => name === prefix);
  const party = { kind, cik };
  if (!concern || !v.is(PartyId, party) || rest.length > 0) return null;
  return isPerFiling(concern) === (accession !== undefined) ? { concern, party, accession } : null;
}

/** Where a record that cannot be read is kept once its own key is needed again. */
const setAsidePrefix = 'watch-unreadable:';

/** @param id one that is never used again, in any context */
export const setAsideKey = (key: string, id: string): string => `${setAsidePrefix}${key}:${id}`;
export const isSetAsideKey = (key: string): boolean => key.startsWith(setAsidePrefix);
/** The key that a record had before it was set aside. */
export const keySetAside = (key: string): string => key.slice(setAsidePrefix.length, key.lastIndexOf(':'));

/** The day on which each unwatched party's leftover records were first found, by `partyKey`. */
export const leftoversKey = 'leftovers';

/** One key for each setting, so two contexts can change two settings without losing one. */
export const settingKey = (name: SettingName) => `setting:${name}`;

/** EDGAR's answers about filings, and their order. They can be requested again, so they yield to the rest. */
export const cacheKeys = {
  reading: (accession: string) => `hover:${accession}`,
  index: 'hover:index',
};
export const isCacheKey = (key: string): boolean => key.startsWith('hover:');

/** What was loaded of parties' past. It can be loaded again, so it gives way to what a person wrote. */
export const keptRecordKey = (party: PartyId): string => `record:${partyKey(party)}`;
export const isKeptRecordKey = (key: string): boolean => key.startsWith('record:');
/** Likewise, the notices of proposed sales that were read. */
export const keptNoticesKey = (party: PartyId): string => `notices:${partyKey(party)}`;
export const isKeptNoticesKey = (key: string): boolean => key.startsWith('notices:');
/** Whether one or more filings of a party that were read before are stored under a key. */
export const tellsOfFilings = (key: string, party: PartyId): boolean =>
  key === keptRecordKey(party) || key.startsWith(`${recordKey('seen', party)}:`);
/** When each record was loaded and when each person's notices were read, by key. */
export const keptIndexKey = 'record-index';

export const paceKey = 'edgar:pace';
/** Until when EDGAR's pages, or the extension's own contexts, claim the turn for a request. */
export const turnKey = (world: 'pages' | 'extension'): string => `edgar:turn:${world}`;

/** What the user chose for all news. */
export const newsChoicesKey = 'news-choices';
/** Stored while open pages of www.sec.gov look for news. */
export const newsOnPagesKey = 'news-on-pages';
/** How far the news has come. */
export const newsStateKey = 'news-state';
/** A filing found whose summary is outstanding. */
export const foundKey = (accession: string): string => `news-found:${accession}`;
/** A filing announced without figures, which are still to be requested. */
export const lateKey = (accession: string): string => `news-late:${accession}`;
/** A filing that was found, announced or kept back. */
export const newsItemKey = (accession: string): string => `news:${accession}`;
/** Stored while news about a filing is unread. */
export const unreadKey = (accession: string): string => `unread:${accession}`;
/** An import asks for the news after this ISO date. */
export const newsFromKey = (day: string): string => `news-from:${day}`;
/** That date; `null` for any other key. */
export const dayOfNewsFrom = (key: string): string | null =>
  /^news-from:(\d{4}-\d\d-\d\d)$/.exec(key)?.[1] ?? null;
export const isFoundKey = (key: string): boolean => key.startsWith('news-found:');
export const isLateKey = (key: string): boolean => key.startsWith('news-late:');
export const isNewsItemKey = (key: string): boolean => key.startsWith('news:');
export const isUnreadKey = (key: string): boolean => key.startsWith('unread:');
/** The accession number that one of these keys ends in. */
export const accessionIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Stored while the popup still has to say what a new release brought. */
export const newsKey = 'release-news';

/** In `localStorage`. */
export const popupKey = 'popup';
