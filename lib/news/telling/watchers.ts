import { watchKey } from '../../storage-keys.ts';
import { type PartyId, type PartyKind, partyKey } from '../../watchlist/records/party.ts';
import type { AlertRecord } from '../../watchlist/records/types/alert-record.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsItem, NewsSummary } from '../records/item.ts';

/** A watched party: since which day, Eastern time, its name on the watchlist, and what is asked of its news. */
export type Watcher = { since: string; name?: string; alert: AlertRecord };

/** Those watched, by `partyKey`; as many of them as the filings at hand name. */
export type Watchers = ReadonlyMap<string, Watcher>;

const kinds: PartyKind[] = ['insider', 'issuer'];

/** A filing as a list of EDGAR's names it. */
export type NewlyListed = Pick<FoundFiling, 'accession' | 'filedAt' | 'listedOn' | 'url'> & {
  form: string;
  parties: { cik: string; name: string }[];
};

/** Whether a piece of news is about anybody who is still watched. @param keys all that is stored under */
export const isHeard = ({ about }: NewsItem, keys: ReadonlySet<string>): boolean =>
  about.some((party) => keys.has(watchKey(party)));

/** Whether somebody watches a CIK, as whatever, and did on that day. */
function watches(watchers: Watchers, id: PartyId, listedOn: string): boolean {
  const watcher = watchers.get(partyKey(id));
  return watcher !== undefined && watcher.since <= listedOn;
}

/** The parties of a listed filing that are watched. Its list may not say who is the issuer, so either kind counts. */
export const watchedOf = ({ parties, listedOn }: NewlyListed, watchers: Watchers): FoundFiling['parties'] =>
  parties
    .filter(({ cik }) => kinds.some((kind) => watches(watchers, { kind, cik }, listedOn)))
    .map(({ cik, name }) => ({ cik, name }));

/** Whom of those watched a filing is about: an insider who is its owner, an issuer whose stock it is of. */
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
