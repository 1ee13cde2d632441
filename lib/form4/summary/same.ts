import { add } from '../../figures/decimal.ts';
import { tidy } from '../parse/values.ts';

/**
 * A title or a nature as it is compared: filers write "Common Stock" and "COMMON  STOCK" in one filing, "Fund
 * IV, L.P" and "Fund IV, L.P." (0000899243-19-016730). Points within numbers stay.
 */
export function sameText(text: string | null): string {
  return tidy(text ?? '')
    .toLowerCase()
    .replace(/[.,](?!\d)/g, '');
}

/** An amount as it is compared: a strike of 12.5 and one of 12.50 are one. */
export function sameAmount(amount: string | null): string {
  return amount === null ? '' : add(amount, '0');
}
