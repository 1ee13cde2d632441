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
  /** The filing's page, or its index page if only that is known. */
  url: string;
  /** ISO date from the submission's header; `null` if only the page was read. */
  filedAt: string | null;
};

/** Keeps a record short: an ownership line with hundreds of rows may fail to add up at each of them. */
const maxFlags = 10;

/** Stored in place of kinds if, because of cells in doubt, none is certain. */
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
  // A filing that reports only holdings has no headline, but what it says is owned is worth keeping.
  const security = headline ?? securities[0] ?? derivatives[0] ?? null;
  return {
    version: 2,
    accession,
    // The address may point to a footnote on the page.
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

/** @returns `null` if there are none, or for a security counted in dollars, which has no shares to price. */
function marketTrades(
  security: SecuritySummary | null,
  kind: KindSummary['kind'],
  way: 'acquired' | 'disposed',
): Sighting['bought'] {
  const trades = security?.unit === 'shares' ? security.kinds.find((one) => one.kind === kind) : undefined;
  const shares = trades?.[way]?.value;
  if (!trades || shares === undefined) return null;
  const { market, rowsWithoutPrice } = trades;
  // The price of an option may be per option or per underlying share: the filing does not say which.
  const isValued = rowsWithoutPrice === 0 && security && !('underlying' in security);
  const value = market && isValued ? market.value.value : null;
  return {
    shares,
    averagePrice: market?.averagePrice.value ?? null,
    value: value !== null && market?.isAverage ? roughly(value) : value,
    ...(market?.isAverage && { isAverage: true as const }),
  };
}
