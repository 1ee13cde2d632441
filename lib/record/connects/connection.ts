import type { FiledLine } from '../../glance/filed-trades.ts';
import type { ReadFiling } from '../model.ts';
import { securityKey } from '../security-key.ts';

/**
 * `several-lines`: several have one name, and balances do not tell them apart. `no-closing`: what was owned after the
 * earlier filing is not known. `no-opening`: the later filing's own rows do not add up.
 */
export type UnknownConnection = 'several-lines' | 'no-closing' | 'no-opening';

/** An ownership line of a filing beside the same line in the filing before that has it. */
export type Connection = {
  from: ReadFiling;
  to: ReadFiling;
  /** By `lineKey`: the same for the same line of all filings. */
  key: string;
  /** As the later filing names it. */
  line: FiledLine;
  /** What was owned after the earlier filing; `null` where that is not known. */
  closing: string | null;
  /** What was owned before the later filing's transactions; `null` where that is not known. */
  opening: string | null;
  state: 'connects' | 'differs' | 'unknown';
  /** Why it is `unknown`; `null` otherwise. */
  unknown: UnknownConnection | null;
  /** Opening less closing; `null` unless it differs. */
  difference: string | null;
  /** What the earlier line was like before its own transactions: what the later one begins with where it was filed first. */
  before: string | null;
};

/** The day that a filing is about, as far as it says. */
export const dayOf = ({ periodOfReport, signedAt, filedAt }: ReadFiling): string =>
  periodOfReport ?? signedAt ?? filedAt ?? '';

/** "By Trust" and "by trust." are one, and a single person's direct shares are one line whatever their nature. */
export function lineKey(
  line: Pick<FiledLine, 'security' | 'unit' | 'ownership' | 'nature'> & { table: FiledLine['table'] | null },
  owners: number,
): string {
  const { table, security, unit, ownership, nature } = line;
  const isOnePersons = ownership === 'D' && owners === 1;
  return JSON.stringify([
    table,
    securityKey(security),
    unit,
    ownership,
    isOnePersons ? '' : natureKey(nature),
  ]);
}

const natureKey = (nature: string | null) =>
  (nature ?? '')
    .toLowerCase()
    .split(/[\s.,;:()"“”'’]+/)
    .filter(Boolean)
    .join(' ');
