import type { Sighting } from '../records/types/sighting.ts';
import { eventDate, type PastFiling } from './history.ts';

export type SeriesPoint = {
  /** ISO date. */
  date: string;
  /** Holdings, a decimal as filed; `null` if the filing does not say. */
  after: string | null;
  bought: Sighting['bought'];
  sold: Sighting['sold'];
};

/** Holdings of one security of one issuer by one owner (or joint owners), and their purchases and sales. */
export type HoldingSeries = {
  security: string;
  unit: 'shares' | 'dollars';
  issuer: string;
  owners: string;
  /** Oldest first. */
  points: SeriesPoint[];
};

/**
 * Holdings over time. Only what can be compared is on one line: an insider may own shares of several issuers,
 * and an issuer's filings come from several insiders. Amended filings are left out.
 * @param past Newest first, as `history` gives it.
 * @returns the line with the newest filing first.
 */
export function holdingSeries(past: readonly PastFiling[]): HoldingSeries[] {
  const standing = past.filter(({ replacedBy }) => replacedBy === null).map(({ seen }) => seen);
  return [...Map.groupBy(standing, seriesKey).values()].flatMap((filings) => {
    const [newest] = filings;
    if (!newest?.security) return [];
    const points = filings.toReversed().flatMap((seen) => {
      const { after, bought, sold } = seen;
      const date = eventDate(seen);
      return date && (after !== null || bought || sold) ? [{ date, after, bought, sold }] : [];
    });
    const owners = newest.owners.map(({ name }) => name).join(', ');
    const { title, unit } = newest.security;
    return points.length > 0 ? [{ security: title, unit, issuer: newest.issuer.name, owners, points }] : [];
  });
}

function seriesKey({ security, issuer, owners }: Sighting): string {
  const who = owners.map(({ cik, name }) => cik ?? name.toLowerCase()).sort();
  const what = security && [security.title.toLowerCase(), security.unit];
  return JSON.stringify([issuer.cik ?? issuer.name.toLowerCase(), who, what]);
}
