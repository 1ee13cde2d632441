import { add } from '../../figures/decimal.ts';

/** A title as it is compared: filers write "Common Stock" and "COMMON  STOCK" in one filing. */
export function sameText(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** An amount as it is compared: a strike of 12.5 and one of 12.50 are one. */
export function sameAmount(amount: string | null): string {
  return amount === null ? '' : add(amount, '0');
}
