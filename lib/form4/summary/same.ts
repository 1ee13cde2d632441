import { add } from '../../figures/decimal.ts';
import { tidy } from '../parse/values.ts';

/** A title as it is compared: filers write "Common Stock" and "COMMON  STOCK" in one filing. */
export function sameText(text: string | null): string {
  return tidy(text ?? '').toLowerCase();
}

/** An amount as it is compared: a strike of 12.5 and one of 12.50 are one. */
export function sameAmount(amount: string | null): string {
  return amount === null ? '' : add(amount, '0');
}
