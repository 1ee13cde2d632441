import type { Feed, FeedEntry } from '../../edgar/lists/atom.ts';
import { isoDay } from '../../figures/iso-day.ts';
import type { Filing } from '../../form4/model/filing.ts';
import { isSameParty } from './changes.ts';

/** Days around box 4's date in which an original is looked for that was not filed on it. */
const nearby = 10;
/** How many filings around it are offered. */
const mostNearby = 3;

const dayNumber = (isoDate: string) => Date.parse(isoDate) / 86_400_000;

/** The day up to which EDGAR's list is asked for, ISO: filers also give the day of the trade, or of signing. */
export const lookUntil = (boxDate: string): string => isoDay((dayNumber(boxDate) + nearby) * 86_400_000);

/** Filings that may be an amendment's original, by EDGAR's list alone; they have to be read to tell. */
export type Candidates = {
  /** Of the same form, filed on the day that box 4 gives. */
  onDay: FeedEntry[];
  /** Where none was: those of the same form filed within ten days of it, the nearest first, three at most. */
  near: FeedEntry[];
};

/**
 * @param amendment with a date in box 4
 * @param accession its own, which is no original
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
 * The original among filings that were read: of the same issuer with an owner in common, and of these, while there
 * are several, all the same owners, then the same period. `several` where that leaves more than one: a wrong
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

/** Those that fit, where any does. */
function narrow<F>(all: readonly F[], fits: (one: F) => boolean): readonly F[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}

const hasSameOwners = (a: Filing, b: Filing) =>
  a.reportingOwners.length === b.reportingOwners.length &&
  a.reportingOwners.every((owner) => b.reportingOwners.some((other) => isSameParty(owner, other)));
