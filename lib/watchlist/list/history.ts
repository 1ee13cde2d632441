import type { Sighting } from '../records/types/sighting.ts';

/**
 * How many filings are kept for one party. The browser gives an extension 10 MB in all; at about 600 bytes
 * per filing, 200 parties that are all at this limit fit in beside the cached summaries. For a monthly
 * seller, 60 filings are five years, and they are more than the popup's line and chart can show separately.
 */
export const maxSightings = 60;

/** The day by which filings are ordered: that of the earliest transaction, if the filing gives it. */
export const eventDate = (seen: Sighting): string | null =>
  seen.periodOfReport ?? seen.filedAt ?? seen.signedAt;

/** When a filing was made, as far as known: this orders reports of trades on the same day. */
const reportDate = (seen: Sighting): string => seen.filedAt ?? seen.signedAt ?? '';

/** Newest first: by the day of the event, then of the report, then by accession number. */
function newestFirst(a: Sighting, b: Sighting): number {
  return (
    compareText(eventDate(b) ?? '', eventDate(a) ?? '') ||
    compareText(reportDate(b), reportDate(a)) ||
    compareText(b.accession, a.accession)
  );
}

/** By code units, as ISO dates and accession numbers sort. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type PastFiling = {
  seen: Sighting;
  /** The accession number of the amendment that replaces this filing; `null` if none does. */
  replacedBy: string | null;
};

/**
 * @param sightings The filings seen for one party, in any order.
 * @returns all of them, newest first, each with the amendment that replaces it. The order they were seen
 *   in does not matter: an old filing opened today stays behind a newer one opened last year.
 */
export function history(sightings: readonly Sighting[]): PastFiling[] {
  const replacedBy = new Map<string, string>();
  // In the order in which they were reported, so that the later of two amendments to one filing is named.
  for (const amendment of sightings.filter(isAmendment).sort(byReport)) {
    for (const { accession } of amendedBy(amendment, sightings))
      replacedBy.set(accession, amendment.accession);
  }
  return [...sightings]
    .sort(newestFirst)
    .map((seen) => ({ seen, replacedBy: replacedBy.get(seen.accession) ?? null }));
}

/** The newest filing that no amendment replaces. */
export function lastSeen(past: readonly PastFiling[]): Sighting | null {
  return past.find(({ replacedBy }) => replacedBy === null)?.seen ?? null;
}

/** @returns the sightings to keep: the newest {@link maxSightings}. */
export function withinLimit(sightings: readonly Sighting[]): Sighting[] {
  return [...sightings].sort(newestFirst).slice(0, maxSightings);
}

const isAmendment = (seen: Sighting) => seen.documentType.endsWith('/A');
const form = (seen: Sighting) => seen.documentType.replace('/A', '');

/**
 * What an amendment replaces: the filing of the same form, issuer and owners that was filed on the date it
 * names (Form 4, box 4), and earlier amendments to that filing. If several could be meant, the period
 * decides; if that does not decide either, none is replaced: a reader notices two filings instead of one, but
 * not that the wrong one has disappeared.
 */
function amendedBy(amendment: Sighting, all: readonly Sighting[]): Sighting[] {
  const date = amendment.dateOfOriginalSubmission;
  if (date === null) return [];
  const related = all.filter((seen) => form(seen) === form(amendment) && sameParties(seen, amendment));
  const originals = related.filter((seen) => !isAmendment(seen) && mayBeFiledOn(date, seen));
  const samePeriod = originals.filter((seen) => seen.periodOfReport === amendment.periodOfReport);
  const certain = originals.filter((seen) => seen.filedAt === date);
  const original = [certain, samePeriod].find((candidates) => candidates.length === 1) ?? [];
  const earlier = related.filter(
    (seen) => isAmendment(seen) && seen.dateOfOriginalSubmission === date && byReport(seen, amendment) < 0,
  );
  return [...original, ...earlier];
}

/** A page read in place has no filing date; but a filing is never filed before it is signed. */
const mayBeFiledOn = (date: string, { filedAt, signedAt }: Sighting) =>
  filedAt === null ? signedAt === null || signedAt <= date : filedAt === date;

/** Earliest report first. */
const byReport = (a: Sighting, b: Sighting) =>
  compareText(reportDate(a), reportDate(b)) || compareText(a.accession, b.accession);

/** By CIK if both filings give it, otherwise by name: the print-or-type layout has no CIK. */
function sameParties(a: Sighting, b: Sighting): boolean {
  return (
    sameParty(a.issuer, b.issuer) &&
    a.owners.length === b.owners.length &&
    a.owners.every((owner) => b.owners.some((other) => sameParty(owner, other)))
  );
}

type Nameable = { cik: string | null; name: string };
function sameParty(a: Nameable, b: Nameable): boolean {
  return a.cik && b.cik ? a.cik === b.cik : a.name.toLowerCase() === b.name.toLowerCase();
}
