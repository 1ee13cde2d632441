import { padCik } from '../../edgar/addresses/cik.ts';
import { divide } from '../../figures/decimal.ts';
import type { Flag } from '../../form4/checks/flags.ts';
import type { KindSummary, OwnerSummary, Role, SecuritySummary, Summary } from '../../form4/model/summary.ts';
import type { PartyOnPage } from './party.ts';
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
  const { headline, securities, derivatives, issuer } = summary;
  // A filing of holdings alone has no headline; what it says is owned is still worth keeping.
  const security = headline ?? securities[0] ?? derivatives[0] ?? null;
  return {
    version: 2,
    accession,
    // The address may point at a footnote of the page.
    url: url.replace(/[?#].*$/s, ''),
    documentType: summary.documentType,
    periodOfReport: summary.periodOfReport?.value ?? null,
    filedAt,
    signedAt: summary.signed?.value ?? null,
    dateOfOriginalSubmission: summary.dateOfOriginalSubmission?.value ?? null,
    issuer: {
      cik: issuer.cik === null ? null : padCik(issuer.cik),
      name: issuer.name.value,
      ticker: issuer.tradingSymbol?.value ?? null,
    },
    owners: summary.owners.map((owner) => ({
      cik: owner.cik === null ? null : padCik(owner.cik),
      name: owner.name.value,
      role: roleText(owner),
    })),
    security: security && { title: security.title.value, unit: security.unit },
    net: headline?.net?.value ?? null,
    kinds: headline?.kinds.map(({ kind }) => kind) ?? [],
    after: security?.after?.value ?? null,
    bought: marketTrades(security, 'market-buy', 'acquired'),
    sold: marketTrades(security, 'market-sale', 'disposed'),
    flags: flagTexts(flags),
  };
}

/** The owners, in the filing's order, and then the issuer. */
export function partiesOnPage({ owners, issuer }: Summary): PartyOnPage[] {
  const insiders = owners.map((owner) => ({
    kind: 'insider' as const,
    cik: owner.cik && padCik(owner.cik),
    name: owner.name.value,
    ticker: null,
    role: roleText(owner),
  }));
  const ticker = issuer.tradingSymbol?.value ?? null;
  const cik = issuer.cik && padCik(issuer.cik);
  return [...insiders, { kind: 'issuer', cik, name: issuer.name.value, ticker, role: null }];
}

/** "Director; President, CEO & COO"; `null` where the page does not say or nothing is checked. */
function roleText({ roles }: OwnerSummary): string | null {
  const said = (roles ?? []).map(roleName);
  return said.length > 0 ? said.join('; ') : null;
}

function roleName({ role, title }: Role): string {
  if (title === null) return role;
  return role === 'Officer' ? title : `${role}: ${title}`;
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
    value: value !== null && market?.isAverage ? divide(value, '1', 0) : value,
  };
}
