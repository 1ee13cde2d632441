import { history } from '../../watchlist/list/history.ts';
import type { Sighting } from '../../watchlist/records/types/sighting.ts';

/**
 * The amendment that replaces a filing, as far as the filings read so far show it; the latest if there are
 * several, `null` if none is known.
 * @param known filings of its parties, in any order, with or without this one
 */
export function amendmentOf(seen: Sighting, known: readonly Sighting[]): Sighting | null {
  const others = known.filter(({ accession }) => accession !== seen.accession);
  const byAccession = new Map(others.map((other) => [other.accession, other]));
  const past = history([...byAccession.values(), seen]);
  const replacedBy = past.find((one) => one.seen === seen)?.replacedBy ?? null;
  return replacedBy === null ? null : (byAccession.get(replacedBy) ?? null);
}
