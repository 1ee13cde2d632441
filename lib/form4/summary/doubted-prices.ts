import type { KindSummary, SecuritySummary } from '../model/summary.ts';

/**
 * Securities without a dollar value, an average or a price of a kind of transaction in which one price is in
 * doubt: what is left would be a part told as the whole.
 * @param doubtful reasons by the path of the price
 */
export function withoutDoubtfulPrices<S extends SecuritySummary>(
  securities: readonly S[],
  doubtful: ReadonlyMap<string, string>,
): S[] {
  if (doubtful.size === 0) return [...securities];
  return securities.map((security) => ({
    ...security,
    kinds: security.kinds.map((kind) => withoutDoubt(kind, doubtful)),
  }));
}

function withoutDoubt(kind: KindSummary, doubtful: ReadonlyMap<string, string>): KindSummary {
  const sources = (kind.market?.value.sources ?? []).filter((source) => doubtful.has(source));
  const reasons = [...new Set(sources.map((source) => doubtful.get(source)))];
  if (sources.length === 0) return kind;
  return { ...kind, market: null, priceInDoubt: { value: reasons.join('; '), sources } };
}
