import { formatSigned } from '../figures/format.ts';
import { type Kind, kindNames } from '../form4/model/transaction-codes.ts';
import { newsKinds, newsTone } from '../form4/wording/headline.ts';
import type { Glance } from './glance.ts';
import { otherTrades } from './other-trades.ts';

/** A filing's main points, for wherever it is shown in brief. */
export type GlanceNews = {
  /** "Sold 5,000 at $41.36 · $206,800" */
  headline: string;
  /** "market-buy" or "market-sale" if that is all the headline is about; otherwise empty. */
  tone: string;
  /** "Net −5,000 Common Stock", unless the headline already says so. */
  net: string | null;
  /** What else there is: the kinds and the trades that the headline leaves out, and a plan. */
  others: string[];
};

export function glanceNews(glance: Glance): GlanceNews {
  const { seen, headline, plan, percent } = glance;
  const { net, security, kinds } = seen;
  const all = kinds.map((kind) => ({ kind }));
  const untold = all.filter((one) => !newsKinds(all).includes(one));
  const signed =
    net !== null && security ? `Net ${formatSigned(security.unit, net)} ${security.title}` : null;
  // Options that replace others are no net gain, although no row takes those others away.
  const isAll = kinds.length === 1 && percent === null && headline?.includes(security?.title ?? '');
  return {
    headline: headline ?? signed ?? 'Net change unknown',
    tone: newsTone(all),
    net: headline === undefined || isAll ? null : signed,
    others: [
      ...untold.map(({ kind }) => kindNames[kind as Kind] ?? kind),
      ...otherTrades(glance),
      ...(plan === 'checked' ? ['Rule 10b5-1 plan'] : []),
    ],
  };
}
