import { add } from '../../figures/decimal.ts';
import { tidy } from '../parse/values.ts';

/**
 * A title or nature in the spelling used to compare it: filers write "Common Stock" and "COMMON  STOCK" in
 * one filing, "Fund IV, L.P" and "Fund IV, L.P." (0000899243-19-016730). Points and commas within numbers are
 * kept.
 */
export function sameText(text: string | null): string {
  return tidy(text ?? '')
    .toLowerCase()
    .replace(/[.,](?!\d)/g, '');
}

/** An amount in the spelling used to compare it: strikes of 12.5 and 12.50 are equal. */
export function sameAmount(amount: string | null): string {
  return amount === null ? '' : add(amount, '0');
}
