import { compare, sum } from '../../figures/decimal.ts';
import { unreadKind } from '../../watchlist/records/sighting-of.ts';
import type { Conditions } from '../../watchlist/records/types/alert-record.ts';
import type { NewsSummary } from '../records/item.ts';

/** Kinds that are a purchase or a sale, or may be. */
const market = ['market-buy', 'market-sale', unreadKind];

/** Whether a filing is what its reader wants to be told. What its figures do not say is told. */
export function meets({ marketOnly, least, notUnderPlan }: Conditions, summary: NewsSummary): boolean {
  const { kinds, bought, sold } = summary.seen;
  const isMarket = kinds.some((kind) => market.includes(kind));
  if ((marketOnly || least !== null) && !isMarket) return false;
  if (notUnderPlan && summary.plan === 'checked') return false;
  const values = [bought, sold].flatMap((trades) => (trades ? [trades.value] : []));
  // Trades of a security that does not lead the summary are in `kinds` alone.
  if (least === null || values.length === 0) return true;
  const known = values.filter((value) => value !== null);
  return known.length < values.length || compare(sum(known), least) >= 0;
}
