import { add } from '../../figures/decimal.ts';
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
  /** By `grantKey`: the same for the same line of all filings. */
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

type LinePlace = Pick<FiledLine, 'security' | 'unit' | 'ownership' | 'nature'> & {
  table: FiledLine['table'] | null;
};

/**
 * "By Trust" and "by trust." are one, and a single person's direct shares are one line whatever their nature. Of Table
 * II this is all grants of one name.
 */
export function lineKey({ table, security, unit, ownership, nature }: LinePlace, owners: number): string {
  const isOnePersons = ownership === 'D' && owners === 1;
  return JSON.stringify([
    table,
    securityKey(security),
    unit,
    ownership,
    isOnePersons ? '' : natureKey(nature),
  ]);
}

/** The same of one grant, by exercise price and expiration as far as the filing gives them. */
export function grantKey(line: FiledLine, owners: number): string {
  const { exercisePrice, expires } = line;
  return `${lineKey(line, owners)} ${exercisePrice === undefined ? '' : add(exercisePrice, '0')} ${expires ?? ''}`;
}

/** Whether nothing else on a filing should be called the same: grants without terms are. */
export const isSure = ({ table, exercisePrice, expires }: FiledLine): boolean =>
  table === 'I' || (exercisePrice !== undefined && expires !== undefined);

const natureKey = (nature: string | null) =>
  (nature ?? '')
    .toLowerCase()
    .split(/[\s.,;:()"“”'’]+/)
    .filter(Boolean)
    .join(' ');
