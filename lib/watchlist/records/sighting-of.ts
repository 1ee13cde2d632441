import { isInTable } from '../../form4/checks/doubtful.ts';
import type { Flag } from '../../form4/checks/flags.ts';
import type { KindSummary, SecuritySummary, Summary } from '../../form4/model/summary.ts';
import { roughly } from '../../form4/wording/quantity-words.ts';
import { cut } from './lengths.ts';
import { issuerOf, ownersSeen } from './parties-on-page.ts';
import type { Sighting } from './types/sighting.ts';

/** What a summary does not say about the filing it sums up. */
export type Whereabouts = {
  /** "0001104659-21-041234" */
  accession: string;
  /** The filing's page, or its index where only that is known. */
  url: string;
  /** ISO date from the submission's header; `null` where only the page was read. */
  filedAt: string | null;
};

/** A line with hundreds of rows may break in each: what a record keeps stays short. */
const maxFlags = 10;

/** In the place of kinds, where cells in doubt leave none that is certain. */
export const unreadKind = 'Not read with certainty';

function flagTexts(flags: readonly Flag[]): string[] {
  const texts = flags.map(({ text }) => text);
  if (texts.length <= maxFlags) return texts;
  const kept = texts.slice(0, maxFlags - 1);
  return [...kept, `${texts.length - kept.length} more: open the filing.`];
}

/**
 * The part of a filing's summary that the watchlist keeps.
 * @param flags of the same filing
 */
export function sightingOf(
  summary: Summary,
  flags: readonly Flag[],
  { accession, url, filedAt }: Whereabouts,
): Sighting {
  const { headline, securities, derivatives, doubts } = summary;
  const kinds = headline?.kinds.map(({ kind }) => kind) ?? [];
  // A filing of holdings alone has no headline; what it says is owned is still worth keeping.
  const security = headline ?? securities[0] ?? derivatives[0] ?? null;
  return {
    version: 2,
    accession,
    // The address may point at a footnote of the page.
    url: url.replace(/[?#].*/s, ''),
    documentType: summary.documentType,
    periodOfReport: summary.periodOfReport?.value ?? null,
    filedAt,
    signedAt: summary.signed?.value ?? null,
    dateOfOriginalSubmission: summary.dateOfOriginalSubmission?.value ?? null,
    issuer: issuerOf(summary),
    owners: ownersSeen(summary),
    security: security && { title: cut(security.title.value), unit: security.unit },
    net: headline?.net?.value ?? null,
    kinds: !kinds.length && doubts?.some(isInTable) ? [unreadKind] : kinds,
    after: security?.after?.value ?? null,
    ...(security?.afterUnknown && { afterUnknown: security.afterUnknown }),
    bought: marketTrades(security, 'market-buy', 'acquired'),
    sold: marketTrades(security, 'market-sale', 'disposed'),
    flags: flagTexts(flags),
  };
}

/** @returns `null` also for a security counted in dollars, which has no shares to price. */
function marketTrades(
  security: SecuritySummary | null,
  kind: KindSummary['kind'],
  way: 'acquired' | 'disposed',
): Sighting['bought'] {
  const trades = security?.unit === 'shares' ? security.kinds.find((one) => one.kind === kind) : undefined;
  const shares = trades?.[way]?.value;
  if (!trades || shares === undefined) return null;
  const { market, rowsWithoutPrice } = trades;
  // The price of an option may be for one of them or for one share under it: the filing does not say which.
  const isValued = rowsWithoutPrice === 0 && security && !('underlying' in security);
  const value = market && isValued ? market.value.value : null;
  return {
    shares,
    averagePrice: market?.averagePrice.value ?? null,
    value: value !== null && market?.isAverage ? roughly(value) : value,
    ...(market?.isAverage && { isAverage: true as const }),
  };
}
