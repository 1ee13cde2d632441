import { averagedPrices } from '../../checks/prices/averaged-prices.ts';
import { doubtfulPrices } from '../../checks/prices/doubtful-prices.ts';
import type { Filing } from '../../model/filing.ts';
import type { KindSummary, SecuritySummary } from '../../model/summary.ts';

/**
 * Securities with what the filing's notes say about their prices. A kind of transaction in which even one
 * price is in doubt gets no dollar value, average or price: the remaining rows would be a part passed off as
 * the whole.
 */
export function withNotesOnPrices<S extends SecuritySummary>(securities: readonly S[], filing: Filing): S[] {
  const doubtful = doubtfulPrices(filing);
  const averaged = averagedPrices(filing);
  if (doubtful.size === 0 && averaged.size === 0) return [...securities];
  return securities.map((security) => ({
    ...security,
    kinds: security.kinds.map((kind) => withNotes(kind, doubtful, averaged)),
  }));
}

function withNotes(
  kind: KindSummary,
  doubtful: ReadonlyMap<string, string>,
  averaged: ReadonlySet<string>,
): KindSummary {
  if (!kind.market) return kind;
  const { sources } = kind.market.value;
  const inDoubt = sources.filter((source) => doubtful.has(source));
  if (inDoubt.length > 0) {
    const reasons = [...new Set(inDoubt.map((source) => doubtful.get(source)))];
    return { ...kind, market: null, priceInDoubt: { value: reasons.join('; '), sources: inDoubt } };
  }
  const isAverage = sources.some((source) => averaged.has(source));
  return { ...kind, market: { ...kind.market, isAverage } };
}
