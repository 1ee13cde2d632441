import type { Failure } from '../edgar/client/failure.ts';
import { sum } from '../figures/decimal.ts';
import { isMarketTrade, type Kind } from '../form4/model/transaction-codes.ts';
import type { GlanceAnswer } from '../glance/digest.ts';
import type { Glance } from '../glance/glance.ts';
import { otherTrades } from '../glance/other-trades.ts';
import { unreadKind } from '../watchlist/records/sighting-of.ts';
import type { ListedFiling } from './filings-on-list.ts';

/** A filing on the list and what is known about it; `null` before it is read. */
export type ListRow = ListedFiling & { answer: GlanceAnswer | null };

export const glanceOfRow = ({ answer }: ListRow): Glance | null =>
  answer?.kind === 'filing' ? answer.glance : null;

/** Whether to ask EDGAR about a filing: it was not asked before, or it failed and may succeed next time. */
export const isUnread = ({ answer }: ListRow): boolean => answer === null || answer.kind === 'failure';

/** Whether a filing reports, or may report, a purchase or a sale (codes P and S). */
export const hasTrades = (glance: Glance): boolean =>
  glance.seen.kinds.some((kind) => isMarketTrade(kind as Kind) || kind === unreadKind) ||
  otherTrades(glance).length > 0;

/**
 * The dollars of a filing's purchases and sales together, for sorting a list; `null` if there are none, or if
 * one has no certain price or is of another security, because a part would pass for the whole.
 */
export function dollarsOf(glance: Glance): string | null {
  const { bought, sold } = glance.seen;
  if (otherTrades(glance).length > 0) return null;
  const values = [bought, sold].flatMap((trades) => (trades ? [trades.value] : []));
  const known = values.filter((value) => value !== null);
  return values.length > 0 && known.length === values.length ? sum(known) : null;
}

/** Failures that concern one filing only; any other would happen to the next filing, too. */
const ofOneFiling: readonly Failure['reason'][] = [
  'not-found',
  'redirected',
  'another-filing',
  'truncated',
  'too-large',
  'page-instead',
];

/** Whether a failure means that EDGAR should not be asked about the rest of the list now. */
export const stopsAll = (failure: Failure): boolean =>
  !ofOneFiling.includes(failure.reason) && !(failure.reason === 'server-error' && failure.until === null);
