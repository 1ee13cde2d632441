import type { Failure } from '../edgar/client/failure.ts';
import { sum } from '../figures/decimal.ts';
import { isMarketTrade, type Kind } from '../form4/model/transaction-codes.ts';
import type { GlanceAnswer } from '../glance/digest.ts';
import type { Glance } from '../glance/glance.ts';
import { unreadKind } from '../watchlist/records/sighting-of.ts';
import type { ListedFiling } from './filings-on-list.ts';

/** A filing of the list and what is known of it: `null` before it was read. */
export type ListRow = ListedFiling & { answer: GlanceAnswer | null };

export const glanceOfRow = ({ answer }: ListRow): Glance | null =>
  answer?.kind === 'filing' ? answer.glance : null;

/** Whether EDGAR is to be asked about it: nothing was, or what came of it may be otherwise another time. */
export const isUnread = ({ answer }: ListRow): boolean => answer === null || answer.kind === 'failure';

/** Whether a filing reports a purchase or a sale (codes P and S), or may. */
export const hasTrades = ({ seen: { kinds } }: Glance): boolean =>
  kinds.some((kind) => isMarketTrade(kind as Kind) || kind === unreadKind);

/**
 * Dollars of a filing's purchases and sales together, to order a list by; `null` where there is none, or one
 * is without a certain price: a part would pass for the whole.
 */
export function dollarsOf({ seen: { bought, sold } }: Glance): string | null {
  const values = [bought, sold].flatMap((trades) => (trades ? [trades.value] : []));
  const known = values.filter((value) => value !== null);
  return values.length > 0 && known.length === values.length ? sum(known) : null;
}

/** What is wrong with one filing's answer alone; everything else would meet the next filing, too. */
const ofOneFiling: readonly Failure['reason'][] = [
  'not-found',
  'redirected',
  'another-filing',
  'truncated',
  'too-large',
  'page-instead',
];

/** Whether a failure means that the rest of the list is not to be asked about now. */
export const stopsAll = (failure: Failure): boolean =>
  !ofOneFiling.includes(failure.reason) && !(failure.reason === 'server-error' && failure.until === null);

/** Milliseconds for one request, before any was timed: the gap that is kept and a common answer's time. */
export const usualRequest = 600;

/** How long so many requests take, in whole seconds. @param each milliseconds for one */
export const secondsFor = (requests: number, each = usualRequest): number =>
  Math.max(1, Math.round((requests * each) / 1000));
