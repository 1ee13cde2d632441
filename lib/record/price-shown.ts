import { compare } from '../figures/decimal.ts';
import { isMarketTrade } from '../form4/model/transaction-codes.ts';
import type { RecordRow } from './model.ts';

/**
 * The price to show for a row; `null` for none. Filers enter 0 where nothing was paid: a gift or a grant has
 * no price, while a purchase or sale (codes P and S) reported at 0 is shown as that.
 */
export function priceShown({ kind, price }: Pick<RecordRow, 'kind' | 'price'>): string | null {
  if (price === null || isMarketTrade(kind)) return price;
  return kind === 'gift' || kind === 'inheritance' || compare(price, '0') <= 0 ? null : price;
}
