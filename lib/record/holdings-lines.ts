import { isMarketTrade } from '../form4/model/transaction-codes.ts';
import { compareText } from '../watchlist/list/history.ts';
import type { RecordRow } from './model.ts';
import { securityKey } from './security-key.ts';

/** What is owned on one ownership line over time. */
export type HoldingsLine = {
  key: string;
  owner: RecordRow['owner'];
  issuer: RecordRow['issuer'];
  security: string;
  unit: RecordRow['unit'];
  ownership: RecordRow['ownership'];
  nature: RecordRow['nature'];
  /** Oldest first; one for each dated row that gives the amount owned after it. */
  points: HoldingsPoint[];
};

export type HoldingsPoint = {
  /** ISO date. */
  date: string;
  after: string;
  row: RecordRow;
};

/**
 * The ownership lines of a record; those with the most purchases and sales come first. "Owned after" is
 * reported for each line separately (own shares, each trust), so no line mixes two.
 */
export function holdingsLines(rows: readonly RecordRow[]): HoldingsLine[] {
  const lines = [...Map.groupBy(rows, chartKey)].flatMap(([key, of]) => {
    const [first] = of;
    const points = of
      .toSorted((a, b) => compareText(a.date ?? '', b.date ?? '') || a.position - b.position)
      .flatMap((row) =>
        row.date !== null && row.after !== null ? [{ date: row.date, after: row.after, row }] : [],
      );
    if (!first || points.length === 0) return [];
    const { owner, issuer, security, unit, ownership, nature } = first;
    return [{ key, owner, issuer, security, unit, ownership, nature, points }];
  });
  const trades = ({ points }: HoldingsLine) => points.filter(({ row }) => isMarketTrade(row.kind)).length;
  return lines.sort((a, b) => trades(b) - trades(a) || b.points.length - a.points.length);
}

function chartKey({ owner, issuer, security, unit, ownership, nature }: RecordRow): string {
  const held = nature?.toLowerCase().replaceAll(/\s+/g, ' ').trim() ?? null;
  return JSON.stringify([owner.cik, issuer.cik, securityKey(security), unit, ownership, held]);
}
