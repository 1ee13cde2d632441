/**
 * Days other than weekends and federal holidays on which EDGAR was closed by decree, and which count as
 * federal holidays for filings (Exchange Act Rule 0-3(a)). They cannot be computed, so each has its source.
 *
 * To add a day, find the SEC's own announcement ("EDGAR will be closed"), add the day here in date order, and
 * move {@link REVIEWED} to the day up to which announcements have been checked.
 */
export const closures: ReadonlySet<string> = new Set([
  // Mourning of President Reagan: executive order of 6 June 2004; NASD member alert of 9 June 2004
  '2004-06-11',
  // Mourning of President Ford: executive order of 28 December 2006 (FedSmith, 29 December 2006)
  '2007-01-02',
  // Executive Order 13453 of 6 December 2007
  '2007-12-24',
  // Executive order; no business day for Form 4 deadlines (TheCorporateCounsel.net, 22 December 2008)
  '2008-12-26',
  // Executive Order 13633 of 21 December 2012 (77 FR 76339)
  '2012-12-24',
  // Executive Order 13682 of 5 December 2014 (79 FR 73459)
  '2014-12-26',
  // Mourning of President Bush: SEC announcement (ICI memo 31512, 4 December 2018)
  '2018-12-05',
  // Executive Order 13854 (83 FR 65481); “No EDGAR filings” (Morrison & Foerster, 21 December 2018)
  '2018-12-24',
  // SEC announcement (Cooley PubCo, 16 December 2020: “just like last year”)
  '2019-12-24',
  // SEC announcement (Cooley PubCo, 16 December 2020)
  '2020-12-24',
  // Mourning of President Carter: Executive Order 14133 (90 FR 187; Free Writings, January 2025)
  '2025-01-09',
  // SEC announcement (TheCorporateCounsel.net, December 2025)
  '2025-12-24',
  // SEC announcement (TheCorporateCounsel.net, December 2025)
  '2025-12-26',
]);

/**
 * Days that may have been closures, though no source settles it. They count as business days, but nobody is
 * called late who would be on time without them.
 */
export const unsettled: ReadonlySet<string> = new Set([
  // Federal offices are said to have been closed by executive order; no source found
  '2003-12-26',
  // Hurricane Sandy: federal offices in Washington closed; EDGAR ran (100 F Street, November 2012), with
  // relief for those affected (SEC release of 14 November 2012)
  '2012-10-29',
  // Hurricane Sandy, as the day before
  '2012-10-30',
  // Said to have been closed by executive order; no source found
  '2024-12-24',
]);

/** The first day on which Form 4 had to be filed through EDGAR (SEC Release 33-8230). */
export const SINCE = '2003-06-30';

/** The last day up to which announcements of closures have been checked. */
export const REVIEWED = '2025-12-31';
