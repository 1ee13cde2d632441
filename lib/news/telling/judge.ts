import { history } from '../../watchlist/list/history.ts';
import { partyKey } from '../../watchlist/records/party.ts';
import { firstAlert } from '../../watchlist/records/types/alert-record.ts';
import type { Sighting } from '../../watchlist/records/types/sighting.ts';
import type { NewsChoices } from '../records/choices.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsItem, NewsSummary } from '../records/item.ts';
import { meets } from './conditions.ts';
import { aboutOf, type Watchers } from './watchers.ts';

/** What is now known about a found filing: its summary, or why there is none. */
export type Known = NewsSummary | 'another-form' | 'not-asked' | NonNullable<NewsItem['unread']>;

/**
 * Turns a found filing into a piece of news, or keeps it back. A filing that was not read is announced
 * without figures, whatever the conditions: nobody can say that it does not meet them.
 */
export function judge(
  found: FoundFiling,
  known: Known,
  watchers: Watchers,
  { conditions }: NewsChoices,
  related: readonly Sighting[],
): NewsItem {
  const { accession, form, filedAt, listedOn, url } = found;
  const summary = typeof known === 'string' ? null : known;
  const about = aboutOf(found, summary, watchers);
  const alerts = about.map((party) => watchers.get(partyKey(party))?.alert ?? firstAlert);
  const heard = alerts.filter(({ muted }) => !muted);
  const isWanted = !summary || heard.some((alert) => meets(alert.conditions ?? conditions, summary));
  const keptBack =
    known === 'another-form'
      ? known
      : about.length === 0
        ? 'not-about'
        : heard.length === 0
          ? 'muted'
          : isWanted
            ? null
            : 'conditions';
  return {
    version: 1,
    accession,
    form,
    filedAt,
    listedOn,
    url,
    about,
    summary,
    unread: known === 'not-readable' || known === 'not-found' ? known : null,
    original: summary && originalOf(summary.seen, related),
    keptBack,
  };
}

/** The accession number of the filing that an amendment amends, if it is among the related ones. */
function originalOf(seen: Sighting, related: readonly Sighting[]): string | null {
  if (!seen.documentType.endsWith('/A')) return null;
  const others = related.filter(({ accession }) => accession !== seen.accession);
  const replaced = history([...others, seen]).find(
    (past) => past.replacedBy === seen.accession && !past.seen.documentType.endsWith('/A'),
  );
  return replaced?.seen.accession ?? null;
}
