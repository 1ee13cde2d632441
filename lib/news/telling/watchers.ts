import { watchKey } from '../../storage-keys.ts';
import { type PartyId, type PartyKind, partyKey } from '../../watchlist/records/party.ts';
import type { AlertRecord } from '../../watchlist/records/types/alert-record.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsItem, NewsSummary } from '../records/item.ts';

/** A watched party: the Eastern day it was added, its name on the watchlist, and the choices for its news. */
export type Watcher = { since: string; name?: string; alert: AlertRecord };

/** Watched parties by `partyKey`; only those that the filings at hand name. */
export type Watchers = ReadonlyMap<string, Watcher>;

const kinds: PartyKind[] = ['insider', 'issuer'];

/** A filing as one of EDGAR's lists names it. */
export type NewlyListed = Pick<FoundFiling, 'accession' | 'filedAt' | 'listedOn' | 'url'> & {
  form: string;
  parties: { cik: string; name: string }[];
};

/** Whether a piece of news is about anybody who is still watched. @param keys all storage keys in use */
export const isHeard = ({ about }: NewsItem, keys: ReadonlySet<string>): boolean =>
  about.some((party) => keys.has(watchKey(party)));

/** Whether a party is watched, and was on that day. */
function watches(watchers: Watchers, id: PartyId, listedOn: string): boolean {
  const watcher = watchers.get(partyKey(id));
  return watcher !== undefined && watcher.since <= listedOn;
}

/** The watched parties of a listed filing. Lists may not say which is the issuer, so either kind counts. */
export const watchedOf = ({ parties, listedOn }: NewlyListed, watchers: Watchers): FoundFiling['parties'] =>
  parties
    .filter(({ cik }) => kinds.some((kind) => watches(watchers, { kind, cik }, listedOn)))
    .map(({ cik, name }) => ({ cik, name }));

/** The watched parties that a filing is about: insiders who are its owners, and the issuer of the stock. */
export function aboutOf(
  found: FoundFiling,
  summary: NewsSummary | null,
  watchers: Watchers,
): NewsItem['about'] {
  const named: NewsItem['about'] = summary
    ? partiesOf(summary)
    : found.parties.flatMap((party) => kinds.map((kind) => ({ kind, ...party })));
  return named.filter((party) => watches(watchers, party, found.listedOn));
}

const partiesOf = ({ seen: { owners, issuer } }: NewsSummary): NewsItem['about'] =>
  [
    ...owners.map(({ cik, name }) => ({ kind: 'insider' as const, cik, name })),
    { kind: 'issuer' as const, cik: issuer.cik, name: issuer.name },
  ].flatMap(({ cik, ...party }) => (cik === null ? [] : [{ ...party, cik }]));
