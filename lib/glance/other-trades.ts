import { isMarketTrade, kindNames } from '../form4/model/transaction-codes.ts';
import { sameText } from '../form4/summary/same.ts';
import type { Glance } from './glance.ts';

/**
 * The purchases and sales (P and S) of securities other than the one that leads the summary, which alone has
 * its dollars there: "Sale (S) of Class A Common Stock".
 */
export function otherTrades({ seen: { security }, filed }: Pick<Glance, 'seen' | 'filed'>): string[] {
  const lead = security && keyOf(security.title, security.unit);
  const others = filed.trades.filter(
    (trade) => isMarketTrade(trade.kind) && keyOf(trade.security, trade.unit) !== lead,
  );
  return [...new Set(others.map((trade) => `${kindNames[trade.kind]} of ${trade.security}`))];
}

/** As the summary compares them. */
const keyOf = (title: string, unit: string) => `${unit} ${sameText(title)}`;
