import { compare, sum } from '../../figures/decimal.ts';
import { unreadKind } from '../../watchlist/records/sighting-of.ts';
import type { Conditions } from '../../watchlist/records/types/alert-record.ts';
import type { NewsSummary } from '../records/item.ts';

/** Kinds that are, or may be, a purchase or a sale. */
const market = ['market-buy', 'market-sale', unreadKind];

/** Whether a filing meets the user's conditions. If its figures do not say, it does. */
export function meets({ marketOnly, least, notUnderPlan }: Conditions, summary: NewsSummary): boolean {
  const { hasOtherTrades = false } = summary;
  const { kinds, bought, sold } = summary.seen;
  const isMarket = hasOtherTrades || kinds.some((kind) => market.includes(kind));
  if ((marketOnly || least !== null) && !isMarket) return false;
  if (notUnderPlan && summary.plan === 'checked') return false;
  const values = [bought, sold].flatMap((trades) => (trades ? [trades.value] : []));
  // The dollars are those of one security, and none for trades in dollars.
  if (least === null || values.length === 0 || hasOtherTrades) return true;
  const known = values.filter((value) => value !== null);
  return known.length < values.length || compare(sum(known), least) >= 0;
}
