import type { Feed, FeedEntry } from '../../edgar/lists/atom.ts';
import { isoDay } from '../../figures/iso-day.ts';
import type { Filing } from '../../form4/model/filing.ts';
import { isSameParty } from './changes.ts';

/** Days around box 4's date within which to look for an original if none was filed on that date. */
const nearby = 10;
/** How many filings near that date are offered. */
const mostNearby = 3;

const dayNumber = (isoDate: string) => Date.parse(isoDate) / 86_400_000;

/** The last day to request from EDGAR's list, ISO: box 4 may give the day of the trade, or of signing. */
export const lookUntil = (boxDate: string): string => isoDay((dayNumber(boxDate) + nearby) * 86_400_000);

/** Filings that may be an amendment's original, going by EDGAR's list alone; only reading them can tell. */
export type Candidates = {
  /** Filings of the same form, filed on the day that box 4 gives. */
  onDay: FeedEntry[];
  /** If there are none: filings of the same form within ten days of it, nearest first, three at most. */
  near: FeedEntry[];
};

/**
 * @param amendment with a date in box 4
 * @param accession the amendment's own, which is not the original
 */
export function candidatesIn(feed: Feed, amendment: Filing, accession: string): Candidates {
  const day = amendment.dateOfOriginalSubmission;
  const form = amendment.documentType.replace('/A', '');
  if (day === null) return { onDay: [], near: [] };
  const entries = feed.entries.filter((entry) => entry.form === form && entry.accession !== accession);
  const onDay = entries.filter((entry) => entry.filedAt === day);
  if (onDay.length > 0) return { onDay, near: [] };
  const apart = ({ filedAt }: FeedEntry) =>
    filedAt === null ? Number.POSITIVE_INFINITY : Math.abs(dayNumber(filedAt) - dayNumber(day));
  const near = entries.filter((entry) => apart(entry) <= nearby).sort((a, b) => apart(a) - apart(b));
  return { onDay: [], near: near.slice(0, mostNearby) };
}

/**
 * The original among the filings read: the same issuer and an owner in common; while several qualify, only
 * those with all the same owners, then those for the same period. `several` if more than one is left: a wrong
 * original would show changes that nobody made.
 */
export function originalAmong<F extends { filing: Filing }>(
  read: readonly F[],
  amendment: Filing,
): F | 'none' | 'several' {
  const related = read.filter(
    ({ filing }) =>
      isSameParty(filing.issuer, amendment.issuer) &&
      filing.reportingOwners.some((owner) =>
        amendment.reportingOwners.some((other) => isSameParty(owner, other)),
      ),
  );
  const narrowed = narrow(
    narrow(related, ({ filing }) => hasSameOwners(filing, amendment)),
    ({ filing }) => filing.periodOfReport === amendment.periodOfReport,
  );
  const [one, ...more] = narrowed;
  if (!one) return 'none';
  return more.length > 0 ? 'several' : one;
}

/** Those that fit, or all if none do. */
function narrow<F>(all: readonly F[], fits: (one: F) => boolean): readonly F[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}

const hasSameOwners = (a: Filing, b: Filing) =>
  a.reportingOwners.length === b.reportingOwners.length &&
  a.reportingOwners.every((owner) => b.reportingOwners.some((other) => isSameParty(owner, other)));
