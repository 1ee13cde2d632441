import { Cik, type PartyId, PartyKind, partyKey } from './party.ts';

/** The storage keys of the watchlist, as `browser.storage.local` has them (entry.ts says why so many). */
export const watchKey = (party: PartyId) => `watch:${partyKey(party)}`;
export const noteKey = (party: PartyId) => `note:${partyKey(party)}`;
export const tagsKey = (party: PartyId) => `tags:${partyKey(party)}`;
export const seenKey = (party: PartyId, accession: string) => `seen:${partyKey(party)}:${accession}`;

/** Where a record that cannot be read is kept once its own key is needed again. */
export const unreadablePrefix = 'watch-unreadable:';

const concerns = ['watch', 'note', 'tags', 'seen'] as const;
export type Concern = (typeof concerns)[number];

export type KeyParts = { concern: Concern; party: PartyId };

/** Which record a storage key is for; `null` where it is none of the watchlist's or not well formed. */
export function parseKey(key: string): KeyParts | null {
  const [prefix, kindText, cikText, accession, ...rest] = key.split(':');
  const concern = concerns.find((name) => name === prefix);
  const kind = PartyKind.safeParse(kindText);
  const cik = Cik.safeParse(cikText);
  if (!concern || !kind.success || !cik.success || rest.length > 0) return null;
  if ((concern === 'seen') !== (accession !== undefined)) return null;
  return { concern, party: { kind: kind.data, cik: cik.data } };
}

/** Whether a key claims to be the watchlist's, well formed or not. */
export const isWatchlistKey = (key: string) => concerns.some((name) => key.startsWith(`${name}:`));
